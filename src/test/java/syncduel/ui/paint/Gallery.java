package syncduel.ui.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import syncduel.ui.paint.RichText.Tone;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.theme.Theme;

/** Everything that is painted by hand on one sheet, to be looked at. */
final class Gallery {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 760;
  private static final String[] STATES = {"", "edited", "new", "deleted", "held", "conflict"};

  private final Scale scale;
  private final BufferedImage sheet;
  private final Graphics2D g;

  private Gallery(int zoom) {
    scale = Scale.current();
    sheet = new BufferedImage(scale.px(WIDTH), scale.px(HEIGHT), BufferedImage.TYPE_INT_RGB);
    g = Pen.on(sheet.getGraphics());
  }

  static Path paint(Theme theme, int zoom) throws IOException {
    theme.install(zoom);
    Gallery gallery = new Gallery(zoom);
    gallery.paintAll();
    Path folder = Files.createDirectories(Path.of("target", "gallery"));
    String name = theme.name().toLowerCase(Locale.ROOT) + "-" + zoom + ".png";
    Path file = folder.resolve(name);
    ImageIO.write(gallery.sheet, "png", file.toFile());
    return file;
  }

  private void paintAll() {
    fill(0, 0, WIDTH, HEIGHT, Role.WINDOW);
    component(narration(), 12, 8, 876, 64);
    versions(12, 84);
    states(12, 150);
    log(460, 84);
    component(table(""), 460, 210, 210, 82);
    component(table("server"), 678, 210, 210, 82);
    differences(460, 300);
    buttons(12, 350);
    symbols(12, 520);
    arrows(460, 440);
    fonts(12, 600);
    component(new JComboBox<>(new String[] {"Ask"}), 700, 720, 80, 28);
    component(menu(), 460, 696, 200, 22);
    g.dispose();
  }

  private JComponent narration() {
    NarrationLine line = new NarrationLine();
    line.say(
        "The Tablet sends If-Match v1, but the row is already v2. The server refuses with 412:"
            + " which text wins? The word \\v1 stays text.");
    return line;
  }

  private void versions(int x, int y) {
    fill(x, y, 430, 54, Role.SURFACE);
    for (int version = 1; version <= 9; version++) {
      at(VersionChip.solid(version), x + 12 + (version - 1) * 32, y + 6);
      at(VersionChip.hollow(version), x + 12 + (version - 1) * 32, y + 32);
    }
    at(VersionChip.solid(12), x + 308, y + 6);
    at(VersionChip.hollow(123), x + 308, y + 32);
    at(VersionChip.dashed("new"), x + 352, y + 6);
    at(VersionChip.dashed("none"), x + 352, y + 32);
    at(new Counter(0), x + 396, y + 6);
    at(new Counter(12), x + 396, y + 30);
  }

  private void states(int x, int y) {
    for (int i = 0; i < STATES.length; i++) {
      boolean conflict = i == 5;
      int top = y + 28 * i;
      fill(
          x,
          top,
          430,
          28,
          conflict ? Role.CONFLICT_TINT : i == 4 ? Role.ACCENT_TINT : Role.SURFACE);
      fill(x, top + 27, 430, 1, Role.LINE);
      if (i >= 4) {
        fill(x, top, 3, 27, conflict ? Role.CONFLICT_FILL : Role.ACCENT);
      }
      JCheckBox box = new JCheckBox("Buy oat milk", i == 1);
      box.setOpaque(false);
      component(box, x + 10, top, 150, 28);
      JLabel word = new JLabel(STATES[i], JLabel.RIGHT);
      word.putClientProperty(
          "FlatLaf.styleClass", conflict ? "smallStrong conflict" : "small muted");
      word.setIcon(iconFor(i));
      component(word, x + 200, top, 170, 28);
      at(chipFor(i), x + 430 - 12 - 24, top + 6);
    }
  }

  private static javax.swing.Icon iconFor(int state) {
    return switch (state) {
      case 1 -> Symbol.PENCIL.icon(12);
      case 2 -> Symbol.PLUS.icon(12);
      case 3 -> new InlineIcon(Sign.CROSS);
      case 4 -> new InlineIcon(Sign.PAUSE);
      case 5 -> new InlineIcon(Sign.DIAMOND);
      default -> null;
    };
  }

  private static VersionChip chipFor(int state) {
    return switch (state) {
      case 0 -> VersionChip.solid(1);
      case 2 -> VersionChip.dashed("new");
      case 5 -> VersionChip.hollow(1);
      default -> VersionChip.hollow(2);
    };
  }

