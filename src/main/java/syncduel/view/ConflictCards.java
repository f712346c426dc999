package syncduel.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.Row;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.view.ConflictCardState.Column;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Makes the card of a client's open conflict. */
record ConflictCards(Scene scene, Party party) {
  Optional<ConflictCardState> card() {
    return scene.conflict(party).map(this::card);
  }

  private ConflictCardState card(Conflict conflict) {
    Messages words = scene.words();
    var clash = new Clash(conflict);
    var choices = new ConflictChoices(scene, party, clash);
    Optional<Conflict> asked = askedBefore(conflict);
    List<Column> columns = clash.columns().stream().map(name -> column(clash, name)).toList();
    long equal = columns.stream().filter(Column::equal).count();
    return new ConflictCardState(
        party,
        conflict.id(),
        words.text("card.title"),
        head(conflict),
        columns,
        words.count("card.equalFields", equal),
        new ConflictCells(clash, scene.chips(), words).lines(asked.isPresent()),
        choices.choices(),
        footer(conflict, asked),
        asked.isPresent(),
        choices.merge());
  }

  private RichText head(Conflict conflict) {
    if (conflict.server().isEmpty()) {
      return scene.words().rich("card.head.gone");
    }
    Row row = conflict.server().get();
    Authorship author = Authorship.of(scene.session().trace(), row);
    String who = scene.name(author.who().orElse(Party.SERVER));
    ChipState chip = scene.chips().solid(row.id(), row.version());
    String key = row.deleted() ? "card.head.deleted" : "card.head.wrote";
    return author
        .when()
        .map(at -> scene.words().rich(key + ".at", who, chip, Run.of(Scene.time(at), Look.MONO)))
        .orElseGet(() -> scene.words().rich(key, who, chip));
  }

  private Column column(Clash clash, String name) {
    Clash.Mark mark = clash.mark(name);
    String key = "mark." + mark.name().toLowerCase(Locale.ROOT);
    String sign =
        switch (mark) {
          case EQUAL, CHANGED_ALIKE -> "=";
          case NOTHING -> "";
          default -> "≠";
        };
    boolean quiet =
        switch (mark) {
          case LOCAL_CHANGED, SERVER_CHANGED -> true;
          default -> !sign.equals("≠");
        };
    boolean silent = mark == Clash.Mark.EQUAL || mark == Clash.Mark.NOTHING;
    String words = silent ? "" : scene.words().text(key);
    return new Column(name, sign, words, !quiet, mark == Clash.Mark.EQUAL);
  }

  private RichText footer(Conflict conflict, Optional<Conflict> asked) {
    Messages words = scene.words();
    if (asked.isPresent()) {
      return words.rich("card.askedAgain", chip(asked.get()), chip(conflict));
    }
    if (conflict.deletedAtServer()) {
      return words.rich("card.localRevives");
    }
    boolean pulling = scene.client(party).activity() == Activity.PULLING;
    return words.rich(pulling ? "card.pullWaits" : "card.pushWaits");
  }

  private ChipState chip(Conflict conflict) {
    return scene.chips().solid(conflict.id(), conflict.server().flatMap(row -> row.version()));
  }

  /** The conflict shown before this one, when a choice within the same push met a newer row. */
  private Optional<Conflict> askedBefore(Conflict open) {
    List<Moment> moments = scene.session().trace().moments();
    for (int at = moments.size() - 1; at >= 0; at--) {
      Event event = moments.get(at).event();
      if (event instanceof Event.PushStarted started && started.who() == party) {
        return Optional.empty();
      }
      if (event instanceof Event.ConflictRaised raised && older(raised, open)) {
        return Optional.of(raised.conflict());
      }
    }
    return Optional.empty();
  }

  private boolean older(Event.ConflictRaised raised, Conflict open) {
    return raised.who() == party
        && raised.conflict().id().equals(open.id())
        && !raised.conflict().server().equals(open.server());
  }
}
