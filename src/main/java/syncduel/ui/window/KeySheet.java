package syncduel.ui.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.KeyHint;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Dialogs.KeyLine;

/** Which keys do what, by menu and pane, in two columns; typing leaves those that fit. */
final class KeySheet extends JPanel {
  private static final int GAP = 6;
  private static final int BETWEEN = 32;
  private static final int SCROLL_STEP = 24;

  private final transient List<KeyLine> keys;
  private final JTextField field = new JTextField();
  private final JPanel sheet = new JPanel();

  /**
   * Scrolls where there is less room.
   *
   * @param room in pixels
   */
  KeySheet(List<KeyLine> keys, Dimension room) {
    super(new BorderLayout(0, Scale.current().px(2.0 * GAP)));
    this.keys = List.copyOf(keys);
    prepareField();
    fill("");
    var scroll = new JScrollPane(sheet);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(Scale.current().px(SCROLL_STEP));
    scroll.getViewport().setBackground(sheet.getBackground());
    Dimension wanted = sheet.getPreferredSize();
    int bar = scroll.getVerticalScrollBar().getPreferredSize().width;
    scroll.setPreferredSize(
        new Dimension(
            Math.min(wanted.width + bar, room.width), Math.min(wanted.height + bar, room.height)));
    add(field, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
  }

  /** What is typed finds a key. */
  void focusField() {
    field.requestFocusInWindow();
  }

  private void prepareField() {
    field.setName("keys.find");
    Spoken.name(field, Texts.of("keys.find"));
    field.setToolTipText(Texts.of("keys.find"));
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("keys.find"));
    field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.SEARCH.icon());
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                fill(field.getText());
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                fill(field.getText());
              }

              @Override
              public void changedUpdate(DocumentEvent event) {}
            });
  }

  /** Groups keep their order; the lines are shared between two columns. */
  private void fill(String typed) {
    Scale scale = Scale.current();
    sheet.removeAll();
    String between = scale.px(BETWEEN) + "px";
    sheet.setLayout(new MigLayout("insets 0", "[]" + between + "[]"));
    Map<String, JPanel> groups = groups(typed);
    var left = column(scale);
    var right = column(scale);
    int half = groups.values().stream().mapToInt(KeySheet::height).sum() / 2;
    int filled = 0;
    for (JPanel group : groups.values()) {
      (filled < half ? left : right).add(group, "wrap");
      filled += height(group);
    }
    sheet.add(left, "aligny top");
    sheet.add(right, "aligny top");
    sheet.revalidate();
    sheet.repaint();
  }

  private static int height(JPanel group) {
    return group.getPreferredSize().height;
  }

  private static JPanel column(Scale scale) {
    return new JPanel(new MigLayout("insets 0, gapy " + scale.px(2.0 * GAP) + "px"));
  }

  private Map<String, JPanel> groups(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    Map<String, JPanel> groups = new LinkedHashMap<>();
    for (KeyLine line : keys) {
      String text = line.group() + " " + line.key() + " " + line.label();
      if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
        put(groups.computeIfAbsent(line.group(), KeySheet::group), line);
      }
    }
    return groups;
  }

  private static JPanel group(String title) {
    Scale scale = Scale.current();
    var group =
        new JPanel(
            new MigLayout(
                "insets 0, gapy " + scale.px(GAP) + "px",
                "[leading]" + scale.px(2.0 * GAP) + "px[leading]"));
    group.add(RoleLabel.of(title, TextStyle.SMALL_STRONG, Role.TEXT_MUTED), "span, wrap");
    return group;
  }

  private static void put(JPanel group, KeyLine line) {
    group.add(new ChipLabel(new KeyHint(line.key())));
    group.add(RoleLabel.of(line.label(), TextStyle.BODY, Role.TEXT), "wrap");
  }
}
