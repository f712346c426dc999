package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.MenuEntry;
import syncduel.view.ServerPaneState;

/** The table that is shown, and the menu of another writer; a new row is typed in their place. */
final class ServerTools extends ZoomedPanel {
  private final ServerActions actions;
  private final Supplier<RowMenu> rowMenu;
  private final RoleLabel table = new RoleLabel(TextStyle.MONO_STRONG, Role.TEXT);
  private final RoleLabel count = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final JTextField field = new JTextField();
  private final FaceButton cancel =
      Buttons.quiet(Face.of(Symbol.CLOSE, Texts.of(Label.SERVER_INSERT_CANCEL)));
  private final FaceButton writer = Buttons.normal(Face.of("writer"));

  private List<MenuEntry> entries = List.of();

  ServerTools(ServerActions actions, Supplier<RowMenu> rowMenu) {
    super(null, "insets 4 12 8 12, gap 0", "", "[28!,center]");
    this.actions = actions;
    this.rowMenu = rowMenu;
    setOpaque(false);
    put(table, "");
    put(count, "gapleft 6");
    put(field, "h 28!, w 60::, growx, pushx");
    put(cancel, "gapleft 4, w 28!, h 28!");
    put(writer, "gapleft 8, h 28!, pushx, alignx right");
    writer.setName("server.writer");
    writer.setToolTipText(Texts.of(Label.SERVER_WRITER_TOOLTIP));
    writer.addActionListener(click -> menu().popup().show(writer, 0, writer.getHeight()));
    prepareField();
    insertMode(false);
  }

  private void prepareField() {
    field.setName("server.insert");
    Spoken.name(field, Texts.of(Label.SERVER_NEW_ROW_NAME));
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of(Label.SERVER_NEW_ROW));
    field.addActionListener(enter -> insert());
    field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "cancel");
    field
        .getActionMap()
        .put(
            "cancel",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                insertMode(false);
              }
            });
    cancel.setName("server.insert.cancel");
    cancel.setToolTipText(Texts.of(Label.SERVER_INSERT_CANCEL));
    cancel.addActionListener(click -> insertMode(false));
  }

  void show(ServerPaneState state, boolean narrow) {
    entries = state.menu();
    table.setText(state.table());
    count.setText(state.rowCount());
    Face face = Face.of(state.anotherWriter()).with(Symbol.PLUS).endingIn(Symbol.CHEVRON_DOWN);
    writer.show(narrow ? face.shortened(state.anotherWriterShort()) : face);
  }

  RowMenu menu() {
    var insert =
        new RowMenu.Entry(
            "server.insert.begin", Texts.of(Label.SERVER_INSERT), "", true, () -> insertMode(true));
    return RowMenu.of(List.of(insert))
        .then(rowMenu.get())
        .then(RowMenu.of(List.of(entries), actions::run));
  }

  private void insert() {
    if (!field.getText().isBlank()) {
      String text = field.getText();
      insertMode(false);
      actions.insert(text);
    }
  }

  private void insertMode(boolean inserting) {
    table.setVisible(!inserting);
    count.setVisible(!inserting);
    field.setVisible(inserting);
    cancel.setVisible(inserting);
    field.setText("");
    revalidate();
    if (inserting) {
      field.requestFocusInWindow();
    } else {
      writer.requestFocusInWindow();
    }
  }
}