  private void log(int x, int y) {
    String[] sentences = {
      "Pulled 4 rows, all at \\v1.",
      "Refused: the row is v2 now, not v1.",
      "The answer never came.",
      "In flight; the server has not seen it yet.",
      "No version sent, so nothing was checked; this sentence is too long."
    };
    Inline[] status = {
      new KeyHint("200"),
      Badge.conflict("412"),
      Badge.lost("lost"),
      Badge.held("held"),
      Badge.alarm(2)
    };
    for (int i = 0; i < sentences.length; i++) {
      fill(x, y + 24 * i, 428, 24, i == 1 ? Role.ACCENT_TINT : Role.SURFACE);
      text("Tablet", TextStyle.SMALL, x + 10, y + 24 * i + 2, Role.TEXT);
      text("PATCH q1", TextStyle.MONO, x + 56, y + 24 * i + 2, Role.TEXT);
      at(status[i], x + 130, y + 24 * i + 4);
      RichText sentence = RichText.withChips(sentences[i]);
      TextRun.wrapped(sentence, TextStyle.SMALL, scale, scale.px(230), 1)
          .paint(g, scale.px(x + 192), scale.px(y + 24 * i + 2), Role.TEXT.color());
    }
  }

  private static JScrollPane table(String style) {
    Object[][] rows = {{"q1", "Buy milk"}, {"q2", "Buy oat milk"}};
    JTable table = new JTable(rows, new Object[] {"id", "text"});
    table.putClientProperty("FlatLaf.styleClass", style);
    table.getTableHeader().putClientProperty("FlatLaf.styleClass", style);
    table.setRowSelectionInterval(1, 1);
    return new JScrollPane(table);
  }

  private static JMenuBar menu() {
    JMenuBar bar = new JMenuBar();
    bar.add(new JMenu("File"));
    bar.add(new JMenu("Lesson"));
    return bar;
  }

  private void differences(int x, int y) {
    fill(x, y, 428, 110, Role.SURFACE);
    Pen.frame(
        g,
        new Pen.Box(scale.px(x), scale.px(y), scale.px(428), scale.px(110), scale.px(8)),
        scale.line(2),
        Role.CONFLICT_FILL.color());
    String base = "Complete the quickstart milk";
    String[] others = {
      base, "Complete the quickstart now", "Buy oat milk, two cartons", "Complete the milk later"
    };
    for (int i = 0; i < others.length; i++) {
      text("Local", TextStyle.STRONG, x + 12, y + 6 + 25 * i, Role.TEXT);
      at(VersionChip.solid(i + 1), x + 64, y + 8 + 25 * i);
      RichLabel label = new RichLabel(TextStyle.BODY, 1);
      label.show(WordDiff.marked(base, others[i]));
      component(label, x + 100, y + 4 + 25 * i, 300, 24);
    }
  }

  private void buttons(int x, int y) {
    fill(x, y, 430, 160, Role.SURFACE);
    row(
        x + 10,
        y + 8,
        Buttons.quiet(Face.of(Symbol.TO_START, "To the start")),
        Buttons.normal(Face.of("Back").with(Symbol.CHEVRON_LEFT).withKey("←")),
        Buttons.accent(Face.of("Next").withKey("→").endingIn(Symbol.CHEVRON_RIGHT)),
        Buttons.quiet(Face.of("Play").with(Symbol.PLAY)),
        Buttons.quiet(Face.of("1×").endingIn(Symbol.CHEVRON_DOWN)));
    FaceButton suggested = Buttons.normal(Face.of("Use local").withKey("1"));
    Buttons.suggest(suggested, true);
    FaceButton disabled = Buttons.normal(Face.of("Merge…").withKey("3"));
    disabled.setEnabled(false);
    row(
        x + 10,
        y + 44,
        suggested,
        Buttons.normal(Face.of("Use server").withKey("2")),
        disabled,
        Buttons.normal(Face.of("Both").withKey("4")));
    row(
        x + 10,
        y + 80,
        Buttons.borderless(Face.of("Abort push").withKey("5")),
        Buttons.borderless(Face.of("Give up").withKey("6")),
        new ChipLabel(Badge.conflict("conflict")),
        online());
    JTextField field = new JTextField();
    field.putClientProperty("JTextField.placeholderText", "New to-do");
    field.setColumns(8);
    FaceButton pull = Buttons.normal(Face.of("Pull").with(Symbol.PULL));
    FaceButton off = Buttons.normal(Face.of("Push").with(Symbol.PUSH));
    off.setEnabled(false);
    row(
        x + 10,
        y + 116,
        field,
        Buttons.normal(Face.of(Symbol.PLUS, "Insert")),
        Buttons.normal(Face.of(Symbol.REFRESH, "Refresh")),
        pull,
        off,
        Buttons.quiet(Face.of(Symbol.MORE, "More")));
  }

