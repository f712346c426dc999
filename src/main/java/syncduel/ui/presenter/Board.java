package syncduel.ui.presenter;

import java.awt.Graphics;
import java.awt.Graphics2D;
import syncduel.ui.paint.PaintedLabel;
import syncduel.ui.paint.Pen;

/** A part of the picture for the audience: painted in its sizes, and told in words. */
abstract class Board extends PaintedLabel {
  private Sizes sizes = new Sizes(1);

  Board(String name) {
    setName(name);
  }

  /** In these sizes from now on. */
  final void use(Sizes other) {
    sizes = other;
  }

  final Sizes sizes() {
    return sizes;
  }

  /** What assistive technology hears of it. */
  final void speak(String words) {
    getAccessibleContext().setAccessibleName(words);
  }

  abstract void paint(Graphics2D g, Sizes sizes);

  @Override
  protected final void paintComponent(Graphics graphics) {
    Graphics2D g = Pen.on(graphics);
    try {
      paint(g, sizes);
    } finally {
      g.dispose();
    }
  }
}
