package syncduel.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import syncduel.view.Films;

/**
 * This program once more, making a film; it ends by itself when its input does, which is when it is
 * called off, and when this process is no more.
 */
final class FilmProcess implements Films.Making {
  private static final String PREFIX = "sync-duel: ";
  private static final long PATIENCE_SECONDS = 20;

  /**
   * With the quick compiler alone: a film of a minute is made sooner, in half of the processor
   * time, than with the one that compiles better, and the window keeps a core for itself.
   */
  private static final List<String> QUICKLY =
      List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1");

  private final Films.Listener listener;
  private Optional<Process> process = Optional.empty();
  private boolean calledOff;

  FilmProcess(Films.Listener listener) {
    this.listener = listener;
  }

  /**
   * Runs the command to its end, on the caller's thread.
   *
   * @param said where its complaints are written
   * @return what went wrong, in one sentence
   */
  Optional<String> run(List<String> words, Path said) throws IOException {
    var command = new ArrayList<>(List.of(java()));
    command.addAll(QUICKLY);
    command.addAll(List.of("-cp", classPath(), Main.class.getName()));
    command.addAll(words);
    Process begun = begin(new ProcessBuilder(command).redirectError(said.toFile()));
    try (BufferedReader lines = begun.inputReader(StandardCharsets.UTF_8)) {
      var pace = new FilmPace();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        tell(line, pace);
      }
      int status = begun.waitFor();
      return status == 0 ? Optional.empty() : Optional.of(complaint(said, status));
    } catch (InterruptedException e) {
      begun.destroy();
      Thread.currentThread().interrupt();
      return Optional.of("interrupted while the film was made");
    }
  }

  private synchronized Process begin(ProcessBuilder builder) throws IOException {
    process = Optional.of(builder.start());
    if (calledOff) {
      cancel();
    }
    return process.get();
  }

  private void tell(String line, FilmPace pace) {
    String[] numbers = line.split(" ");
    if (numbers.length == 2) {
      int done = Integer.parseInt(numbers[0]);
      int all = Integer.parseInt(numbers[1]);
      listener.progress((double) done / all, pace.secondsLeft(done, all, System.nanoTime()));
    }
  }

  private static String complaint(Path said, int status) throws IOException {
    return Files.readAllLines(said).stream()
        .filter(line -> line.startsWith(PREFIX))
        .map(line -> line.substring(PREFIX.length()))
        .findFirst()
        .orElse("the process that makes the film ended with status " + status);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Under Maven the classes come from a loader of its own. */
  private static String classPath() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(FilmProcess::file)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static String file(URL url) {
    return Path.of(java.net.URI.create(url.toString())).toString();
  }

  @Override
  public synchronized void cancel() {
    calledOff = true;
    if (process.isPresent()) {
      Process begun = process.get();
      try {
        begun.getOutputStream().close();
      } catch (IOException e) {
        // It has ended already.
      }
      begun
          .onExit()
          .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .exceptionally(late -> begun.destroyForcibly());
    }
  }
}
