package syncduel.app;

import java.io.PrintStream;

/** The entry point of the application, both for the window and for the commands without one. */
public final class Main {
  private Main() {}

  /** Starts the program; the arguments are those of the command line. */
  public static void main(String[] args) {
    usage(System.out);
  }

  static void usage(PrintStream out) {
    out.println("usage: sync-duel [command]");
  }
}
