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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
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

/**
 * A field and the list of what fits it. Arrows move in the list while one types, Enter chooses; a
 * disabled entry stays, and its reason stands below the list.
 */
class SearchPanel<E> extends GroundPanel {
  private static final int FIELD = 36;
  private static final int HINT = 28;
  private static final int PAGE = 10;
  private static final int EDGE = 12;

  private final transient Search<E> search;
  private transient Consumer<Optional<E>> chosen = entry -> {};
  private final JTextField field = new JTextField();
  private final DefaultListModel<E> found = new DefaultListModel<>();
  private final JList<E> list = new JList<>(found);
  private final RoleLabel hint = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);

  /**
   * What is searched, and how it looks.
   *
   * @param name the beginning of the names of its controls
   * @param title what it is, {@code list} what stands in the list
   * @param prompt what stands in the empty field
   * @param nothing what is said when nothing fits
   * @param width in pixels at 100 %, {@code height} and {@code row} likewise
   * @param matching what fits the words that were typed
   * @param hint what is said of the selected one
   * @param enabled what can be chosen
   * @param first what is selected at first, where it is there
   */
  record Search<E>(
      String name,
      String title,
      String list,
      String prompt,
      String nothing,
      int width,
      int height,
      int row,
      Function<String, List<E>> matching,
      ListCellRenderer<E> cell,
      Function<E, String> hint,
      Predicate<E> enabled,
      Predicate<E> first) {}

  /** Shows all of it first. */
  SearchPanel(Search<E> search) {
    super(Role.SURFACE);
    this.search = search;
    setName(search.name());
    setLayout(new BorderLayout());
    Scale scale = Scale.current();
    setPreferredSize(new Dimension(scale.px(search.width()), scale.px(search.height())));
    setBorder(BorderFactory.createLineBorder(Role.LINE_STRONG.color(), scale.line(1)));
    prepareField(scale);
    prepareList(scale);
    hint.setName(search.name() + ".hint");
    hint.setBorder(BorderFactory.createEmptyBorder(0, scale.px(EDGE), 0, scale.px(EDGE)));
    hint.setPreferredSize(new Dimension(0, scale.px(HINT)));
    var scroll = new JScrollPane(list);
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 1, 0, Role.LINE.color()));
    scroll.setFocusable(false);
    add(field, BorderLayout.NORTH);
    add(scroll, BorderLayout.CENTER);
    add(hint, BorderLayout.SOUTH);
    find();
  }

  private void prepareField(Scale scale) {
    field.setName(search.name() + ".field");
    Spoken.name(field, search.title());
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, search.prompt());
    field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.SEARCH.icon());
    field.putClientProperty(FlatClientProperties.STYLE, "arc: 0; borderWidth: 0");
    field.setToolTipText(search.prompt());
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
    list.setName(search.name() + ".list");
    list.getAccessibleContext().setAccessibleName(search.list());
    list.setToolTipText(search.list());
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(search.cell());
    list.setFixedCellHeight(scale.px(search.row()));
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

  /** Names who is told what was chosen; empty when the person changed their mind. */
  void onChosen(Consumer<Optional<E>> told) {
    chosen = told;
  }

  /** Scrolls to what is selected at first, once it has a place. */
  void reveal() {
    list.ensureIndexIsVisible(list.getSelectedIndex());
  }

  private void find() {
    List<E> entries = search.matching().apply(field.getText());
    found.clear();
    found.addAll(entries);
    list.setSelectedIndex(selected(entries));
    list.ensureIndexIsVisible(list.getSelectedIndex());
    explain();
  }

  private int selected(List<E> entries) {
    if (entries.isEmpty()) {
      return -1;
    }
    boolean all = field.getText().isBlank();
    return IntStream.range(0, entries.size())
        .filter(index -> all && search.first().test(entries.get(index)))
        .findFirst()
        .orElse(0);
  }

  private void move(int by) {
    int wanted = list.getSelectedIndex() + by;
    int index = Math.max(0, Math.min(found.size() - 1, wanted));
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  private void explain() {
    E selected = list.getSelectedValue();
    hint.setText(selected == null ? search.nothing() : search.hint().apply(selected));
    hint.setToolTipText(hint.getText());
  }

  /** A disabled entry cannot be chosen; its reason is there to be read. */
  private void choose() {
    Optional.ofNullable(list.getSelectedValue())
        .filter(search.enabled())
        .ifPresent(entry -> chosen.accept(Optional.of(entry)));
  }
}
