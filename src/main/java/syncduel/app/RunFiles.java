package syncduel.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import syncduel.export.Handout;
import syncduel.export.HttpArchive;
import syncduel.export.Mermaid;
import syncduel.export.RunDiagram;
import syncduel.lesson.LessonPlay;
import syncduel.picture.Words;
import syncduel.ui.window.DiagramPictures;
import syncduel.view.Theme;

/** A run as files of other tools; each is whole or not written. */
record RunFiles(LessonPlay play, RunDiagram diagram, Words words, Theme theme, int zoom) {
  void archive(Path out) throws IOException {
    text(out, HttpArchive.of(play, new ProgramVersion().getVersion()[0]));
  }

  void mermaid(Path out) throws IOException {
    text(out, Mermaid.of(diagram, words));
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

  void handout(Path out) throws IOException {
    text(out, Handout.of(play));
  }

  void handout(Path out, StepPictures pictures) throws IOException {
    text(out, Handout.of(play, pictures.beside(out)));
  }

  private DiagramPictures pictures() {
    return new DiagramPictures(diagram, words, theme, zoom);
  }

  private static void text(Path out, List<String> lines) throws IOException {
    Files.write(out, lines, StandardCharsets.UTF_8);
  }
}
