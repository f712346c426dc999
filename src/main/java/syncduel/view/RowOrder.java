package syncduel.view;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import syncduel.model.RowId;

/**
 * The order of rows in all panes, so that the eye compares across: by id, those made in this world
 * ({@code left-2}) after the lesson's own, by owner and number.
 */
final class RowOrder implements Comparator<RowId> {
  private static final Pattern MADE = Pattern.compile("(left|right|server)-(\\d{1,9})");

  @Override
  public int compare(RowId one, RowId other) {
    Matcher mine = MADE.matcher(one.value());
    Matcher theirs = MADE.matcher(other.value());
    boolean made = mine.matches();
    if (made != theirs.matches()) {
      return made ? 1 : -1;
    }
    if (!made || !mine.group(1).equals(theirs.group(1))) {
      return one.compareTo(other);
    }
    return Integer.compare(Integer.parseInt(mine.group(2)), Integer.parseInt(theirs.group(2)));
  }
}
