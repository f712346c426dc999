package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Marks those words of a text that another text does not have in the same order. */
final class WordDifference {
  private static final Pattern TOKEN =
      Pattern.compile("\\w+|\\s+|[^\\w\\s]", Pattern.UNICODE_CHARACTER_CLASS);

  private WordDifference() {}

  /** The text {@code to}, its words that are new against {@code from} marked. */
  static RichText marked(String from, String to) {
    if (from.equals(to)) {
      return RichText.plain(to);
    }
    List<String> tokens = tokens(to);
    List<Run> runs = runs(tokens, kept(tokens(from), tokens));
    boolean onlyShorter = runs.stream().noneMatch(run -> run.look() == Look.CHANGED);
    return onlyShorter && !to.isEmpty()
        ? new RichText(List.of(Run.of(to, Look.CHANGED)))
        : new RichText(runs);
  }

  private static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /** Which tokens of {@code to} belong to a longest common subsequence. */
  private static boolean[] kept(List<String> from, List<String> to) {
    int[][] longest = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        longest[i][j] =
            from.get(i).equals(to.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] kept = new boolean[to.size()];
    int i = 0;
    int j = 0;
    while (i < from.size() && j < to.size()) {
      if (from.get(i).equals(to.get(j))) {
        kept[j++] = true;
        i++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static List<Run> runs(List<String> tokens, boolean[] kept) {
    var runs = new ArrayList<Run>();
    var text = new StringBuilder();
    boolean marked = false;
    for (int at = 0; at < tokens.size(); at++) {
      boolean mark = marked(tokens, kept, at);
      if (mark != marked) {
        flush(runs, text, marked);
        marked = mark;
      }
      text.append(tokens.get(at));
    }
    flush(runs, text, marked);
    return runs;
  }

  /** White space is marked between marked words only, whether it is new or not. */
  private static boolean marked(List<String> tokens, boolean[] kept, int at) {
    if (!tokens.get(at).isBlank()) {
      return !kept[at];
    }
    boolean inside = at > 0 && at < tokens.size() - 1;
    return inside && !kept[at - 1] && !kept[at + 1];
  }

  private static void flush(List<Run> runs, StringBuilder text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(Run.of(text.toString(), marked ? Look.CHANGED : Look.PLAIN));
      text.setLength(0);
    }
  }
}
