package syncduel.ui.pane;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.view.ChipState;
import syncduel.view.Command;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.Cell;
import syncduel.view.ConflictCardState.ChoiceState;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.ConflictCardState.Kind;
import syncduel.view.ConflictCardState.Line;
import syncduel.view.ConflictCardState.Side;
import syncduel.view.MergeState;
import syncduel.view.RichText;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Conflict cards, made by hand: those of the design's picture. */
final class Cards {
  private static final String BASE = "Complete the quickstart";

  private Cards() {}

  static ConflictCardState bothChanged() {
    return card("q1", wrote(2), lines(), choices(true), RichText.plain("The push waits."), false);
  }

  static ConflictCardState merging() {
    var merge =
        new MergeState(
            "Result",
            List.of(
                new MergeState.Field(
                    "text",
                    BASE + " now",
                    BASE + " now",
                    false,
                    true,
                    BASE + " now",
                    BASE + " later"),
                new MergeState.Field("complete", false, "", true, false, "", "")),
            "Send merge",
            "Enter",
            "Back",
            "Esc",
            "One clash to settle: text");
    var plain = bothChanged();
    return new ConflictCardState(
        plain.party(),
        plain.id(),
        plain.title(),
        plain.head(),
        plain.columns(),
        plain.equalColumns(),
        plain.lines(),
        plain.choices(),
        plain.footer(),
        false,
        Optional.of(merge));
  }

  static ConflictCardState deletedAtServer() {
    var lines =
        List.of(
            line(Side.BASE, "Base", ChipState.solid(1), text("Buy milk"), false),
            line(Side.LOCAL, "Local", ChipState.hollow(1), changed("Buy ", "oat", " milk"), false),
            new Line(
                Side.SERVER,
                "Server",
                ChipState.solid(2),
                List.of(
                    new Cell(Kind.DELETED, RichText.plain("deleted"), false, false),
                    new Cell(Kind.ABSENT, RichText.plain("–"), false, false)),
                false));
    var head =
        new RichText(
            List.of(
                Run.plain("Tablet deleted it: "),
                Run.of(ChipState.solid(2)),
                Run.plain(" at "),
                Run.of("10:00:01", Look.MONO)));
    var columns =
        List.of(
            new Column("text", "≠", "changed here, deleted there", true, false),
            new Column("complete", "", "", false, false));
    var footer = RichText.plain("Local brings the row back.");
    return new ConflictCardState(
        Party.RIGHT,
        new RowId("t1"),
        "Conflict",
        head,
        columns,
        "",
        lines,
        choices(false),
        footer,
        false,
        Optional.empty());
  }

  static ConflictCardState askedAgain() {
    var lines =
        List.of(
            line(Side.BASE, "Base", ChipState.solid(1), text("Buy milk"), false),
            line(Side.LOCAL, "Local", ChipState.hollow(1), changed("Buy ", "soy", " milk"), false),
            line(
                Side.SERVER,
                "Server",
                ChipState.solid(3),
                new Cell(
                    Kind.TEXT,
                    new RichText(
                        List.of(
                            Run.plain("Buy "),
                            Run.of("oat", Look.CHANGED),
                            Run.plain(" milk"),
                            Run.of(", two cartons", Look.CHANGED))),
                    false,
                    false),
                true));
    var footer =
        new RichText(
            List.of(
                Run.plain("Asked again: "),
                Run.of(ChipState.solid(2)),
                Run.plain(" became "),
                Run.of(ChipState.solid(3))));
    return card("t1", wrote(3), lines, choices(true), footer, true);
  }

  private static ConflictCardState card(
      String id,
      RichText head,
      List<Line> lines,
      List<ChoiceState> choices,
      RichText footer,
      boolean again) {
    var columns =
        List.of(
            new Column("text", "≠", "both changed it", true, false),
            new Column("complete", "=", "", false, true));
    return new ConflictCardState(
        Party.RIGHT,
        new RowId(id),
        "Conflict",
        head,
        columns,
        "1 equal field",
        lines,
        choices,
        footer,
        again,
        Optional.empty());
  }

  private static RichText wrote(int version) {
    return new RichText(
        List.of(
            Run.plain("Phone wrote "),
            Run.of(ChipState.solid(version)),
            Run.plain(" at "),
            Run.of("10:00:01", Look.MONO)));
  }

  private static List<Line> lines() {
    return List.of(
        line(Side.BASE, "Base", ChipState.solid(1), text(BASE), false),
        line(Side.LOCAL, "Local", ChipState.hollow(1), changed(BASE + " ", "now", ""), false),
        line(Side.SERVER, "Server", ChipState.solid(2), changed(BASE + " ", "later", ""), false));
  }

  private static Line line(Side side, String name, ChipState chip, Cell text, boolean changed) {
    var box = new Cell(Kind.CHECK_BOX, RichText.nothing(), false, false);
    return new Line(side, name, chip, List.of(text, box), changed);
  }

  private static Cell text(String text) {
    return new Cell(Kind.TEXT, RichText.plain(text), false, false);
  }

  private static Cell changed(String before, String word, String after) {
    var text =
        new RichText(List.of(Run.plain(before), Run.of(word, Look.CHANGED), Run.plain(after)));
    return new Cell(Kind.TEXT, text, false, false);
  }

  private static List<ChoiceState> choices(boolean merge) {
    String reason = merge ? "" : "One side is deleted, so there is nothing to merge.";
    return List.of(
        choice(Command.CHOOSE_LOCAL, "Use local", "Local", "1", true),
        choice(Command.CHOOSE_SERVER, "Use server", "Server", "2", false),
        new ChoiceState(Command.CHOOSE_MERGE, "Merge…", "Merge", "3", merge, reason, false, false),
        choice(Command.CHOOSE_BOTH, "Both", "Both", "4", false),
        quiet(Command.CHOOSE_ABORT, "Abort push", "5"),
        quiet(Command.CHOOSE_GIVE_UP, "Give up", "6"));
  }

  private static ChoiceState choice(
      Command choice, String label, String shortLabel, String key, boolean ringed) {
    return new ChoiceState(choice, label, shortLabel, key, true, "", ringed, false);
  }

  private static ChoiceState quiet(Command choice, String label, String key) {
    return new ChoiceState(choice, label, label, key, true, "", false, true);
  }
}
