package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import syncduel.model.PushOutcome;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;
import syncduel.trace.Trace;

/**
 * Expects what happened: the expectation of a step that one run meets, and with it every run of the
 * same steps.
 *
 * <p>It names all exchanges of the step and of clients and server what the step changed; messages
 * of failures are left out, because they may hold what differs from run to run.
 */
public final class Observation {
  private static final List<String> GUARDED = List.of("PATCH", "DELETE");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

  private final Trace trace;
  private final int step;
  private final Snapshot before;
  private final Snapshot now;
  private final ObservedRows rows;

  private Observation(Trace trace, int step) {
    this.trace = trace;
    this.step = step;
    this.before = trace.after(step - 1);
    this.now = trace.after(step);
    this.rows = new ObservedRows(now.server());
  }

  /**
   * What is to be expected of a step that was played.
   *
   * @param step its number, from 1
   */
  public static Expectation of(Trace trace, int step) {
    return new Observation(trace, step).expectation();
  }

  private Expectation expectation() {
    Optional<String> missing = Convergence.missing(now);
    boolean agreed = Convergence.missing(before).isEmpty();
    List<ExpectedEntry> exchanges = exchanges();
    return new Expectation(
        exchanges.isEmpty() ? Optional.empty() : Optional.of(exchanges),
        client(Party.LEFT),
        client(Party.RIGHT),
        server(),
        refusal(),
        changed(agreed, missing.isEmpty()),
        before.lostUpdates() == now.lostUpdates()
            ? OptionalInt.empty()
            : OptionalInt.of(now.lostUpdates()),
        Lines.none());
  }

  private static <T> Optional<T> changed(T earlier, T later) {
    return earlier.equals(later) ? Optional.empty() : Optional.of(later);
  }

  private Optional<MessagePattern> refusal() {
    return last(Event.StepRefused.class, refused -> true)
        .map(refused -> SPECIAL.matcher(refused.message()).replaceAll("\\\\$0"))
        .map(MessagePattern::new);
  }

  private <T extends Event> Optional<T> last(Class<T> kind, Predicate<T> which) {
    return trace.of(step).stream()
        .map(Moment::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(which)
        .reduce((first, last) -> last);
  }

  private List<ExpectedEntry> exchanges() {
    List<Exchange> all = Exchanges.of(trace, step);
    var entries = new ArrayList<ExpectedEntry>();
    int next = 0;
    while (next < all.size()) {
      List<Exchange> pages = ExchangeCheck.pages(all, next);
      if (!pages.isEmpty() && pages.stream().allMatch(Observation::good)) {
        entries.add(
            new ExpectedEntry.Pull(
                OptionalInt.of(pages.size()), OptionalInt.of(PulledRows.of(pages).size())));
        next += pages.size();
      } else {
        entries.add(single(all.get(next)));
        next++;
      }
    }
    return entries;
  }

  private static boolean good(Exchange page) {
    return page.fate() == Exchange.Fate.ANSWERED
        && page.answer().filter(answer -> answer.successful()).isPresent();
  }

  private ExpectedEntry single(Exchange exchange) {
    String method = exchange.request().method();
    Optional<String> ifMatch = exchange.ifMatch(now.server());
    boolean unguarded = ifMatch.isEmpty() && GUARDED.contains(method);
    return new ExpectedEntry.Single(
        Optional.of(method),
        Optional.of(exchange.request().path()),
        Map.of(),
        unguarded ? Optional.of(OrNone.none()) : ObservedRows.ordinal(ifMatch),
        Map.of(),
        Optional.of(exchange.status()),
        ObservedRows.ordinal(exchange.etag(now.server())),
        Map.of());
  }

  private Optional<ExpectedClient> client(Party party) {
    Optional<PushOutcome> push =
        last(Event.PushEnded.class, ended -> ended.who() == party).map(Event.PushEnded::outcome);
    return new ObservedClient(before.client(party), now.client(party), rows).expected(push);
  }

  private Optional<ExpectedServer> server() {
    Optional<Map<RowId, ExpectedRow>> live = changedRows(false);
    Optional<Map<RowId, ExpectedRow>> gone = changedRows(true);
    return live.isEmpty() && gone.isEmpty()
        ? Optional.empty()
        : Optional.of(new ExpectedServer(live, gone));
  }

  private Optional<Map<RowId, ExpectedRow>> changedRows(boolean deleted) {
    return changed(rows(before, deleted), rows(now, deleted)).map(rows::rows);
  }

  private static List<Row> rows(Snapshot at, boolean deleted) {
    return at.server().rows().stream().filter(row -> row.deleted() == deleted).toList();
  }
}
