package syncduel.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import syncduel.model.RowId;
import syncduel.model.Version;
import syncduel.trace.Direction;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * The exchanges of a trace by number, and which of them are further pages of one pull.
 *
 * @param all in the order in which they began
 * @param firstPage for each exchange that is drawn with another one, that other one
 * @param morePages for each such other one, how many are drawn with it
 */
record Passages(
    Map<Integer, Passage> all, Map<Integer, Integer> firstPage, Map<Integer, Integer> morePages) {
  static Passages of(Trace trace) {
    var events = new LinkedHashMap<Integer, List<Event.OfExchange>>();
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.OfExchange event) {
        events.computeIfAbsent(event.exchange(), number -> new ArrayList<>()).add(event);
      }
    }
    Set<Integer> conflicts = conflicts(trace);
    var all = new LinkedHashMap<Integer, Passage>();
    events.forEach(
        (number, list) ->
            sent(list).ifPresent(sent -> all.put(number, passage(trace, sent, list, conflicts))));
    Map<Integer, Integer> firstPage = pages(trace, all);
    var morePages = new LinkedHashMap<Integer, Integer>();
    firstPage.values().forEach(first -> morePages.merge(first, 1, Integer::sum));
    return new Passages(all, firstPage, morePages);
  }

  Optional<Passage> get(int exchange) {
    return Optional.ofNullable(all.get(exchange));
  }

  /** Tells whether it is drawn with an earlier page. */
  boolean folded(int exchange) {
    return firstPage.containsKey(exchange);
  }

  /** How many pages are drawn as this exchange. */
  int pages(int exchange) {
    return 1 + morePages.getOrDefault(exchange, 0);
  }

  /** The version's number; where the server has forgotten the row, the number it had before. */
  static OptionalInt ordinal(Trace trace, RowId id, Version version) {
    OptionalInt found = trace.last().server().ordinal(id, version);
    for (int i = trace.moments().size() - 1; found.isEmpty() && i >= 0; i--) {
      found = trace.moments().get(i).after().server().ordinal(id, version);
    }
    return found.isEmpty() ? trace.start().server().ordinal(id, version) : found;
  }

  private static Optional<Event.RequestSent> sent(List<Event.OfExchange> events) {
    return events.stream()
        .filter(Event.RequestSent.class::isInstance)
        .map(Event.RequestSent.class::cast)
        .findFirst();
  }

  private static Passage passage(
      Trace trace, Event.RequestSent sent, List<Event.OfExchange> events, Set<Integer> conflicts) {
    Request request = sent.request();
    Optional<Response> response = response(events);
    Optional<RowId> row = Passage.row(request);
    boolean received = events.stream().anyMatch(Event.AnswerReceived.class::isInstance);
    return new Passage(
        sent.exchange(),
        sent.who(),
        request,
        response,
        row,
        ordinal(trace, row, request.ifMatch()),
        ordinal(trace, row, response.flatMap(Response::etag)),
        held(events),
        events.stream()
            .filter(Event.MessageLost.class::isInstance)
            .map(event -> ((Event.MessageLost) event).lost())
            .findFirst(),
        events.stream().anyMatch(Event.AnswerInjected.class::isInstance),
        received,
        conflicts.contains(sent.exchange()));
  }

  private static OptionalInt ordinal(Trace trace, Optional<RowId> row, Optional<Version> version) {
    return row.isPresent() && version.isPresent()
        ? ordinal(trace, row.get(), version.get())
        : OptionalInt.empty();
  }

  private static Optional<Response> response(List<Event.OfExchange> events) {
    Optional<Response> found = Optional.empty();
    for (Event.OfExchange event : events) {
      if (event instanceof Event.ServerAnswered answered) {
        found = Optional.of(answered.response());
      } else if (event instanceof Event.AnswerInjected answered) {
        found = Optional.of(answered.response());
      } else if (event instanceof Event.AnswerReceived answer && found.isEmpty()) {
        found = Optional.of(answer.response());
      }
    }
    return found;
  }

  private static Set<Direction> held(List<Event.OfExchange> events) {
    var held = EnumSet.noneOf(Direction.class);
    for (Event.OfExchange event : events) {
      if (event instanceof Event.MessageHeld message) {
        held.add(message.held());
      }
    }
    return held;
  }

  /** The exchanges whose answers raised a conflict: the last one received before it. */
  private static Set<Integer> conflicts(Trace trace) {
    var last = new EnumMap<Party, Integer>(Party.class);
    var found = new TreeSet<Integer>();
    for (Moment moment : trace.moments()) {
      if (moment.event() instanceof Event.AnswerReceived answer) {
        last.put(answer.who(), answer.exchange());
      } else if (moment.event() instanceof Event.ConflictRaised raised
          && last.containsKey(raised.who())) {
        found.add(last.get(raised.who()));
      }
    }
    return found;
  }

  private static Map<Integer, Integer> pages(Trace trace, Map<Integer, Passage> all) {
    var pulling = EnumSet.noneOf(Party.class);
    var leader = new EnumMap<Party, Integer>(Party.class);
    var pages = new LinkedHashMap<Integer, Integer>();
    for (Moment moment : trace.moments()) {
      Event event = moment.event();
      if (event instanceof Event.PullStarted pull) {
        pulling.add(pull.who());
        leader.remove(pull.who());
      } else if (event instanceof Event.PullEnded pull) {
        pulling.remove(pull.who());
      } else if (event instanceof Event.RequestSent sent && pulling.contains(sent.who())) {
        page(all.get(sent.exchange()), leader, pages);
      }
    }
    return pages;
  }

  private static void page(
      Passage passage, Map<Party, Integer> leader, Map<Integer, Integer> pages) {
    if (!passage.plain() || !passage.reads()) {
      leader.remove(passage.client());
    } else if (leader.containsKey(passage.client())) {
      pages.put(passage.number(), leader.get(passage.client()));
    } else {
      leader.put(passage.client(), passage.number());
    }
  }
}
