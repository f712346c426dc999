package syncduel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import syncduel.export.film.FfmpegEncoder;

/**
 * Prints how many seconds of film are made per second, for each way to write one and two sizes:
 * lesson 1 with pointer and close-ups, each by the command {@code record} in a process of its own,
 * as a person would make it. With what the process needs to start and to warm up.
 */
public final class FilmBenchmark {
  private static final String LESSON = "demo-data/lessons/01-two-edits-of-one-row.json";
  private static final List<String> SIZES = List.of("1280x720", "1920x1080");

  private FilmBenchmark() {}

  /** Measures all of them; the films are thrown away. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (var folder = TemporaryFolder.named("film-benchmark")) {
      for (String size : SIZES) {
        record(folder.path(), "jcodec.mp4", size, "jcodec");
        if (FfmpegEncoder.isThere()) {
          record(folder.path(), "ffmpeg.mp4", size, "ffmpeg");
        } else {
          System.out.println("ffmpeg: not on the PATH");
        }
        record(folder.path(), "animation.gif", size, "auto");
      }
    }
  }

  private static void record(Path folder, String name, String size, String encoder)
      throws IOException, InterruptedException {
    Path film = folder.resolve(name);
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "syncduel.app.Main",
                "record",
                LESSON,
                "-o",
                film.toString()));
    command.addAll(List.of("--size", size, "--encoder", encoder, "--captions", "on"));
    System.out.print(size + " ");
    System.out.flush();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("record ended with status " + status);
    }
    System.out.printf("%s %.1f MB%n", name, Files.size(film) / 1e6);
  }
}
