package syncduel.ui.window;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.GraphicsDevice;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.WindowConstants;
import syncduel.trace.Party;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.presenter.PresenterPanel;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.WindowState;

/** What the audience sees, on a whole screen and without a title bar. */
final class AudienceWindow extends JFrame {
  private static final double USUAL_WIDTH = 1920;
  private static final double USUAL_HEIGHT = 1080;
  private static final int USUAL_ZOOM = 220;
  private static final int STEP = 5;

  private final transient WindowActions actions;
  private final transient Supplier<Optional<WindowState>> state;
  private final transient Cursor none =
      Toolkit.getDefaultToolkit()
          .createCustomCursor(
              new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), new Point(), "none");
  private PresenterPanel panel;
  private transient Optional<GraphicsDevice> screen = Optional.empty();

  AudienceWindow(WindowActions actions, Messages words, Supplier<Optional<WindowState>> state) {
    this.actions = actions;
    this.state = state;
    setName("audience");
    setUndecorated(true);
    getRootPane().setWindowDecorationStyle(JRootPane.NONE);
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            actions.run(Command.LEAVE_PRESENTATION);
          }
        });
    furnish(words);
  }

  /** Makes what is in it, in that language. */
  void furnish(Messages words) {
    panel = new PresenterPanel(actions::client, words);
    panel.addMouseMotionListener(
        new MouseAdapter() {
          @Override
          public void mouseMoved(MouseEvent event) {
            panel.setCursor(Cursor.getDefaultCursor());
          }
        });
    setContentPane(panel);
    new Shortcuts(panel, actions, state).bindForPresenting();
    revalidate();
    takeKeys();
  }

  /** Shows it on all of a screen. */
  void fill(GraphicsDevice device) {
    screen = Optional.of(device);
    device.setFullScreenWindow(this);
    takeKeys();
  }

  /** From now on keys come here. */
  void takeKeys() {
    panel.requestFocusInWindow();
  }

  /** Each step hides the pointer, until somebody points with it. */
  void show(WindowState now) {
    setTitle(now.title());
    panel.show(now);
    panel.setCursor(none);
  }

  void at(Elapsed elapsed) {
    panel.at(elapsed);
  }

  void close() {
    screen.ifPresent(device -> device.setFullScreenWindow(null));
    dispose();
  }

  /** The zoom at which the smallest type of a dialog is 24 pixels on 1920x1080; in percent. */
  int zoom() {
    double factor = Math.min(getWidth() / USUAL_WIDTH, getHeight() / USUAL_HEIGHT);
    long wanted = Math.round(USUAL_ZOOM * factor / STEP) * STEP;
    return (int) Math.max(75, Math.min(300, wanted));
  }

  Optional<Party> clientOf(Component control) {
    return panel.clientOf(control);
  }
}
