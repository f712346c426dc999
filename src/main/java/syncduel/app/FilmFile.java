package syncduel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import syncduel.export.film.BesideEncoder;
import syncduel.export.film.Captions;
import syncduel.export.film.Encoder;
import syncduel.export.film.FfmpegEncoder;
import syncduel.export.film.Film;
import syncduel.export.film.FrameSource;
import syncduel.export.film.GifEncoder;
import syncduel.export.film.JcodecEncoder;
import syncduel.export.film.PngFolder;
import syncduel.export.film.Recorder;
import syncduel.ui.window.FilmPainter;
import syncduel.ui.window.FilmScene;
import syncduel.view.Messages;

/**
 * Writes a film, and its captions beside it. Everything is made in a folder of its own beside its
 * place and moved there when it is whole, so that nothing half is left behind.
 *
 * @param out ends in .mp4 or .gif; another name is a folder of pictures
 * @param encoder for MP4
 */
record FilmFile(Path out, FilmPainter.FilmLook look, VideoEncoder encoder) {
  private static final String MP4 = "mp4";
  private static final String GIF = "gif";

  /** Who makes an MP4. */
  enum VideoEncoder {
    /** ffmpeg where it is on the PATH, else jcodec. */
    AUTO,
    JCODEC,
    FFMPEG
  }

  /**
   * Refuses a place, a kind of film or an encoder that cannot be, before anything is painted.
   *
   * @param lesson the file that it is made of, which it must not replace
   * @throws Failures.Unusable with one sentence
   */
  void requirePlace(Path lesson) throws IOException {
    if (kind().isPresent()) {
      OutputPlace.requireFile(out);
    } else {
      requirePictures();
    }
    OutputPlace.requireApart(List.of(lesson), files());
    if (kind().equals(Optional.of(MP4))
        && encoder == VideoEncoder.FFMPEG
        && !FfmpegEncoder.isThere()) {
      throw new Failures.Unusable(
          "there is no ffmpeg with H.264 on the PATH; --encoder jcodec needs none");
    }
  }

  private List<Path> files() {
    Path target = out.toAbsolutePath();
    return look.captions()
        ? List.of(out, beside(target, ".srt"), beside(target, ".vtt"))
        : List.of(out);
  }

  private void requirePictures() throws IOException {
    OutputPlace.requireFolder(out);
    if (OutputPlace.ending(out).isPresent() && !Files.isDirectory(out)) {
      throw new Failures.Unusable(
          out + ": a film ends in .mp4 or .gif, and a folder of pictures has no such ending");
    }
    if (!isFree(out)) {
      throw new Failures.Unusable(out + ": pictures need a folder that is new or empty");
    }
  }

  /** Writes it where it {@linkplain #requirePlace may be}; false when it was called off. */
  boolean write(List<FilmScene> scenes, Messages words, Recorder.Progress progress)
      throws IOException {
    Path target = out.toAbsolutePath();
    Path workshop = Files.createTempDirectory(target.getParent(), ".film-");
    try {
      var film = new Film(scenes.stream().map(FilmScene::shot).toList());
      boolean whole = record(film, new FilmPainter(scenes, look, words), progress, workshop);
      if (whole) {
        deliver(film, workshop, target);
      }
      return whole;
    } finally {
      delete(workshop);
    }
  }

  private boolean record(Film film, FrameSource source, Recorder.Progress progress, Path workshop)
      throws IOException {
    try (Encoder made = new BesideEncoder(encoder(workshop))) {
      return Recorder.record(film, source, made, progress);
    }
  }

  private Encoder encoder(Path workshop) throws IOException {
    Path made = made(workshop);
    if (kind().isEmpty()) {
      return new PngFolder(Files.createDirectory(made));
    }
    if (kind().get().equals(GIF)) {
      return new GifEncoder(made);
    }
    return encoder != VideoEncoder.JCODEC && FfmpegEncoder.isThere()
        ? new FfmpegEncoder(made, look.width(), look.height(), workshop.resolve("said"))
        : new JcodecEncoder(made, look.width(), look.height());
  }

  private void deliver(Film film, Path workshop, Path target) throws IOException {
    Files.move(made(workshop), target, StandardCopyOption.REPLACE_EXISTING);
    if (look.captions()) {
      var captions = new Captions(film.cues());
      Files.write(beside(target, ".srt"), captions.srt().getBytes(StandardCharsets.UTF_8));
      Files.write(beside(target, ".vtt"), captions.vtt().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path beside(Path target, String ending) {
    String name = target.getFileName().toString();
    int dot = kind().isPresent() ? name.lastIndexOf('.') : name.length();
    return target.resolveSibling(name.substring(0, dot) + ending);
  }

  private static Path made(Path workshop) {
    return workshop.resolve("made");
  }

  /** What kind of film; empty for a folder of pictures. */
  private Optional<String> kind() {
    return OutputPlace.ending(out).filter(ending -> ending.equals(MP4) || ending.equals(GIF));
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
