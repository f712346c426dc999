package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import syncduel.view.Command;
import syncduel.view.Messages;
import syncduel.view.Theme;
import syncduel.view.WindowState;

/**
 * Pictures of the window, with its title bar, made where no display exists; the same state gives
 * the same picture. From any thread: the work is done on the event thread. The theme of the process
 * is the picture's from then on, so nothing for programs that show a window as well.
 */
public final class Snapshots {
  private final Messages words;

  /** With the words for menus and headings. */
  public Snapshots(Messages words) {
    this.words = words;
  }

  /**
   * A picture of the state.
   *
   * @param width of the whole picture in pixels, {@code height} likewise
   * @param zoom in percent, 75 to 300
   */
  public BufferedImage of(WindowState state, int width, int height, Theme theme, int zoom) {
    return onEventThread(() -> paint(state, new Dimension(width, height), theme, zoom));
  }

  /** Writes that picture as a PNG; the stream stays open. */
  public void write(
      WindowState state, int width, int height, Theme theme, int zoom, OutputStream png)
      throws IOException {
    ImageIO.write(of(state, width, height, theme, zoom), "png", png);
  }

  private BufferedImage paint(WindowState state, Dimension size, Theme theme, int zoom) {
    Looks.of(theme).install(zoom);
    JPanel window = window(state);
    window.setFocusCycleRoot(true);
    window.setSize(size);
    window.addNotify();
    settle(window);
    var image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    window.paint(graphics);
    graphics.dispose();
    window.removeNotify();
    return image;
  }

  private JPanel window(WindowState state) {
    var main = new MainPanel(new NoActions(), words);
    var window = new JPanel(new BorderLayout());
    window.add(new TitleStrip(state.title(), menuTitles()), BorderLayout.NORTH);
    window.add(main, BorderLayout.CENTER);
    SwingUtilities.updateComponentTreeUI(window);
    main.show(state);
    return window;
  }

  private List<String> menuTitles() {
    return Arrays.stream(Command.Menu.values())
        .filter(WindowMenu::standsInTheBar)
        .map(menu -> WindowMenu.title(menu, words))
        .toList();
  }

  /** Twice, because what wraps or scrolls knows its place only after the first round. */
  private static void settle(Container window) {
    layOut(window);
    layOut(window);
  }

  private static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private static <T> T onEventThread(Callable<T> work) {
    var task = new FutureTask<>(work);
    try {
      if (EventQueue.isDispatchThread()) {
        task.run();
      } else {
        EventQueue.invokeAndWait(task);
      }
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a picture was painted", e);
    } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("the picture could not be painted", e.getCause());
    }
  }
}
