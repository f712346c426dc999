package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.lesson.Comparison;
import syncduel.lesson.Comparison.FinalRow;
import syncduel.lesson.Comparison.Loss;
import syncduel.lesson.Convergence;
import syncduel.lesson.Laboratory;
import syncduel.lesson.LessonReader;
import syncduel.model.Fields;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;
import syncduel.view.TableState.Cell;
import syncduel.view.TableState.Ink;
import syncduel.view.TableState.Row;

/** Makes the table of a laboratory: a line for each policy, whether it has been played or not. */
record LaboratoryRows(LaboratoryProgress progress, Messages words) {
  TableState table() {
    var rows = new ArrayList<Row>();
    for (String policy : LessonReader.POLICIES) {
      int index = rows.size();
      rows.add(
          index < progress.played().size()
              ? played(progress.played().get(index))
              : waiting(policy));
    }
    return new TableState(headings(), rows);
  }

  private List<String> headings() {
    return List.of(
        words.text("lab.heading.policy"),
        words.text("lab.heading.server"),
        words.text("lab.heading.requests"),
        words.text("lab.heading.questions"),
        words.text("lab.heading.lost"),
        words.text("lab.heading.inStep"),
        words.text("lab.heading.time"));
  }

  private Row waiting(String policy) {
    Optional<Laboratory.Progress> now =
        progress.now().filter(playing -> playing.policy().equals(policy));
    String state =
        now.map(playing -> words.text("lab.running", playing.step()))
            .orElseGet(() -> words.text(running() ? "lab.waiting" : "lab.notPlayed"));
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name(policy), now.isPresent() ? Ink.TEXT : Ink.MUTED));
    cells.add(Cell.of(state, Ink.MUTED));
    while (cells.size() < headings().size()) {
      cells.add(Cell.empty());
    }
    return new Row(now.isPresent() ? TableState.Look.CURRENT : TableState.Look.PLAIN, cells);
  }

  private boolean running() {
    return progress.phase() == LaboratoryState.Phase.RUNNING;
  }

  private Row played(LaboratoryProgress.Played one) {
    Comparison.Result result = one.run().result();
    return new Row(
        TableState.Look.PLAIN,
        List.of(
            Cell.strong(name(result.policy()), Ink.TEXT),
            rows(result.rows()),
            requests(result),
            questions(result),
            losses(result.losses()),
            inStep(one.run()),
            Cell.of(millis(one.millis(), words), Ink.MUTED)));
  }

  static String millis(long millis, Messages words) {
    return millis < 1_000
        ? words.text("log.millis", millis)
        : words.text("lab.seconds", String.format(words.locale(), "%.1f", millis / 1e3));
  }

  private String name(String policy) {
    return words.text("policy." + policy);
  }

  private Cell rows(List<FinalRow> rows) {
    return rows.isEmpty()
        ? Cell.of(words.text("lab.rows.asGiven"), Ink.MUTED)
        : new Cell(rows.stream().map(this::row).toList(), Ink.TEXT);
  }

  private RichText row(FinalRow row) {
    Run id = Run.of(row.id().value(), Look.MONO);
    if (row.version().isEmpty()) {
      return words.rich("lab.row.gone", id);
    }
    ChipState chip = chip(row.version().get());
    return row.fields()
        .map(fields -> words.rich("lab.row", id, chip, fields(fields)))
        .orElseGet(() -> words.rich("lab.row.deleted", id, chip));
  }

  private static ChipState chip(String version) {
    return ChipState.solid(Integer.parseInt(version.substring(1)));
  }

  private Cell requests(Comparison.Result result) {
    return result.atConflict() == 0
        ? Cell.of(String.valueOf(result.requests()), Ink.TEXT)
        : new Cell(
            List.of(
                RichText.plain(String.valueOf(result.requests())),
                RichText.plain(words.text("lab.requests.conflict", result.atConflict()))),
            Ink.TEXT);
  }

  private Cell questions(Comparison.Result result) {
    String count = String.valueOf(result.questions());
    return result.unanswered()
        ? Cell.of(words.text("lab.questions.open", count), Ink.ALARM)
        : Cell.of(count, Ink.TEXT);
  }

  private Cell losses(List<Loss> losses) {
    if (losses.isEmpty()) {
      return Cell.of(words.text("lab.lost.nothing"), Ink.MUTED);
    }
    boolean forGood = losses.stream().anyMatch(loss -> loss.kept().isEmpty());
    return new Cell(losses.stream().map(this::loss).toList(), forGood ? Ink.ALARM : Ink.TEXT);
  }

  private RichText loss(Loss loss) {
    Run id = Run.of(loss.row().value(), Look.MONO);
    String what = loss.value().map(this::fields).orElseGet(() -> words.text("history.deleted"));
    Optional<ChipState> chip =
        loss.version().filter(known -> known.matches("v[0-9]+")).map(LaboratoryRows::chip);
    if (loss.kept().isEmpty()) {
      return chip.map(version -> words.rich("lab.lost.nowhere.version", id, what, version))
          .orElseGet(() -> words.rich("lab.lost.nowhere", id, what));
    }
    String client = loss.kept().get();
    long entry = loss.entry().orElseThrow();
    return chip.map(
            version -> words.rich("lab.lost.history.version", id, what, client, entry, version))
        .orElseGet(() -> words.rich("lab.lost.history", id, what, client, entry));
  }

  private Cell inStep(Laboratory.Run run) {
    return Convergence.gaps(run.end()).stream()
        .findFirst()
        .map(gap -> apart(new GapWords(run.end(), words).of(gap)))
        .orElseGet(() -> Cell.of(words.text("lab.inStep.yes"), Ink.OK));
  }

  private Cell apart(String why) {
    return new Cell(
        List.of(RichText.plain(words.text("lab.inStep.no")), RichText.plain(why)), Ink.ALARM);
  }

  private String fields(Fields fields) {
    return fields.values().entrySet().stream().map(this::field).collect(Collectors.joining(", "));
  }

  private String field(Map.Entry<String, Object> field) {
    if (field.getKey().equals(TodoRows.COMPLETE) && field.getValue() instanceof Boolean done) {
      return words.text(done ? "lab.done" : "lab.open");
    }
    return field.getKey().equals(TodoRows.TEXT)
        ? words.text("history.value", field.getValue())
        : words.text("lab.field", field.getKey(), field.getValue());
  }
}
