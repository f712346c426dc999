package syncduel.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes all pictures of the README, by the commands that everybody can type. */
public final class ReadmePictures {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";
  private static final String FOLDER = "src/docs/";
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("snapshot", LESSON, "--step", "6", "-o", FOLDER + "window-light.png"),
          List.of(
              "snapshot",
              LESSON,
              "--step",
              "6",
              "--theme",
              "dark",
              "-o",
              FOLDER + "window-dark.png"),
          List.of("snapshot", LESSON, "--step", "6", "--present", "-o", FOLDER + "presenter.png"),
          List.of(
              "record",
              LESSON,
              "--from",
              "5",
              "--to",
              "7",
              "--zoom-in",
              "off",
              "-o",
              FOLDER + "lesson-1.gif"));

  private ReadmePictures() {}

  /** From the project's folder; the captions stand in the film, so their files are left out. */
  public static void main(String[] args) throws java.io.IOException {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    for (List<String> command : COMMANDS) {
      int status = Main.run(out, out, command.toArray(String[]::new));
      if (status != 0) {
        System.exit(status);
      }
    }
    Files.delete(Path.of(FOLDER + "lesson-1.srt"));
    Files.delete(Path.of(FOLDER + "lesson-1.vtt"));
    System.exit(0);
  }
}
