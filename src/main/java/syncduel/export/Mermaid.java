package syncduel.export;

import java.util.ArrayList;
import java.util.List;
import syncduel.picture.SequenceLine;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.trace.Trace;

/**
 * A run as the source of a Mermaid sequence diagram, which wikis and code hosts draw.
 *
 * <p>Solid arrows are requests, dashed ones answers; a cross at the end is a message that got lost,
 * an open head one that is held. Chapters are notes over all three.
 */
public final class Mermaid {
  private final Trace trace;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  private Mermaid(Trace trace, Words words) {
    this.trace = trace;
    this.words = words;
  }

  /** The lines of the source. */
  public static List<String> of(RunDiagram diagram, Words words) {
    var mermaid = new Mermaid(diagram.trace(), words);
    mermaid.begin(diagram.title());
    diagram.lines(words).forEach(mermaid::add);
    return List.copyOf(mermaid.lines);
  }

  private void begin(String title) {
    lines.add("sequenceDiagram");
    line("title " + escaped(title));
    for (Party party : List.of(Party.LEFT, Party.SERVER, Party.RIGHT)) {
      line("participant " + id(party) + " as " + escaped(name(party)));
    }
  }

  private void add(SequenceLine line) {
    if (line instanceof SequenceLine.Heading heading) {
      line("Note over left,right: " + escaped(heading.title()));
    } else if (line instanceof SequenceLine.Message message) {
      String ends = id(message.from()) + arrow(message) + id(message.to());
      line(ends + ": " + escaped(message.words()));
    } else if (line instanceof SequenceLine.Note note) {
      line("Note over " + id(note.at()) + ": " + escaped(note.words()));
    }
  }

  private void line(String text) {
    lines.add("  " + text);
  }

  private static String arrow(SequenceLine.Message message) {
    String shaft = message.request() ? "-" : "--";
    return shaft
        + switch (message.fate()) {
          case ARRIVED -> ">>";
          case HELD -> ")";
          case LOST -> "x";
        };
  }

  private static String id(Party party) {
    return party.word();
  }

  private String name(Party party) {
    return party == Party.SERVER ? words.of(Words.Word.SERVER) : trace.start().client(party).name();
  }

  /** What ends a line or begins a mark for Mermaid stands for itself; a text stays on its line. */
  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replaceAll("(?<!#35);", "#59;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replaceAll("\\R", " ");
  }
}
