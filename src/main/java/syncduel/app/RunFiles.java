package syncduel.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import syncduel.export.ArchiveFacts;
import syncduel.export.Handout;
import syncduel.export.HandoutWords;
import syncduel.export.HttpArchive;
import syncduel.export.Mermaid;
import syncduel.export.RunDiagram;
import syncduel.lesson.Branches;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LogBook;
import syncduel.lesson.Marks;
import syncduel.ui.window.DiagramPictures;
import syncduel.view.Messages;
import syncduel.view.Narration;
import syncduel.view.Theme;

/** A run as files of other tools; each is whole or not written. */
record RunFiles(LessonPlay play, RunDiagram diagram, Messages words, Theme theme, int zoom) {
  /** Of a run in a world of its own. */
  void archive(Path out) throws IOException {
    text(out, HttpArchive.of(play, ArchiveFacts.bundled(version(), narration()::of)));
  }

  /** Of a run at a server that somebody else runs, with the times that it took. */
  void archive(Path out, URI server, Map<Integer, Duration> durations) throws IOException {
    var facts = new ArchiveFacts(version(), narration()::of, Optional.of(server), durations);
    text(out, HttpArchive.of(play, facts));
  }

  private static String version() {
    return new ProgramVersion().getVersion()[0];
  }

  void mermaid(Path out) throws IOException {
    text(out, Mermaid.of(diagram, words.pictures()));
  }

  void diagramSvg(Path out) throws IOException {
    var svg = new ByteArrayOutputStream();
    pictures().svg(svg);
    Files.write(out, svg.toByteArray());
  }

  void diagramPng(Path out) throws IOException {
    var png = new ByteArrayOutputStream();
    pictures().png(png);
    Files.write(out, png.toByteArray());
  }

  void handout(Path out, Handout.Beside beside) throws IOException {
    text(out, Handout.of(play, handoutWords(), beside));
  }

  /** The comments on its log, by the numbers of the lines. */
  Map<Integer, String> comments(Marks marks, Branches branches) {
    LogBook book = LogBook.begin(play.trace(), words.phrases()).upTo(play.trace());
    var comments = new TreeMap<Integer, String>();
    marks.in(book, branches).forEach((line, mark) -> comments.put(line, mark.comment()));
    comments.values().removeIf(String::isEmpty);
    return comments;
  }

  private HandoutWords handoutWords() {
    return new HandoutWords(words::text, words.phrases(), narration()::of);
  }

  private Narration narration() {
    return new Narration(words, play.trace());
  }

  private DiagramPictures pictures() {
    return new DiagramPictures(diagram, words.pictures(), theme, zoom);
  }

  private static void text(Path out, List<String> lines) throws IOException {
    Files.write(out, lines, StandardCharsets.UTF_8);
  }
}
