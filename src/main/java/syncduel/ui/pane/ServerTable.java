package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.table.TableColumn;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.ServerPaneState.ServerRow;

/** The server's grid; whoever writes in it is another writer. */
final class ServerTable extends RowTable<ServerRow> {
  private static final int ID_WIDTH = 36;
  private static final int TICK_WIDTH = 32;
  private static final int OTHER_WIDTH = 72;
  private static final int CHIP_WIDTH = 64;
  private static final int NARROW_TICK_WIDTH = 28;
  private static final int NARROW_CHIP_WIDTH = 50;
  private static final int WIDEST_ID = 84;
  private static final int UPDATED_WIDTH = 77;
  private static final int INSET = 8;

  private final ServerModel model;
  private final ServerActions actions;
  private TableColumn updated;

  ServerTable(List<String> others, ServerActions actions) {
    this(new ServerModel(others), others, actions);
  }

  private ServerTable(ServerModel model, List<String> others, ServerActions actions) {
    super(model, actions, "server.rows");
    this.model = model;
    this.actions = actions;
    putClientProperty(FlatClientProperties.STYLE_CLASS, "server");
    getTableHeader().putClientProperty(FlatClientProperties.STYLE_CLASS, "server");
    updateUI();
    new RowKeys(this).bind("shift DELETE", "undelete", this::undeleteRow);
    addColumns(others);
  }

  private void addColumns(List<String> others) {
    var heading = Heading.leading(TextStyle.MONO_SMALL, INSET, Role.SERVER_LINE);
    var middle = new Heading(TextStyle.MONO_SMALL, JLabel.CENTER, 0, 0, Role.SERVER_LINE);
    addColumn(
        ServerModel.ID, ID_WIDTH, new ValueCell(TextStyle.MONO, row -> row.id().value()), heading);
    addColumn(RowModel.TEXT, 0, new ServerTextCell(), heading);
    addColumn(
        ServerModel.TICK,
        TICK_WIDTH,
        new CheckCell(JLabel.CENTER),
        Heading.of(Symbol.CHECK, Role.SERVER_LINE));
    for (int i = 0; i < others.size(); i++) {
      int index = i;
      addColumn(
          ServerModel.OTHERS + i,
          OTHER_WIDTH,
          new ValueCell(TextStyle.MONO_SMALL, row -> row.others().get(index)),
          heading);
    }
    addColumn(
        model.chipColumn(), CHIP_WIDTH, new ChipCell<>(ServerRow::chip, JLabel.CENTER, 0), middle);
    addColumn(
        model.updatedColumn(),
        UPDATED_WIDTH,
        new ValueCell(TextStyle.MONO_SMALL, ServerRow::updated),
        heading);
    updated = getColumnModel().getColumn(getColumnCount() - 1);
  }

  /** In a narrow window the time gives way, and the others stand closer. */
  void narrow(boolean narrow) {
    widen(ServerModel.TICK, narrow ? NARROW_TICK_WIDTH : TICK_WIDTH);
    widen(model.chipColumn(), narrow ? NARROW_CHIP_WIDTH : CHIP_WIDTH);
    boolean shown = getColumnModel().getColumn(getColumnCount() - 1) == updated;
    if (narrow && shown) {
      removeColumn(updated);
    } else if (!narrow && !shown) {
      addColumn(updated);
    }
  }

  /** Longer ids get more room, up to a limit; the tooltip has them whole. */
  void fitIds(List<ServerRow> rows) {
    double longest =
        rows.stream()
            .mapToDouble(row -> TextStyle.MONO.width(row.id().value(), Scale.ONE))
            .max()
            .orElse(0);
    int wanted = (int) Math.ceil(longest) + 2 * INSET;
    widen(ServerModel.ID, Math.min(WIDEST_ID, Math.max(ID_WIDTH, wanted)));
  }

  @Override
  Optional<Role> tint(ServerRow row) {
    boolean marked = row.justChanged() || row.selected();
    return marked ? Optional.of(Role.ACCENT_TINT) : Optional.empty();
  }

  @Override
  boolean fades(ServerRow row) {
    return row.justChanged() && !row.selected();
  }

  @Override
  Optional<Role> bar(ServerRow row) {
    return row.justChanged() ? Optional.of(Role.ACCENT_TEXT) : Optional.empty();
  }

  @Override
  void delete(ServerRow row) {
    if (!row.tombstone()) {
      actions.delete(row.id());
    }
  }

  void undeleteRow() {
    currentRow().filter(ServerRow::tombstone).ifPresent(row -> actions.undelete(row.id()));
  }

  @Override
  RowMenu menu(ServerRow row) {
    boolean there = !row.tombstone();
    return RowMenu.of(
        List.of(
            new RowMenu.Entry("row.edit", Texts.of(Label.EDIT_ROW), "F2", there, this::editText),
            new RowMenu.Entry(
                "row.delete", Texts.of(Label.DELETE_ROW), "DELETE", there, this::deleteRow),
            new RowMenu.Entry(
                "row.undelete",
                Texts.of(Label.UNDELETE_ROW),
                "shift DELETE",
                !there,
                this::undeleteRow)));
  }
}
