package syncduel.view;

import java.util.Locale;
import java.util.Optional;
import syncduel.lesson.Gap;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Snapshot;

/** Says why a client and the server do not agree yet. */
record GapWords(Snapshot now, Messages words) {
  String of(Gap gap) {
    String id = gap.id().map(RowId::toString).orElse("");
    String name = now.client(gap.client()).name();
    String key = "lamp.gap." + gap.kind().name().toLowerCase(Locale.ROOT);
    return words.text(key, name, id, version(gap.here()), version(gap.there()));
  }

  private String version(Optional<Row> row) {
    var chips = new Chips(now.server(), words);
    return row.map(known -> chips.solid(known.id(), known.version()).label()).orElse("");
  }
}
