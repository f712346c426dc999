package syncduel.ui.window;

import java.awt.Component;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import syncduel.trace.Party;
import syncduel.ui.pane.Elapsed;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.WindowModel;
import syncduel.view.WindowState;

/**
 * The windows of a presentation: the audience's, which fills a screen, and the speaker's. While
 * there is one, the program's own window is hidden. With two screens the audience has the one on
 * which the program's window is not.
 */
final class PresenterWindows {
  private final JFrame usual;
  private final WindowModel model;
  private final WindowActions actions;
  private Optional<AudienceWindow> audience = Optional.empty();
  private Optional<NotesWindow> notes = Optional.empty();
  private Language language = Language.SYSTEM;

  /**
   * Nothing is presented yet.
   *
   * @param usual the program's own window
   */
  PresenterWindows(JFrame usual, WindowModel model, WindowActions actions) {
    this.usual = usual;
    this.model = model;
    this.actions = actions;
  }

  /** Opens, fills and closes the windows, as the state wants them. */
  void show(WindowState state) {
    boolean on = state.presenter().on();
    if (on && audience.isEmpty()) {
      open();
    } else if (on && language != state.language()) {
      audience.get().furnish(words());
    }
    language = state.language();
    audience.ifPresent(window -> window.show(state));
    showNotes(state);
    if (!on) {
      close();
    }
  }

  private void open() {
    GraphicsDevice here = usual.getGraphicsConfiguration().getDevice();
    var window = new AudienceWindow(actions, words(), model::state);
    audience = Optional.of(window);
    window.fill(other(here).orElse(here));
    usual.setVisible(false);
  }

  private void showNotes(WindowState state) {
    boolean wanted = state.presenter().notes().open();
    if (notes.isPresent() && !wanted) {
      notes.get().close();
      notes = Optional.empty();
      audience.ifPresent(AudienceWindow::toFront);
    } else if (wanted && notes.isEmpty()) {
      var window = new NotesWindow(actions, model, usual.getBounds());
      notes = Optional.of(window);
      window.show(state);
      window.setVisible(true);
    } else if (wanted) {
      notes.get().show(state);
    }
  }

  /** Ends all of it; the program's own window is there again. */
  private void close() {
    if (audience.isPresent()) {
      usual.setVisible(true);
      dispose();
    }
  }

  /** Ends all of it because the program ends. */
  void dispose() {
    notes.ifPresent(NotesWindow::close);
    audience.ifPresent(AudienceWindow::close);
    notes = Optional.empty();
    audience = Optional.empty();
  }

  /** Lets so much time pass. */
  void at(Elapsed elapsed) {
    audience.ifPresent(window -> window.at(elapsed));
  }

  /** Which zoom the look needs, so that dialogs are as large as what the audience sees. */
  int zoom(WindowState state) {
    return audience.map(AudienceWindow::zoom).orElse(state.zoom());
  }

  /** In front of which window something is asked: the one in which a person works. */
  Component front() {
    Optional<JFrame> speaker = notes.filter(JFrame::isActive).map(window -> window);
    return speaker.or(() -> audience).orElse(usual);
  }

  /** The client on whose card a control is. */
  Optional<Party> clientOf(Component control) {
    return audience.flatMap(window -> window.clientOf(control));
  }

  private Messages words() {
    JComponent.setDefaultLocale(model.words().locale());
    return model.words();
  }

  private static Optional<GraphicsDevice> other(GraphicsDevice here) {
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
        .filter(device -> !device.equals(here))
        .findFirst();
  }
}
