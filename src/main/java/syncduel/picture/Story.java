package syncduel.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.RowId;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/**
 * What a diagram tells of a trace, before anybody decides how: the picture and the text are both
 * made from it.
 */
final class Story {
  private static final String ASKED = "ask";
  private static final String ADOPTED = "adopted";
  private static final String RESOLVE = "resolve";
  private static final String CHOOSE = "choose";
  private static final int BEFORE = -1;

  private final Trace trace;
  private final Optional<RowId> followed;
  private final Passages passages;
  private final List<Chapter> chapters;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<Integer> answered = new HashSet<>();
  private final Map<Party, Holding> holdings = new EnumMap<>(Party.class);
  private final Map<Party, RowId> asked = new EnumMap<>(Party.class);
  private int nextChapter;

  private Story(Trace trace, Optional<RowId> followed, List<Chapter> chapters) {
    this.trace = trace;
    this.followed = followed;
    this.chapters = chapters;
    this.passages = Passages.of(trace);
  }

  static List<Entry> of(Trace trace, Optional<RowId> followed, List<Chapter> chapters) {
    var story = new Story(trace, followed, chapters);
    story.tell();
    return List.copyOf(story.entries);
  }

  private void tell() {
    for (Party party : Party.values()) {
      Holding holding = holding(trace.start(), party);
      holdings.put(party, holding);
      if (holding.kind() != Holding.Kind.NOTHING) {
        entries.add(new Entry.Change(BEFORE, 0, party, holding));
      }
    }
    for (Moment moment : trace.moments()) {
      headings(moment);
      if (moment.event() instanceof Event.OfExchange event) {
        changes(moment);
        message(moment, event);
      } else {
        note(moment);
        changes(moment);
      }
    }
  }

  private Holding holding(syncduel.trace.Snapshot at, Party party) {
    return followed.map(id -> Holding.of(trace, at, party, id)).orElse(Holding.nothing());
  }

  private void headings(Moment moment) {
    while (nextChapter < chapters.size() && chapters.get(nextChapter).step() <= moment.step()) {
      Chapter chapter = chapters.get(nextChapter++);
      entries.add(new Entry.Heading(moment.number(), chapter.step(), chapter.title()));
    }
  }

  private void changes(Moment moment) {
    for (Party party : Party.values()) {
      Holding holding = holding(moment.after(), party);
      if (!holding.equals(holdings.put(party, holding))) {
        entries.add(new Entry.Change(moment.number(), moment.step(), party, holding));
      }
    }
  }

  private void message(Moment moment, Event.OfExchange event) {
    Optional<Passage> found = passages.get(event.exchange());
    if (found.isEmpty() || passages.folded(event.exchange())) {
      return;
    }
    Passage passage = found.get();
    if (event instanceof Event.RequestSent) {
      departure(moment, passage, Direction.REQUEST);
    } else if (event instanceof Event.ServerAnswered || event instanceof Event.AnswerInjected) {
      answered.add(event.exchange());
      departure(moment, passage, Direction.RESPONSE);
    } else if (event instanceof Event.AnswerReceived && !answered.contains(event.exchange())) {
      // An archive of another tool knows of an answer that came, not of the server's decision.
      departure(moment, passage, Direction.RESPONSE);
    } else if (event instanceof Event.MessageReleased release) {
      add(moment, passage, release.held(), onward(passage, release.held()), true);
    } else if (event instanceof Event.MessageLost lost) {
      note(moment, lost.who(), Word.NO_ANSWER, Optional.empty(), Role.MUTED);
    }
  }

  private void departure(Moment moment, Passage passage, Direction direction) {
    boolean held = passage.held().contains(direction);
    add(moment, passage, direction, held ? Entry.Fate.HELD : onward(passage, direction), false);
  }

  private static Entry.Fate onward(Passage passage, Direction direction) {
    return passage.lost().equals(Optional.of(direction)) ? Entry.Fate.LOST : Entry.Fate.ARRIVED;
  }

  private void add(
      Moment moment, Passage passage, Direction direction, Entry.Fate fate, boolean released) {
    entries.add(
        new Entry.Message(
            moment.number(),
            moment.step(),
            passage,
            direction,
            fate,
            passages.pages(passage.number()),
            released));
  }