  private static JLabel online() {
    JLabel label = new JLabel("Online", new DotIcon(Role.OK), JLabel.LEADING);
    label.putClientProperty("FlatLaf.styleClass", "smallStrong");
    return label;
  }

  private void row(int x, int y, JComponent... parts) {
    int left = x;
    for (JComponent part : parts) {
      int width = (int) Math.ceil(part.getPreferredSize().width / scale.factor());
      component(part, left, y, width, 28);
      left += width + 6;
    }
  }

  private void symbols(int x, int y) {
    fill(x, y, 430, 66, Role.SURFACE);
    int i = 0;
    for (Symbol symbol : Symbol.values()) {
      int left = x + 12 + i % 13 * 31;
      symbol
          .icon()
          .paint(g, scale.px(left), scale.px(y + 10 + i / 13 * 30), Role.TEXT.color(), scale);
      i++;
    }
  }

  private void arrows(int x, int y) {
    fill(x, y, 428, 140, Role.SERVER);
    double from = scale.px(x + 30);
    line(from, scale.px(y + 30), scale.px(x + 300), Role.TEXT, 1.5, ArrowHead.ARRIVED);
    line(from, scale.px(y + 60), scale.px(x + 300), Role.CONFLICT_TEXT, 2, ArrowHead.ARRIVED);
    g.setColor(Role.CONFLICT_TEXT.color());
    Sign.DIAMOND.paintAround(g, from, scale.px(y + 60), scale.exact(12));
    line(from, scale.px(y + 90), scale.px(x + 300), Role.HELD, 1.5, ArrowHead.TO_GO);
    g.setColor(Role.CONFLICT_TEXT.color());
    Sign.CROSS.paintAround(g, scale.px(x + 330), scale.px(y + 90), scale.exact(12));
    at(Badge.held("held"), x + 350, y + 22);
    Symbol.INBOX
        .icon(32)
        .paint(g, scale.px(x + 360), scale.px(y + 60), Role.TEXT_MUTED.color(), scale);
    RichText told =
        RichText.of("Phone wrote")
            .then(RichText.of(VersionChip.solid(2)))
            .then(RichText.of("at 10:00:01", Tone.STRONG));
    TextRun.unbroken(told, TextStyle.BODY, scale)
        .paint(g, scale.px(x + 30), scale.px(y + 108), Role.TEXT.color());
  }

  private void line(double x1, double y, double x2, Role ink, double width, ArrowHead head) {
    g.setColor(ink.color());
    g.setStroke(new BasicStroke((float) scale.exact(width)));
    g.draw(new java.awt.geom.Line2D.Double(x1, y, x2 - scale.exact(9), y));
    head.paint(g, x2, y, 0, scale);
  }

  private void fonts(int x, int y) {
    fill(x, y, 876, 150, Role.SURFACE);
    int i = 0;
    for (TextStyle style : TextStyle.values()) {
      text(
          style.name() + ": Tablet q1 ⇄ ≠ × “now” 0123 漢",
          style,
          x + 10 + i / 8 * 460,
          y + 4 + i % 8 * 18 - (i == 0 ? 5 : 0),
          i % 2 == 0 ? Role.TEXT : Role.TEXT_MUTED);
      i++;
    }
  }

  private void text(String words, TextStyle style, int x, int y, Role ink) {
    TextRun.unbroken(RichText.of(words), style, scale)
        .paint(g, scale.px(x), scale.px(y), ink.color());
  }

  private void at(Inline inline, int x, int y) {
    inline.paint(g, scale.px(x), scale.px(y), scale);
  }

  private void fill(int x, int y, int width, int height, Role role) {
    Color color = role.color();
    g.setColor(color);
    g.fillRect(scale.px(x), scale.px(y), scale.px(width), scale.px(height));
  }

  private void component(JComponent part, int x, int y, int width, int height) {
    JPanel root = new JPanel(null);
    root.setOpaque(false);
    root.add(part);
    root.addNotify();
    part.setBounds(0, 0, scale.px(width), scale.px(height));
    root.setSize(part.getSize());
    layOut(root);
    Graphics2D own = (Graphics2D) sheet.getGraphics();
    own.translate(scale.px(x), scale.px(y));
    root.paint(own);
    own.dispose();
  }

  private static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }
}
