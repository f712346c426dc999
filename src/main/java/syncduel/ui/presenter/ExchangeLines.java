package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.pane.StatusText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ChipState;
import syncduel.view.LogState.Entry;
import syncduel.wire.Header;

/** The last two exchanges, one line each, their parts below each other. */
final class ExchangeLines extends Board {
  static final int LINE = 61;
  static final int RULE = 2;
  private static final int SIDE = 20;
  private static final int GAP = 34;
  private static final int SENTENCE = 5;

  private List<Entry> entries = List.of();

  ExchangeLines() {
    super("presenter.exchanges");
  }

  void show(List<Entry> exchanges) {
    entries = List.copyOf(exchanges);
    speak(entries.stream().map(Entry::tooltip).collect(Collectors.joining(" ")));
    repaint();
  }

  /** One part of a line, in its type and colour. */
  private record Part(TextRun run, Role ink) {}

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    int rule = sizes.line(RULE);
    int height = sizes.px(LINE);
    List<List<Part>> lines = entries.stream().map(entry -> parts(entry, sizes)).toList();
    int[] columns = columns(lines, sizes);
    int y = rule;
    for (int i = 0; i < lines.size(); i++) {
      if (entries.get(i).current()) {
        g.setColor(Role.ACCENT_TINT.color());
        g.fillRect(0, y, getWidth(), height);
      }
      for (int column = 0; column < SENTENCE; column++) {
        paint(g, lines.get(i).get(column), columns[column], y, height);
      }
      int room = getWidth() - columns[SENTENCE] - sizes.px(SIDE);
      Part sentence = sentence(entries.get(i), room, sizes);
      paint(g, sentence, columns[SENTENCE], y, height);
      y += height;
      g.setColor(Role.LINE.color());
      g.fillRect(0, y - rule, getWidth(), rule);
    }
    g.setColor(Role.LINE_STRONG.color());
    g.fillRect(0, 0, getWidth(), rule);
    g.fillRect(0, getHeight() - rule, getWidth(), rule);
  }

  private static void paint(Graphics2D g, Part part, int x, int y, int height) {
    part.run().paint(g, x, y + (height - part.run().height()) / 2, part.ink().color());
  }

  /** Where each part begins; one that no line has takes no room. */
  private static int[] columns(List<List<Part>> lines, Sizes sizes) {
    int[] columns = new int[SENTENCE + 1];
    columns[0] = sizes.px(SIDE);
    for (int i = 0; i < SENTENCE; i++) {
      int column = i;
      int widest =
          lines.stream().mapToInt(parts -> parts.get(column).run().width()).max().orElse(0);
      columns[i + 1] = columns[i] + widest + (widest > 0 ? sizes.px(GAP) : 0);
    }
    return columns;
  }

  private static List<Part> parts(Entry entry, Sizes sizes) {
    Scale scale = sizes.small();
    StatusText status = StatusText.of(entry);
    var parts = new ArrayList<Part>();
    parts.add(part(RichText.of(entry.who()), TextStyle.SMALL, Role.TEXT, scale));
    parts.add(part(RichText.of(entry.request()), TextStyle.MONO, Role.TEXT, scale));
    parts.add(header(Header.IF_MATCH, entry.ifMatch(), scale));
    parts.add(part(status.text(), status.style(), status.ink(), scale));
    parts.add(header(Header.ETAG, entry.etag(), scale));
    return parts;
  }

  private static Part header(String name, Optional<ChipState> chip, Scale scale) {
    RichText text =
        chip.map(
                state ->
                    RichText.of(name, RichText.Tone.MUTED).then(RichText.of(StateText.chip(state))))
            .orElseGet(() -> RichText.of(""));
    return part(text, TextStyle.SMALL, Role.TEXT, scale);
  }

  private static Part part(RichText text, TextStyle style, Role ink, Scale scale) {
    return new Part(TextRun.unbroken(text, style, scale), ink);
  }

  private static Part sentence(Entry entry, int room, Sizes sizes) {
    RichText text = RichText.of(entry.sentence());
    return new Part(
        TextRun.wrapped(text, TextStyle.SMALL, sizes.small(), Math.max(1, room), 1), Role.TEXT);
  }
}
