package syncduel.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import syncduel.export.Handout;
import syncduel.export.HandoutWords;
import syncduel.export.HttpArchive;
import syncduel.export.Mermaid;
import syncduel.export.RunDiagram;
import syncduel.lesson.LessonPlay;
import syncduel.ui.window.DiagramPictures;
import syncduel.view.Messages;
import syncduel.view.Narration;
import syncduel.view.Theme;

/** A run as files of other tools; each is whole or not written. */
record RunFiles(LessonPlay play, RunDiagram diagram, Messages words, Theme theme, int zoom) {
  void archive(Path out) throws IOException {
    text(out, HttpArchive.of(play, new ProgramVersion().getVersion()[0], narration()::of));
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
