package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.theme.Theme;
import syncduel.view.Language;
import syncduel.view.Messages;
import syncduel.view.WindowState;

class PaintedPartsTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 768;

  @AfterEach
  void paintAsUsual() {
    RepaintManager.setCurrentManager(null);
  }

  @Test
  void whatAStateChangesIsAllThatMustBeLaidOutAndPainted() {
    Map<String, WindowState> states = WindowStatesToTry.in(Language.ENGLISH);
    List<String> names = new ArrayList<>(states.keySet());
    List<String> back = new ArrayList<>(names);
    Collections.reverse(back);
    names.addAll(back);

    List<String> unlike = GuiActionRunner.execute(() -> unlike(names, states));

    assertThat(states).hasSizeGreaterThan(20);
    assertThat(unlike).isEmpty();
  }

  /** The states after which some pixel is not as if everything had been painted anew. */
  private static List<String> unlike(List<String> names, Map<String, WindowState> states) {
    Theme.LIGHT.install(100);
    JComponent.setDefaultLocale(Locale.ENGLISH);
    var main = new MainPanel(new NoActions(), new Messages(Locale.ENGLISH));
    main.setSize(WIDTH, HEIGHT);
    main.addNotify();
    Painted painted = Painted.of(main);
    main.show(states.get(names.get(0)));
    whole(main);
    List<String> unlike = new ArrayList<>();
    for (String name : names) {
      main.show(states.get(name));
      main.at(new Elapsed(states.get(name).motion(), 0).settled());
      painted.layOut();
      painted.paint();
      Rectangle late = barOfDetails(main);
      Rectangle unpainted = difference(painted.picture(), picture(main), late);
      Rectangle misplaced = difference(painted.picture(), whole(main), late);
      if (!unpainted.isEmpty() || !misplaced.isEmpty()) {
        unlike.add(name + ": unpainted " + unpainted + ", misplaced " + misplaced);
      }
      painted.paint();
    }
    return unlike;
  }

  /** Everything laid out and painted anew. */
  private static BufferedImage whole(MainPanel main) {
    OffScreen.settle(main);
    main.validate();
    return picture(main);
  }

  private static BufferedImage picture(MainPanel main) {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    main.paint(graphics);
    graphics.dispose();
    return picture;
  }

  /** A text that wraps tells its scroll bar only after a while how high it is. */
  private static Rectangle barOfDetails(Container within) {
    for (Component child : within.getComponents()) {
      if (child instanceof JScrollPane scroll
          && "details".equals(scroll.getViewport().getView().getName())) {
        JScrollBar bar = scroll.getVerticalScrollBar();
        return SwingUtilities.convertRectangle(scroll, bar.getBounds(), main(scroll));
      }
      Rectangle found = child instanceof Container inner ? barOfDetails(inner) : new Rectangle();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return new Rectangle();
  }

  private static Component main(Component part) {
    return SwingUtilities.getAncestorOfClass(MainPanel.class, part);
  }

  private static Rectangle difference(BufferedImage one, BufferedImage other, Rectangle late) {
    int[] ones = pixels(one);
    int[] others = pixels(other);
    var different = new Rectangle(-1, -1);
    for (int i = 0; i < ones.length; i++) {
      if (ones[i] != others[i] && !late.contains(i % WIDTH, i / WIDTH)) {
        different.add(new Rectangle(i % WIDTH, i / WIDTH, 1, 1));
      }
    }
    return different;
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
