package syncduel.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;
import syncduel.picture.Words.Word;
import syncduel.trace.Direction;
import syncduel.wire.Header;
import syncduel.wire.Response;

/**
 * What stands on a message's line, as long as the room allows.
 *
 * @param followed the row whose id need not be said
 * @param compact whether the headers' names are left out even where there is room
 */
record MessageLabels(Words words, Type type, Optional<RowId> followed, boolean compact) {
  private static final int ERROR = 400;
  private static final int SHORTEST_ID = 3;

  /** How a header's version is told. */
  private enum Version {
    NAMED,
    BARE,
    LEFT_OUT
  }

  /** The longest label that fits; the shortest one where none does. */
  Label fitting(Entry.Message message, double room) {
    List<Label> candidates = candidates(message);
    return candidates.stream()
        .filter(label -> label.width() <= room)
        .findFirst()
        .orElse(candidates.get(candidates.size() - 1));
  }

  private List<Label> candidates(Entry.Message message) {
    return message.direction() == Direction.REQUEST
        ? requests(message)
        : answers(message.passage());
  }

  /** Another row's id is worth more than its version: without it the line would mislead. */
  private List<Label> requests(Entry.Message message) {
    var labels = new ArrayList<Label>();
    String id = id(message.passage());
    if (!compact) {
      labels.add(request(message, id, Version.NAMED));
    }
    labels.add(request(message, id, Version.BARE));
    for (int length = id.length() - 1; length >= SHORTEST_ID; length--) {
      labels.add(request(message, shortened(id, length), Version.BARE));
    }
    for (int length = id.length(); length >= SHORTEST_ID - 1; length--) {
      labels.add(request(message, shortened(id, length), Version.LEFT_OUT));
    }
    return labels;
  }

  private static String shortened(String id, int length) {
    return length == id.length() ? id : id.substring(0, length - 1) + "…";
  }

  private String id(Passage passage) {
    return passage.row().equals(followed) ? "" : passage.row().map(RowId::value).orElse("");
  }

  private Label request(Entry.Message message, String id, Version version) {
    Passage passage = message.passage();
    var parts = new ArrayList<Label.Part>();
    String times = message.pages() > 1 ? " ×" + message.pages() : "";
    String row = id.isEmpty() ? "" : " " + id;
    parts.add(new Label.Word(passage.request().method() + row + times, true, Role.TEXT));
    boolean versioned = passage.replaces() || passage.request().ifMatch().isPresent();
    if (versioned && version != Version.LEFT_OUT) {
      header(parts, Header.IF_MATCH, passage.ifMatch(), version == Version.NAMED);
    }
    return new Label(type, parts);
  }

  private List<Label> answers(Passage passage) {
    return compact
        ? List.of(answer(passage, false))
        : List.of(answer(passage, true), answer(passage, false));
  }

  private Label answer(Passage passage, boolean named) {
    var parts = new ArrayList<Label.Part>();
    int status = passage.response().map(Response::status).orElseThrow();
    if (passage.refused()) {
      parts.add(new Label.Refusal(String.valueOf(status)));
    } else {
      Role role = status >= ERROR ? Role.CONFLICT_TEXT : Role.OK;
      parts.add(new Label.Word(String.valueOf(status), true, role));
    }
    if (passage.etag().isPresent()) {
      header(parts, Header.ETAG, passage.etag(), named);
    }
    return new Label(type, parts);
  }

  private void header(List<Label.Part> parts, String name, OptionalInt ordinal, boolean named) {
    if (named) {
      parts.add(new Label.Word(name, false, Role.MUTED));
    }
    String text = ordinal.isPresent() ? "v" + ordinal.getAsInt() : words.of(Word.NONE);
    parts.add(new Label.VersionChip(text, ordinal));
  }
}
