package syncduel.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import syncduel.export.Handout;
import syncduel.export.RunDiagram;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.Marks;
import syncduel.lesson.SessionState;
import syncduel.stage.WorldFailedException;
import syncduel.ui.window.Snapshots;
import syncduel.ui.window.WindowPlace;
import syncduel.view.Exports;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/**
 * Exports from the window, in the look and the language that it has.
 *
 * @param words in the language of the system
 * @param arranged asks how the window is arranged; may take a moment, not on the event thread
 */
record ProgramExports(Messages words, Supplier<Optional<WindowPlace>> arranged) implements Exports {
  /** For no window that anybody could have arranged. */
  ProgramExports(Messages words) {
    this(words, Optional::empty);
  }

  @Override
  public Optional<String> write(
      Target target, SessionState session, Marks marks, WindowState state) {
    try {
      LessonPlay play = played(session);
      RunDiagram diagram = RunDiagram.of(play, state.diagram().followed());
      var files = new RunFiles(play, diagram, in(state), state.theme(), state.zoom());
      Path out = target.file();
      switch (target.form()) {
        case HANDOUT -> files.handout(out, beside(files, session, marks, state, out));
        case ARCHIVE -> archive(files, session, out);
        case MERMAID -> files.mermaid(out);
        case DIAGRAM_SVG -> files.diagramSvg(out);
        case DIAGRAM_PNG -> files.diagramPng(out);
        case WINDOW_SVG, WINDOW_PNG -> window(target, state);
      }
      return Optional.empty();
    } catch (IOException | WorldFailedException e) {
      return Optional.of(Failures.sentence(e));
    }
  }

  /** The language of the window, which a picture of it must not change. */
  private Messages in(WindowState state) {
    return words.in(state.language());
  }

  private static LessonPlay played(SessionState session) {
    int position = session.position();
    return new LessonPlay(
        session.lesson().withSteps(session.steps().subList(0, position)),
        session.trace(),
        Collections.nCopies(position, Optional.empty()));
  }

  private static void archive(RunFiles files, SessionState session, Path out) throws IOException {
    if (session.canGoBack()) {
      files.archive(out);
    } else {
      String there = session.address();
      URI server = URI.create(there.contains("://") ? there : "http://" + there);
      files.archive(out, server, session.durations());
    }
  }

  /** At somebody else's server the steps cannot be played again, so there are no pictures. */
  private Handout.Beside beside(
      RunFiles files, SessionState session, Marks marks, WindowState state, Path out)
      throws IOException {
    Map<Integer, String> comments = files.comments(marks, session.branches());
    if (!session.canGoBack()) {
      return new Handout.Beside(step -> Optional.empty(), comments);
    }
    var pictures =
        new StepPictures(files.play().lesson(), out, state.theme(), state.zoom(), in(state));
    return new Handout.Beside(pictures.beside(out), comments);
  }

  private void window(Target target, WindowState state) throws IOException {
    var picture = new ByteArrayOutputStream();
    var snapshots = new Snapshots(in(state), arranged.get());
    if (target.form() == Form.WINDOW_SVG) {
      snapshots.writeScalable(
          state, target.width(), target.height(), state.theme(), state.zoom(), picture);
    } else {
      snapshots.write(state, target.width(), target.height(), state.theme(), state.zoom(), picture);
    }
    Files.write(target.file(), picture.toByteArray());
  }
}
