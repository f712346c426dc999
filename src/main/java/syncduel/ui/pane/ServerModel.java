package syncduel.ui.pane;

import java.util.ArrayList;
import java.util.List;
import syncduel.model.RowId;
import syncduel.view.Label;
import syncduel.view.ServerPaneState.ServerRow;

/** The server's rows: id, text, tick, further columns, version, time. */
final class ServerModel extends RowModel<ServerRow> {
  static final int ID = 0;
  static final int TICK = 2;
  static final int OTHERS = 3;

  private final int others;

  ServerModel(List<String> others) {
    super(headings(others), TICK);
    this.others = others.size();
  }

  int chipColumn() {
    return OTHERS + others;
  }

  int updatedColumn() {
    return chipColumn() + 1;
  }

  private static List<String> headings(List<String> others) {
    var all =
        new ArrayList<>(
            List.of(
                Texts.of(Label.SERVER_ID),
                Texts.of(Label.SERVER_TEXT),
                Texts.of(Label.ROW_COMPLETE)));
    all.addAll(others);
    all.addAll(List.of(Texts.of(Label.SERVER_VERSION), Texts.of(Label.SERVER_UPDATED)));
    return all;
  }

  @Override
  RowId id(ServerRow row) {
    return row.id();
  }

  @Override
  String text(ServerRow row) {
    return row.text();
  }

  @Override
  boolean complete(ServerRow row) {
    return row.complete();
  }

  @Override
  boolean editable(ServerRow row) {
    return !row.tombstone();
  }

  @Override
  boolean selected(ServerRow row) {
    return row.selected();
  }

  @Override
  String tooltip(ServerRow row) {
    String version = row.chip().label();
    return row.tombstone()
        ? Texts.of(Label.ROW_TOOLTIP_STATE, row.text(), row.id(), row.deletedWord(), version)
        : Texts.of(Label.ROW_TOOLTIP, row.text(), row.id(), version);
  }
}