  private void note(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.StepBegan began) {
      chosen(moment, began);
    } else if (event instanceof Event.ConflictRaised raised) {
      raised(moment, raised.who(), raised.conflict().id());
    } else if (event instanceof Event.ConflictSettled settled) {
      settled(moment, settled);
    } else if (event instanceof Event.NetworkChanged network) {
      Word word = network.online() ? Word.ONLINE : Word.OFFLINE;
      note(moment, network.who(), word, Optional.empty(), Role.MUTED);
    } else if (event instanceof Event.ClientRestarted restart) {
      Word word = restart.killed() ? Word.KILLED : Word.RESTARTED;
      note(moment, restart.who(), word, Optional.empty(), Role.MUTED);
    } else if (event instanceof Event.Purged purged) {
      note(moment, purged.who(), Word.PURGED, Optional.empty(), Role.MUTED);
    } else {
      serverNote(moment);
    }
  }

  private void serverNote(Moment moment) {
    Event event = moment.event();
    if (event instanceof Event.ServerWrote wrote && follows(wrote.row().id())) {
      note(moment, Party.SERVER, Word.OTHER_WRITER, Optional.empty(), Role.MUTED);
    } else if (event instanceof Event.TombstonesForgotten) {
      note(moment, Party.SERVER, Word.FORGOTTEN, Optional.empty(), Role.MUTED);
    } else if (event instanceof Event.UpdateLost lost && follows(lost.id())) {
      note(moment, Party.SERVER, Word.UPDATE_LOST, Optional.empty(), Role.CONFLICT_TEXT);
    }
  }

  /** A policy's decision comes before what it leads to, as a person's does. */
  private void raised(Moment moment, Party who, RowId row) {
    asked.put(who, row);
    String policy = moment.after().client(who).policy();
    if (policy.equals(ASKED) || !follows(row)) {
      return;
    }
    for (Moment later : after(moment)) {
      Event event = later.event();
      boolean settled = event instanceof Event.ConflictSettled end && end.who() == who;
      if (settled || event instanceof Event.RequestSent sent && sent.who() == who) {
        note(moment, who, Word.POLICY, Optional.of(policy), Role.MUTED);
        if (settled) {
          outcome((Event.ConflictSettled) event)
              .ifPresent(word -> note(moment, who, word, Optional.empty(), Role.MUTED));
        }
        return;
      }
      boolean left = event instanceof Event.ClientRestarted restart && restart.who() == who;
      if (left || event instanceof Event.StepBegan began && answers(began, who)) {
        return;
      }
    }
  }

  private List<Moment> after(Moment moment) {
    List<Moment> all = trace.moments();
    int next = moment.number() - all.get(0).number() + 1;
    return all.subList(next, all.size());
  }

  private static boolean answers(Event.StepBegan began, Party who) {
    return began.verb().equals(RESOLVE) && began.party().equals(Optional.of(who));
  }

  /** A person's choice comes before the request that it leads to. */
  private void chosen(Moment moment, Event.StepBegan began) {
    if (began.verb().equals(RESOLVE) && began.party().filter(Party::isClient).isPresent()) {
      Party who = began.party().get();
      if (Optional.ofNullable(asked.get(who)).filter(this::follows).isPresent()) {
        Optional<String> choice = Optional.of(String.valueOf(began.details().get(CHOOSE)));
        note(moment, who, Word.CHOOSES, choice, Role.MUTED);
      }
    }
  }

  /** A conflict that is none: its version was taken without asking anybody. */
  private void settled(Moment moment, Event.ConflictSettled settled) {
    if (follows(settled.conflict().id()) && settled.how().equals(ADOPTED)) {
      note(moment, settled.who(), Word.ADOPTED, Optional.empty(), Role.MUTED);
    }
  }

  /** What no request shows and the policy's name does not say. */
  private static Optional<Word> outcome(Event.ConflictSettled settled) {
    if (settled.by().contains(settled.how())) {
      return Optional.empty();
    }
    return switch (settled.how()) {
      case "local" -> Optional.of(Word.LOCAL_WINS);
      case "server" -> Optional.of(Word.SERVER_WINS);
      case "both" -> Optional.of(Word.BOTH_STAY);
      case "give-up" -> Optional.of(Word.STAYS_QUEUED);
      default -> Optional.empty();
    };
  }

  private boolean follows(RowId id) {
    return followed.isEmpty() || followed.get().equals(id);
  }

  private void note(Moment moment, Party who, Word word, Optional<String> detail, Role role) {
    entries.add(
        new Entry.Note(moment.number(), moment.step(), who, Optional.of(word), detail, role));
  }
}
