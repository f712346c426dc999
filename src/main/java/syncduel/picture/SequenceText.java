package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import syncduel.model.RowId;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.wire.Header;
import syncduel.wire.Response;

/** A sequence diagram in lines of text, for those who cannot see it: the same story in words. */
public final class SequenceText {
  private final Trace trace;
  private final Optional<RowId> followed;
  private final Words words;

  private SequenceText(Trace trace, Optional<RowId> followed, Words words) {
    this.trace = trace;
    this.followed = followed;
    this.words = words;
  }

  /** The lines, in the order of time; arguments as for {@link SequenceDiagram#of}. */
  public static List<String> of(
      Trace trace, Optional<RowId> followed, List<Chapter> chapters, Words words) {
    var text = new SequenceText(trace, followed, words);
    return lines(trace, followed, chapters, words).stream().map(text::asText).toList();
  }

  /** The same lines as values. */
  public static List<SequenceLine> lines(
      Trace trace, Optional<RowId> followed, List<Chapter> chapters, Words words) {
    var text = new SequenceText(trace, followed, words);
    return Story.of(trace, followed, chapters).stream().map(text::line).toList();
  }

  /** What each of these lines is about: its moment, and the exchange of a message. */
  public static List<Target> targets(
      Trace trace, Optional<RowId> followed, List<Chapter> chapters) {
    return Story.of(trace, followed, chapters).stream().map(SequenceText::target).toList();
  }

  private static Target target(Entry entry) {
    if (entry.moment() < 0 || entry instanceof Entry.Heading) {
      return Target.ofStep(entry.step());
    }
    return entry instanceof Entry.Message message
        ? new Target(
            OptionalInt.of(message.moment()),
            OptionalInt.of(message.step()),
            OptionalInt.of(message.passage().number()),
            message.passage().row())
        : Target.ofMoment(entry.moment());
  }

  private String asText(SequenceLine line) {
    if (line instanceof SequenceLine.Heading heading) {
      return "# " + heading.title();
    }
    if (line instanceof SequenceLine.Message message) {
      return name(message.from()) + " -> " + name(message.to()) + ": " + message.words();
    }
    SequenceLine.Note note = (SequenceLine.Note) line;
    return name(note.at()) + ": " + note.words();
  }

  private SequenceLine line(Entry entry) {
    if (entry instanceof Entry.Heading heading) {
      return new SequenceLine.Heading(heading.title());
    }
    if (entry instanceof Entry.Change change) {
      return change(change);
    }
    return entry instanceof Entry.Message message ? message(message) : note((Entry.Note) entry);
  }

  private SequenceLine change(Entry.Change change) {
    Holding holding = change.holding();
    String version =
        holding.kind() == Holding.Kind.NOTHING || holding.ordinal().isEmpty()
            ? words.of(Word.NONE)
            : "v" + holding.ordinal().getAsInt();
    String word = holding.word().map(found -> ", " + words.of(found)).orElse("");
    return new SequenceLine.Note(change.party(), followed.orElseThrow() + " " + version + word);
  }

  private SequenceLine message(Entry.Message message) {
    Passage passage = message.passage();
    boolean request = sent(message);
    var parts = new ArrayList<String>(request ? request(message) : answer(passage));
    fate(message).map(words::of).ifPresent(parts::add);
    if (message.conflict()) {
      parts.add(words.of(Word.CONFLICT));
    }
    return new SequenceLine.Message(
        request ? passage.client() : Party.SERVER,
        request ? Party.SERVER : passage.client(),
        request,
        String.join(", ", parts),
        end(message));
  }

  private static Optional<Word> fate(Entry.Message message) {
    return switch (message.fate()) {
      case HELD -> Optional.of(Word.HELD);
      case LOST -> Optional.of(Word.LOST);
      case ARRIVED ->
          message.injected()
              ? Optional.of(sent(message) ? Word.STOPPED : Word.INJECTED)
              : Optional.of(Word.RELEASED).filter(word -> message.released());
    };
  }

  private static boolean sent(Entry.Message message) {
    return message.direction() == Direction.REQUEST;
  }

  private static SequenceLine.Fate end(Entry.Message message) {
    return message.injected() && sent(message)
        ? SequenceLine.Fate.LOST
        : SequenceLine.Fate.valueOf(message.fate().name());
  }

  private List<String> request(Entry.Message message) {
    Passage passage = message.passage();
    String row = passage.row().map(id -> " " + id).orElse("");
    String times = message.pages() > 1 ? " ×" + message.pages() : "";
    String what = passage.request().method() + row + times;
    return passage.replaces() || passage.ifMatch().isPresent()
        ? List.of(what, header(Header.IF_MATCH, passage.ifMatch()))
        : List.of(what);
  }

  private List<String> answer(Passage passage) {
    int status = passage.response().map(Response::status).orElseThrow();
    var parts = new ArrayList<>(List.of(String.valueOf(status)));
    if (passage.etag().isPresent()) {
      parts.add(header(Header.ETAG, passage.etag()));
    }
    if (passage.refused()) {
      parts.add(words.of(Refusals.word(status)));
    }
    return parts;
  }

  private String header(String name, OptionalInt ordinal) {
    String version = ordinal.isPresent() ? "v" + ordinal.getAsInt() : words.of(Word.NONE);
    return name + " " + version;
  }

  private SequenceLine note(Entry.Note note) {
    String text =
        Stream.concat(note.word().map(words::of).stream(), note.detail().stream())
            .collect(Collectors.joining(" "));
    return new SequenceLine.Note(note.party(), text);
  }

  private String name(Party party) {
    return party == Party.SERVER ? words.of(Word.SERVER) : trace.start().client(party).name();
  }
}
