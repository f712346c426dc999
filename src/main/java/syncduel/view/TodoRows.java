package syncduel.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.view.TodoRowState.Look;

/** Makes a client's rows; those whose delete is queued are shown from the queue. */
final class TodoRows {
  static final String TEXT = "text";
  static final String COMPLETE = "complete";
  private final Scene scene;
  private final Party party;

  TodoRows(Scene scene, Party party) {
    this.scene = scene;
    this.party = party;
  }

  List<TodoRowState> rows() {
    Map<RowId, TodoRowState> before = new HashMap<>();
    rows(scene.before()).forEach(row -> before.put(row.id(), row));
    return rows(scene.now()).stream().map(row -> marked(row, before.get(row.id()))).toList();
  }

  static String text(Row row) {
    Object text = row.fields().get(TEXT);
    return text == null ? "" : text.toString();
  }

  static boolean complete(Row row) {
    return Boolean.TRUE.equals(row.fields().get(COMPLETE));
  }

  private static TodoRowState marked(TodoRowState row, TodoRowState before) {
    boolean changed = !row.equals(before) && row.look() != Look.CONFLICT;
    return changed ? with(row, true) : row;
  }

  private static TodoRowState with(TodoRowState row, boolean justChanged) {
    return new TodoRowState(
        row.id(),
        row.text(),
        row.complete(),
        row.look(),
        row.word(),
        row.chip(),
        row.struck(),
        justChanged,
        row.editable(),
        row.selected());
  }

  private List<TodoRowState> rows(Snapshot snapshot) {
    ClientSnapshot client = snapshot.client(party);
    var rows = new ArrayList<>(client.rows());
    client.queue().stream().flatMap(operation -> operation.item().stream()).forEach(rows::add);
    var order = new RowOrder();
    return rows.stream()
        .sorted((one, other) -> order.compare(one.id(), other.id()))
        .map(row -> row(snapshot, row))
        .toList();
  }

  private TodoRowState row(Snapshot snapshot, Row row) {
    Optional<PendingOperation> operation = snapshot.client(party).operation(row.id());
    Chips chips = new Chips(snapshot.server(), scene.words());
    if (operation.isEmpty()) {
      return row(row, Look.CLEAN, "", chips.solid(row.id(), row.version()), false);
    }
    var looks = new OperationLooks(scene, party);
    Look look = looks.look(snapshot, operation.get());
    boolean fresh = operation.get().kind() == OperationKind.INSERT;
    ChipState chip = fresh ? chips.fresh() : chips.hollow(row.id(), row.version());
    boolean struck = operation.get().kind() == OperationKind.DELETE;
    return row(row, look, looks.word(snapshot, look, operation.get()), chip, struck);
  }

  private TodoRowState row(Row row, Look look, String word, ChipState chip, boolean struck) {
    return new TodoRowState(
        row.id(),
        text(row),
        complete(row),
        look,
        word,
        chip,
        struck,
        false,
        !struck,
        scene.selected(row.id()));
  }
}
