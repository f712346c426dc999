package syncduel.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;
import syncduel.view.TableState.Cell;
import syncduel.view.TableState.Ink;
import syncduel.view.TableState.Row;

/** Puts what two branches came to side by side: both clients and the server, row by row. */
record ComparedStates(Scene left, Scene right, Messages words) {
  /** A thing that both have, or one of them. */
  private record Side(List<String> parts, List<ChipState> chips) {
    static Side absent() {
      return new Side(List.of(), List.of());
    }
  }

  /** All lines, those of one place under its heading. */
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    addClient(rows, Party.LEFT);
    heading(rows, words.text("server.title"));
    addEach(rows, serverRows(left), serverRows(right));
    addClient(rows, Party.RIGHT);
    return rows;
  }

  private void addClient(List<Row> rows, Party party) {
    heading(rows, left.name(party));
    addEach(rows, clientRows(left, party), clientRows(right, party));
    add(rows, label(words.text("queue.label")), queue(left, party), queue(right, party));
    addWhereDifferent(rows, "pane.policy", policy(left, party), policy(right, party));
    addWhereDifferent(rows, "compare.network", network(left, party), network(right, party));
  }

  private static void heading(List<Row> rows, String title) {
    Cell name = Cell.strong(title, Ink.TEXT);
    rows.add(
        new Row(TableState.Look.HEADING, List.of(Cell.empty(), name, Cell.empty(), Cell.empty())));
  }

  private void addEach(List<Row> rows, Map<RowId, Side> one, Map<RowId, Side> other) {
    var ids = new TreeSet<>(new RowOrder());
    ids.addAll(one.keySet());
    ids.addAll(other.keySet());
    for (RowId id : ids) {
      add(
          rows,
          new RichText(List.of(Run.of(id.value(), Look.MONO))),
          one.getOrDefault(id, Side.absent()),
          other.getOrDefault(id, Side.absent()));
    }
    if (ids.isEmpty()) {
      add(rows, RichText.nothing(), Side.absent(), Side.absent());
    }
  }

  private void addWhereDifferent(List<Row> rows, String key, String one, String other) {
    if (!one.equals(other)) {
      add(rows, label(words.text(key)), word(one), word(other));
    }
  }

  private void add(List<Row> rows, RichText label, Side one, Side other) {
    boolean same = one.equals(other);
    rows.add(
        new Row(
            same ? TableState.Look.PLAIN : TableState.Look.DIFFERENT,
            List.of(
                same ? Cell.empty() : Cell.strong(words.text("compare.sign"), Ink.ALARM),
                new Cell(List.of(label), Ink.MUTED),
                cell(one, other),
                cell(other, one))));
  }

  private static RichText label(String text) {
    return RichText.plain(text);
  }

  private static Side word(String text) {
    return new Side(List.of(text), List.of());
  }

  private Map<RowId, Side> clientRows(Scene scene, Party party) {
    return byId(
        new TodoRows(scene, party).rows(),
        TodoRowState::id,
        row -> row(row.text(), row.complete(), row.word(), row.chip()));
  }

  private Map<RowId, Side> serverRows(Scene scene) {
    return byId(
        new ServerPanes(scene).pane().rows(),
        ServerPaneState.ServerRow::id,
        row -> row(row.text(), row.complete(), row.deletedWord(), row.chip()));
  }

  private Side row(String text, boolean complete, String word, ChipState chip) {
    String done = complete ? words.text("compare.part", words.text("lab.done")) : "";
    String state = word.isEmpty() ? "" : words.text("compare.part", word);
    return new Side(List.of(text, done, state), List.of(chip));
  }

  private static <T> Map<RowId, Side> byId(
      List<T> rows, Function<T, RowId> id, Function<T, Side> side) {
    var found = new LinkedHashMap<RowId, Side>();
    rows.forEach(row -> found.put(id.apply(row), side.apply(row)));
    return found;
  }

  private Side queue(Scene scene, Party party) {
    QueueState queue = new QueueLines(scene, party).queue();
    if (queue.operations().isEmpty()) {
      return word(queue.nothing());
    }
    var parts = new ArrayList<String>();
    var chips = new ArrayList<ChipState>();
    for (QueueState.Operation operation : queue.operations()) {
      parts.add(
          words.text("compare.operation", operation.kind(), operation.row(), operation.word()));
      operation.chip().ifPresent(chips::add);
    }
    return new Side(parts, chips);
  }

  private String policy(Scene scene, Party party) {
    return words.text("policy." + scene.client(party).policy());
  }

  private String network(Scene scene, Party party) {
    return words.text(scene.client(party).online() ? "pane.online" : "pane.offline");
  }

  /** Its chips, then its words; those that the other side does not have are marked. */
  private Cell cell(Side side, Side other) {
    if (side.parts().isEmpty()) {
      return Cell.of(words.text("compare.absent"), Ink.MUTED);
    }
    var runs = new ArrayList<Run>();
    for (ChipState chip : side.chips()) {
      runs.add(Run.of(chip));
      runs.add(Run.plain(" "));
    }
    for (int part = 0; part < side.parts().size(); part++) {
      String there = part < other.parts().size() ? other.parts().get(part) : "";
      runs.addAll(WordDifference.marked(there, side.parts().get(part)).runs());
    }
    return Cell.of(new RichText(runs));
  }
}
