package syncduel.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.SessionState;
import syncduel.model.Conflict;
import syncduel.model.RowId;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Direction;
import syncduel.trace.InFlight;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * What the window's state is made from: the session, what is looked at, and the words.
 *
 * @param session as it is looked at: {@code present} or a moment of it
 * @param furthest the run of {@code present}, and what came after it when it was played before
 * @param moment the moment that is looked at by hand; empty for the present
 * @param motion what moves
 * @param lastFreePlay how many steps the free play of the last start has; 0 where there is none
 * @param log the log, and what of it is seen
 * @param steps the steps of the present branch on the timeline
 * @param presentation whether and how it is presented
 * @param theme the colours to paint in
 * @param quiz which question waits, and what was answered
 */
record Scene(
    SessionState session,
    SessionState present,
    Trace furthest,
    Optional<Stop> moment,
    MotionState motion,
    Choices choices,
    Messages words,
    List<Lessons.Title> lessons,
    int lastFreePlay,
    LogView log,
    StepMarks.Marked steps,
    Presentation presentation,
    Theme theme,
    Quiz.Standing quiz) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

  static String time(Instant at) {
    return TIME.format(at);
  }

  /** The same as it was at another time, with nothing that moves. */
  Scene lookingAt(SessionState other) {
    return new Scene(
        other,
        present,
        furthest,
        moment,
        MotionState.none(0),
        choices,
        words,
        lessons,
        lastFreePlay,
        log,
        steps,
        presentation,
        theme,
        quiz);
  }

  Snapshot now() {
    return session.trace().last();
  }

  /** The state before the last step; the present one where none was played. */
  Snapshot before() {
    int position = session.position();
    return position == 0 ? now() : session.trace().after(position - 1);
  }

  ClientSnapshot client(Party party) {
    return now().client(party);
  }

  /** The name of a party in sentences. */
  String name(Party party) {
    return party.isClient() ? client(party).name() : words.text("server.anotherWriter.name");
  }

  Optional<Conflict> conflict(Party party) {
    return client(party).conflict();
  }

  /** Which message of a client is held. */
  Optional<Direction> held(Party party) {
    return now().inFlight().stream()
        .filter(message -> message.client() == party)
        .flatMap(message -> message.held().stream())
        .findFirst();
  }

  /** The message of a client that is under way for a row. */
  static Optional<InFlight> inFlight(Snapshot snapshot, Party party, RowId id) {
    return snapshot.inFlight().stream()
        .filter(message -> message.client() == party)
        .filter(message -> RequestRow.of(message.request()).equals(Optional.of(id)))
        .findFirst();
  }

  boolean actor(Party party) {
    return session.current().flatMap(step -> step.step().at()).equals(Optional.of(party));
  }

  boolean selected(RowId id) {
    return choices.selection().row().equals(Optional.of(id));
  }

  /** Free play before anything was done. */
  boolean firstStart() {
    return session.freePlay() && session.steps().isEmpty();
  }

  Chips chips() {
    return new Chips(now().server(), words);
  }
}
