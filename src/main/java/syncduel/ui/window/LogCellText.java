package syncduel.ui.window;

import java.util.Optional;
import syncduel.ui.paint.LineMark;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.pane.StatusText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ChipState;
import syncduel.view.LogState.Entry;

/** What stands in one cell of the event log: words, a chip or a badge, in which type and colour. */
record LogCellText(RichText text, TextStyle style, Role ink) {
  private static final String CLOSED = "\u00a0▸";
  private static final String OPEN = "\u00a0▾";
  private static final String SET_BACK = "·\u00a0";

  static LogCellText of(LogColumn column, Entry row) {
    return switch (column) {
      case NUMBER -> number(row);
      case TIME -> muted(row.time(), TextStyle.MONO_SMALL);
      case WHO -> plain(RichText.of(row.who()), TextStyle.SMALL);
      case REQUEST -> plain(request(row), TextStyle.MONO);
      case IF_MATCH -> chip(row.ifMatch());
      case STATUS -> status(row);
      case ETAG -> chip(row.etag());
      case DURATION -> muted(row.duration(), TextStyle.MONO_SMALL);
      case SENTENCE -> plain(sentence(row), TextStyle.SMALL);
    };
  }

  int width(Scale scale) {
    return TextRun.unbroken(text, style, scale).width();
  }

  private static LogCellText number(Entry row) {
    RichText number = RichText.of(row.depth() == 0 ? String.valueOf(row.number()) : "");
    RichText text =
        row.pinned()
            ? RichText.of(new LineMark(LineMark.Kind.PIN, Texts.of("log.pinned"))).then(number)
            : number;
    return new LogCellText(text, TextStyle.MONO_SMALL, Role.TEXT_MUTED);
  }

  /** What a person said of it comes first, because it may be long. */
  private static RichText sentence(Entry row) {
    if (row.comment().isEmpty()) {
      return RichText.of(row.sentence());
    }
    return RichText.of(new LineMark(LineMark.Kind.COMMENT, Texts.of("log.comment")))
        .then(RichText.of(row.comment(), RichText.Tone.STRONG))
        .then(RichText.of(row.sentence(), RichText.Tone.MUTED));
  }

  /** What opens into further rows says so by a sign; those rows are set back a little. */
  private static RichText request(Entry row) {
    if (row.opens()) {
      return RichText.of(row.request() + (row.open() ? OPEN : CLOSED));
    }
    return RichText.of((row.depth() == 0 ? "" : SET_BACK) + row.request());
  }

  private static LogCellText status(Entry row) {
    StatusText status = StatusText.of(row);
    return new LogCellText(status.text(), status.style(), status.ink());
  }

  private static LogCellText chip(Optional<ChipState> chip) {
    return plain(
        chip.map(state -> RichText.of(StateText.chip(state))).orElse(RichText.of("")),
        TextStyle.SMALL);
  }

  private static LogCellText plain(RichText text, TextStyle style) {
    return new LogCellText(text, style, Role.TEXT);
  }

  private static LogCellText muted(String text, TextStyle style) {
    return new LogCellText(RichText.of(text), style, Role.TEXT_MUTED);
  }
}
