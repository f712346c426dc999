package syncduel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks the desktop whether it prefers dark windows. Java 17 has no way to ask, so the programs that
 * each desktop brings along are asked; where none answers, it does not.
 *
 * @param system the name of the operating system, as Java calls it
 * @param ask runs a command and gives what it printed; empty where it failed or is not there
 */
record DesktopColours(String system, Function<List<String>, Optional<String>> ask) {
  private static final long PATIENCE_SECONDS = 2;

  /** The desktops that follow freedesktop.org, by their portal: 1 is dark, 2 is light. */
  private static final List<String> PORTAL =
      List.of(
          "gdbus",
          "call",
          "--session",
          "--timeout",
          "1",
          "--dest",
          "org.freedesktop.portal.Desktop",
          "--object-path",
          "/org/freedesktop/portal/desktop",
          "--method",
          "org.freedesktop.portal.Settings.Read",
          "org.freedesktop.appearance",
          "color-scheme");

  private static final List<String> GNOME =
      List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
  private static final List<String> GTK_THEME =
      List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme");
  private static final List<String> MAC = List.of("defaults", "read", "-g", "AppleInterfaceStyle");
  private static final List<String> WINDOWS =
      List.of(
          "reg",
          "query",
          "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
          "/v",
          "AppsUseLightTheme");

  /** The desktop of this machine. */
  static DesktopColours ofThisMachine() {
    return new DesktopColours(System.getProperty("os.name"), DesktopColours::run);
  }

  /** Waits for the answer, some seconds at most. */
  boolean preferDark() {
    if (system.startsWith("Windows")) {
      return says(WINDOWS, "0x0");
    }
    if (system.startsWith("Mac")) {
      return says(MAC, "dark");
    }
    return ask.apply(PORTAL)
        .filter(answer -> answer.contains("uint32 1") || answer.contains("uint32 2"))
        .map(answer -> answer.contains("uint32 1"))
        .orElseGet(() -> says(GNOME, "prefer-dark") || says(GTK_THEME, "-dark"));
  }

  private boolean says(List<String> question, String word) {
    return ask.apply(question)
        .filter(answer -> answer.toLowerCase(Locale.ROOT).contains(word))
        .isPresent();
  }

  private static Optional<String> run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.exitValue() == 0 ? Optional.of(answer) : Optional.empty();
    } catch (IOException e) {
      // No such program, so this is another desktop.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
