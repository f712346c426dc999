package syncduel.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import syncduel.model.Fields;

/** A comparison of policies as a text table, as Markdown and as JSON. Pure. */
public final class ComparisonText {
  private static final List<String> HEADINGS =
      List.of(
          "policy",
          "in the end at the server",
          "requests at the conflict",
          "in all",
          "questions",
          "lost, and where it can be found",
          "in step");
  private static final String GAP = "  ";

  private ComparisonText() {}

  /** Title, where the conflict is, and a table whose columns are aligned; cells may have lines. */
  public static List<String> table(Comparison comparison) {
    List<List<List<String>>> rows = rows(comparison);
    List<Integer> widths =
        IntStream.range(0, HEADINGS.size())
            .map(
                column ->
                    rows.stream()
                        .flatMap(row -> row.get(column).stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0))
            .boxed()
            .toList();
    var lines = new ArrayList<>(List.of(comparison.title(), meeting(comparison), ""));
    for (List<List<String>> row : rows) {
      lines.addAll(lines(row, widths));
      if (row == rows.get(0)) {
        lines.add(widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
      }
    }
    return lines;
  }

  /** The same as a Markdown table under a heading. */
  public static List<String> markdown(Comparison comparison) {
    var lines = new ArrayList<String>();
    lines.addAll(List.of("# " + escaped(comparison.title()), "", meeting(comparison), ""));
    lines.add(bars(HEADINGS));
    lines.add(bars(HEADINGS.stream().map(heading -> "---").toList()));
    comparison.results().stream()
        .map(ComparisonText::cells)
        .map(
            row ->
                row.stream()
                    .map(
                        cell ->
                            cell.stream()
                                .map(ComparisonText::escaped)
                                .collect(Collectors.joining("<br>")))
                    .toList())
        .map(ComparisonText::bars)
        .forEach(lines::add);
    return lines;
  }

  /**
   * The same as one JSON object: title, conflict (step, client, id; null without one), finished,
   * and of each policy its rows (deleted ones as such, null where not even a tombstone is left),
   * counts, losses and why the sides differ.
   */
  public static List<String> json(Comparison comparison) {
    var lines = new ArrayList<String>();
    lines.add("{");
    lines.add("  " + JsonText.member("title", comparison.title()) + ",");
    lines.add("  " + JsonText.member("conflict", conflict(comparison)) + ",");
    lines.add("  " + JsonText.member("finished", comparison.finished()) + ",");
    lines.add("  \"policies\": [");
    int last = comparison.results().size() - 1;
    for (int i = 0; i <= last; i++) {
      String comma = i < last ? "," : "";
      lines.add("    " + JsonText.line(json(comparison.results().get(i))) + comma);
    }
    lines.addAll(List.of("  ]", "}"));
    return lines;
  }

  private static String meeting(Comparison comparison) {
    String unfinished = comparison.finished() ? "" : " Cancelled before all policies were played.";
    return comparison
            .conflict()
            .map(
                met ->
                    "The first conflict is in step "
                        + met.step()
                        + ": "
                        + met.client()
                        + " is refused, "
                        + met.row()
                        + " has changed. Each policy decides it; then both clients sync.")
            .orElse("A client that asks meets no conflict here: all steps, then both clients sync.")
        + unfinished;
  }

  private static List<List<List<String>>> rows(Comparison comparison) {
    return Stream.concat(
            Stream.of(HEADINGS.stream().map(List::of).toList()),
            comparison.results().stream().map(ComparisonText::cells))
        .toList();
  }

  private static List<List<String>> cells(Comparison.Result result) {
    return List.of(
        List.of(result.policy()),
        orElse(result.rows().stream().map(ComparisonText::row).toList(), "as it was given"),
        List.of(String.valueOf(result.atConflict())),
        List.of(String.valueOf(result.requests())),
        List.of(result.questions() + (result.unanswered() ? ", still open" : "")),
        orElse(result.losses().stream().map(ComparisonText::loss).toList(), "nothing"),
        List.of(result.apart().map(why -> "no: " + why).orElse("yes")));
  }

  private static List<String> orElse(List<String> lines, String none) {
    return lines.isEmpty() ? List.of(none) : lines;
  }

  private static String row(Comparison.FinalRow row) {
    String version = row.version().map(known -> " " + known).orElse("");
    String what =
        row.fields()
            .map(ComparisonText::words)
            .orElse(row.version().isPresent() ? "deleted" : "gone without a tombstone");
    return row.id() + version + ": " + what;
  }

  private static String loss(Comparison.Loss loss) {
    String what = loss.value().map(ComparisonText::words).orElse("the delete");
    String version = loss.version().map(known -> " " + known).orElse("");
    String where =
        loss.kept()
            .map(client -> "history of " + client + ", entry " + loss.entry().orElseThrow())
            .orElse("nowhere");
    return loss.row() + version + ": " + what + " (" + where + ")";
  }

  private static String words(Fields fields) {
    return fields.values().entrySet().stream()
        .map(entry -> word(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String word(String name, Object value) {
    if (name.equals("complete") && value instanceof Boolean done) {
      return done ? "done" : "open";
    }
    return name.equals("text") && value instanceof String
        ? "“" + value + "”"
        : name + " is " + Differences.shown(value);
  }

  private static List<String> lines(List<List<String>> row, List<Integer> widths) {
    int height = row.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(
            line ->
                IntStream.range(0, row.size())
                    .mapToObj(column -> padded(row.get(column), line, widths.get(column)))
                    .collect(Collectors.joining(GAP))
                    .stripTrailing())
        .toList();
  }

  private static String padded(List<String> cell, int line, int width) {
    String text = line < cell.size() ? cell.get(line) : "";
    return text + " ".repeat(width - text.length());
  }

  private static String bars(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replaceAll("\\R", " ");
  }

  private static Map<String, Object> conflict(Comparison comparison) {
    var keys = new LinkedHashMap<String, Object>();
    comparison
        .conflict()
        .ifPresent(
            met -> {
              keys.put("step", met.step());
              keys.put("client", met.client());
              keys.put("id", met.row().value());
            });
    return keys.isEmpty() ? null : keys;
  }

  private static Map<String, Object> json(Comparison.Result result) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("policy", result.policy());
    var rows = new LinkedHashMap<String, Object>();
    result.rows().forEach(row -> rows.put(row.id().value(), row(row.fields(), row.version())));
    keys.put("rows", rows);
    keys.put("requestsAtConflict", result.atConflict());
    keys.put("requests", result.requests());
    keys.put("questions", result.questions());
    keys.put("unanswered", result.unanswered());
    keys.put("lost", result.losses().stream().map(ComparisonText::json).toList());
    keys.put("converged", result.converged());
    keys.put("apart", result.apart().orElse(null));
    return keys;
  }

  private static Map<String, Object> json(Comparison.Loss loss) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("id", loss.row().value());
    keys.put("value", loss.value().map(Fields::values).orElse(null));
    keys.put("version", loss.version().orElse(null));
    keys.put("historyOf", loss.kept().orElse(null));
    keys.put("entry", loss.entry().isPresent() ? loss.entry().getAsLong() : null);
    return keys;
  }

  private static Map<String, Object> row(Optional<Fields> fields, Optional<String> version) {
    if (version.isEmpty()) {
      return null;
    }
    var row = new LinkedHashMap<String, Object>();
    row.putAll(fields.map(Fields::values).orElse(Map.of("deleted", true)));
    row.put("version", version.get());
    return row;
  }
}
