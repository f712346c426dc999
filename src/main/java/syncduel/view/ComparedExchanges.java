package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.Exchange;
import syncduel.trace.ServerSnapshot;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;
import syncduel.view.TableState.Cell;
import syncduel.view.TableState.Ink;
import syncduel.view.TableState.Row;

/**
 * Puts what two branches sent side by side, step by step: the first request of a step beside the
 * first one of the other's, and so on.
 */
record ComparedExchanges(BranchSide left, BranchSide right, int position, Messages words) {
  /** What an exchange says, part by part. */
  private record Said(
      String request, Optional<ChipState> ifMatch, String status, Optional<ChipState> etag) {}

  /** All steps up to the position. */
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (int step = 1; step <= position; step++) {
      rows.add(heading(step));
      List<Said> one = said(left, step);
      List<Said> other = said(right, step);
      for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
        rows.add(row(at(one, index), at(other, index)));
      }
    }
    return rows;
  }

  private static Optional<Said> at(List<Said> said, int index) {
    return index < said.size() ? Optional.of(said.get(index)) : Optional.empty();
  }

  private Row heading(int step) {
    String one = left.step(step);
    String other = right.step(step);
    boolean same = one.equals(other);
    return new Row(
        step == position ? TableState.Look.CURRENT : TableState.Look.HEADING,
        List.of(sign(same), Cell.strong(String.valueOf(step), Ink.TEXT), step(one), step(other)));
  }

  private Cell step(String said) {
    return said.isEmpty()
        ? Cell.of(words.text("compare.ended"), Ink.MUTED)
        : Cell.strong(said, Ink.TEXT);
  }

  private Row row(Optional<Said> one, Optional<Said> other) {
    boolean same = one.equals(other);
    return new Row(
        same ? TableState.Look.PLAIN : TableState.Look.DIFFERENT,
        List.of(sign(same), Cell.empty(), cell(one, other), cell(other, one)));
  }

  private Cell sign(boolean same) {
    return same ? Cell.empty() : Cell.strong(words.text("compare.sign"), Ink.ALARM);
  }

  private Cell cell(Optional<Said> said, Optional<Said> other) {
    return said.map(known -> cell(known, other))
        .orElseGet(() -> Cell.of(words.text("compare.absent"), Ink.MUTED));
  }

  private Cell cell(Said said, Optional<Said> other) {
    Run request = part(said.request(), other.map(Said::request).orElse(""));
    Run status = part(said.status(), other.map(Said::status).orElse(""));
    return new Cell(
        List.of(
            said.ifMatch()
                .map(chip -> words.rich("compare.request.checked", request, chip))
                .orElseGet(() -> words.rich("compare.request", request)),
            said.etag()
                .map(chip -> words.rich("compare.answer.version", status, chip))
                .orElseGet(() -> words.rich("compare.answer", status))),
        Ink.TEXT);
  }

  private static Run part(String text, String other) {
    return Run.of(text, text.equals(other) ? Look.PLAIN : Look.CHANGED);
  }

  private List<Said> said(BranchSide side, int step) {
    Scene scene = side.at(step);
    ServerSnapshot server = scene.now().server();
    return side.exchanges(step).stream()
        .map(
            exchange ->
                new Said(
                    words.text("compare.who", scene.name(exchange.who()), exchange.words()),
                    chip(exchange.ifMatch(server)),
                    status(exchange),
                    chip(exchange.etag(server))))
        .toList();
  }

  private static Optional<ChipState> chip(Optional<String> version) {
    return version
        .filter(name -> name.matches("v[1-9]\\d*"))
        .map(name -> ChipState.solid(Integer.parseInt(name.substring(1))));
  }

  private String status(Exchange exchange) {
    String status = exchange.status();
    return words
        .known("status." + status)
        .map(name -> words.text("compare.status", status, name))
        .orElseGet(() -> words.known("compare.fate." + status).orElse(status));
  }
}
