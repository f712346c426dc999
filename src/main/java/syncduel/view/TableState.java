package syncduel.view;

import java.util.List;
import java.util.Objects;
import syncduel.view.RichText.Run;

/**
 * A table of a dialog; texts are made, nothing is left to decide.
 *
 * @param headings one for each column
 */
public record TableState(List<String> headings, List<Row> rows) {
  /** Keeps its own copies; every row has a cell for each column. */
  public TableState {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != headings.size()) {
        throw new IllegalArgumentException("A cell for each column");
      }
    }
  }

  /** What a row is, among the others. */
  public enum Look {
    PLAIN,
    /** A heading of the rows below it. */
    HEADING,
    /** What is being done, or looked at, now. */
    CURRENT,
    /** Its sides are not alike. */
    DIFFERENT
  }

  /** How the words of a cell are painted. */
  public enum Ink {
    TEXT,
    MUTED,
    OK,
    /** What went wrong, or got lost. */
    ALARM
  }

  /** A row, from left to right. */
  public record Row(Look look, List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      Objects.requireNonNull(look, "look");
      cells = List.copyOf(cells);
    }

    /** The row as it is read aloud. */
    public String asText() {
      return String.join(
          "; ", cells.stream().map(Cell::asText).filter(text -> !text.isEmpty()).toList());
    }
  }

  /** Lines that stand under each other. */
  public record Cell(List<RichText> lines, Ink ink) {
    /** Keeps its own copy. */
    public Cell {
      lines = List.copyOf(lines);
      Objects.requireNonNull(ink, "ink");
    }

    /** One line of words. */
    public static Cell of(String text, Ink ink) {
      return new Cell(List.of(RichText.plain(text)), ink);
    }

    /** A heavier line of words. */
    public static Cell strong(String text, Ink ink) {
      return new Cell(List.of(new RichText(List.of(Run.of(text, RichText.Look.STRONG)))), ink);
    }

    /** One line with chips and emphasis. */
    public static Cell of(RichText text) {
      return new Cell(List.of(text), Ink.TEXT);
    }

    /** Nothing. */
    public static Cell empty() {
      return new Cell(List.of(), Ink.TEXT);
    }

    /** As it is read aloud. */
    public String asText() {
      return String.join(", ", lines.stream().map(RichText::asText).toList());
    }
  }
}
