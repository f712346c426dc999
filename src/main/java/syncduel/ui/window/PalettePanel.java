package syncduel.ui.window;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Spoken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Palette;
import syncduel.view.Palette.Entry;

/**
 * A field and the list of what fits it. Arrows move in the list while one types, Enter chooses; a
 * disabled entry stays, and its reason stands below the list.
 */
final class PalettePanel extends GroundPanel {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 420;
  private static final int FIELD = 36;
  private static final int ROW = 28;
  private static final int PAGE = 10;
  private static final int EDGE = 12;

  private final transient Palette palette;
  private final transient Consumer<Optional<Entry>> chosen;
  private final JTextField field = new JTextField();
  private final DefaultListModel<Entry> found = new DefaultListModel<>();
  private final JList<Entry> list = new JList<>(found);
  private final RoleLabel hint = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);

  /**
   * Shows all of it first.
   *
   * @param chosen is told what was chosen; empty when the person changed their mind
   */
  PalettePanel(Palette palette, Consumer<Optional<Entry>> chosen) {
    super(Role.SURFACE);
    this.palette = palette;
    this.chosen = chosen;
    setLayout(new BorderLayout());
    Scale scale = Scale.current();
    setPreferredSize(new Dimension(scale.px(WIDTH), scale.px(HEIGHT)));
    setBorder(BorderFactory.createLineBorder(Role.LINE_STRONG.color(), scale.line(1)));
    prepareField(scale);
    prepareList(scale);
    hint.setName("palette.hint");
    hint.setBorder(BorderFactory.createEmptyBorder(0, scale.px(EDGE), 0, scale.px(EDGE)));
    hint.setPreferredSize(new Dimension(0, scale.px(ROW)));
    var scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Role.LINE.color()));
    scroll.setFocusable(false);
    add(field, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(hint, BorderLayout.SOUTH);
    find();
  }

  private void prepareField(Scale scale) {
    field.setName("palette.field");
    Spoken.name(field, palette.title());
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, palette.prompt());
    field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.SEARCH.icon());
    field.putClientProperty(FlatClientProperties.STYLE, "arc: 0; borderWidth: 0");
    field.setToolTipText(palette.prompt());
    field.setPreferredSize(new Dimension(0, scale.px(FIELD)));
    field.addActionListener(enter -> choose());
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                find();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                find();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {}
            });
    onKey("DOWN", () -> move(1));
    onKey("UP", () -> move(-1));
    onKey("PAGE_DOWN", () -> move(PAGE));
    onKey("PAGE_UP", () -> move(-PAGE));
    onKey("ESCAPE", () -> chosen.accept(Optional.empty()));
  }

  private void onKey(String key, Runnable what) {
    getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(key), key);
    field.getInputMap().put(KeyStroke.getKeyStroke(key), key);
    var action =
        new AbstractAction() {
          @Override
          public void actionPerformed(ActionEvent event) {
            what.run();
          }
        };
    getActionMap().put(key, action);
    field.getActionMap().put(key, action);
  }

  private void prepareList(Scale scale) {
    list.setName("palette.list");
    list.getAccessibleContext().setAccessibleName(Texts.of("palette.list"));
    list.setToolTipText(Texts.of("palette.list"));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new PaletteCell());
    list.setFixedCellHeight(scale.px(ROW));
    list.setFocusable(false);
    list.addListSelectionListener(change -> explain());
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            choose();
          }
        });
  }

  private void find() {
    List<Entry> entries = palette.matching(field.getText());
    found.clear();
    found.addAll(entries);
    list.setSelectedIndex(entries.isEmpty() ? -1 : 0);
    list.ensureIndexIsVisible(0);
    explain();
  }

  private void move(int by) {
    int wanted = list.getSelectedIndex() + by;
    int index = Math.max(0, Math.min(found.size() - 1, wanted));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  private void explain() {
    Entry selected = list.getSelectedValue();
    hint.setText(selected == null ? palette.nothing() : selected.hint());
    hint.setToolTipText(hint.getText());
  }

  /** A disabled entry cannot be chosen; its reason is there to be read. */
  private void choose() {
    Optional.ofNullable(list.getSelectedValue())
        .filter(Entry::enabled)
        .ifPresent(entry -> chosen.accept(Optional.of(entry)));
  }
}
