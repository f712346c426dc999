package syncduel.ui.pane;

import syncduel.ui.paint.Badge;
import syncduel.ui.paint.RichText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LogState.Entry;

/** The status of a row of the log: words, or a badge, in which type and colour. */
public record StatusText(RichText text, TextStyle style, Role ink) {
  /** Of that row. */
  public static StatusText of(Entry row) {
    String word = row.status();
    return switch (row.statusLook()) {
      case OK -> new StatusText(RichText.of(word), TextStyle.MONO_STRONG, Role.OK);
      case ERROR -> new StatusText(RichText.of(word), TextStyle.MONO_STRONG, Role.CONFLICT_TEXT);
      case CONFLICT -> badge(Badge.conflict(word));
      case LOST -> badge(Badge.lost(word));
      case HELD -> badge(Badge.held(word));
      case LOST_UPDATE -> badge(new Badge(Badge.Kind.ALARM, word));
      case LOCAL -> new StatusText(RichText.of(word), TextStyle.SMALL, Role.TEXT_MUTED);
    };
  }

  private static StatusText badge(Badge badge) {
    return new StatusText(RichText.of(badge), TextStyle.SMALL, Role.TEXT);
  }
}
