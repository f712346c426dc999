package syncduel.view;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.view.RichText.Run;

/** Narration with its chips: a whole word {@code v1} becomes one, {@code \v1} stays text. */
final class SpokenText {
  private static final Pattern VERSION =
      Pattern.compile("(\\\\)?(?<![\\w])v([1-9]\\d{0,3})(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);

  private SpokenText() {}

  /** The narration in words alone. */
  static String plain(String say) {
    return say.indexOf('\\') < 0 ? say : of(say).asText();
  }

  static RichText of(String say) {
    var runs = new ArrayList<Run>();
    var text = new StringBuilder();
    Matcher version = VERSION.matcher(say);
    int done = 0;
    while (version.find()) {
      text.append(say, done, version.start());
      if (version.group(1) == null) {
        flush(runs, text);
        runs.add(Run.of(ChipState.solid(Integer.parseInt(version.group(2)))));
      } else {
        text.append(version.group().substring(1));
      }
      done = version.end();
    }
    text.append(say.substring(done));
    flush(runs, text);
    return new RichText(runs);
  }

  private static void flush(ArrayList<Run> runs, StringBuilder text) {
    if (!text.isEmpty()) {
      runs.add(Run.plain(text.toString()));
      text.setLength(0);
    }
  }
}
