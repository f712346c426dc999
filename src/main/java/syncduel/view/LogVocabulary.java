package syncduel.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import syncduel.lesson.SessionState;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/**
 * What the words of a filter may name in one run.
 *
 * @param names of the clients and of the server
 * @param rows ids of the first rows, for proposals
 * @param versions how many versions a row has at most
 * @param steps how many steps were played
 */
record LogVocabulary(Map<Party, String> names, List<String> rows, int versions, int steps) {
  private static final int MOST_ROWS = 30;
  private static final String SERVER = "Server";

  /** Keeps its own copies. */
  LogVocabulary {
    names = Map.copyOf(names);
    rows = List.copyOf(rows);
  }

  static LogVocabulary of(SessionState session) {
    Snapshot now = session.trace().last();
    var names = new EnumMap<Party, String>(Party.class);
    names.put(Party.LEFT, now.left().name());
    names.put(Party.RIGHT, now.right().name());
    names.put(Party.SERVER, SERVER);
    List<String> rows =
        now.server().rows().stream().limit(MOST_ROWS).map(Row::id).map(RowId::value).toList();
    int versions =
        now.server().versions().values().stream()
            .limit(MOST_ROWS)
            .mapToInt(List::size)
            .max()
            .orElse(0);
    return new LogVocabulary(names, rows, versions, session.position());
  }

  /** Those whose name begins like this; {@code left} and {@code right} are understood, too. */
  List<Party> parties(String beginning) {
    String wanted = beginning.toLowerCase(Locale.ROOT);
    return Stream.of(Party.LEFT, Party.SERVER, Party.RIGHT)
        .filter(
            party ->
                names.get(party).toLowerCase(Locale.ROOT).startsWith(wanted)
                    || party.name().toLowerCase(Locale.ROOT).startsWith(wanted))
        .toList();
  }

  /** The names in one line, for a sentence. */
  String namesInOrder() {
    return String.join(
        ", ", names.get(Party.LEFT), names.get(Party.SERVER), names.get(Party.RIGHT));
  }
}
