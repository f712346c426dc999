package syncduel.sync;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.wire.Parameter;
import syncduel.wire.Response;
import syncduel.wire.SystemProperty;

/**
 * One pull of one table (section 2.8 of the reference): a push first if the table is dirty, then
 * page after page, each written in a transaction of its own and then forgotten. Used by one thread.
 *
 * <p>A change that is still queued after the push, because it was edited meanwhile say, does not
 * lead to another push: the pull passes its row over.
 */
final class PullAction {
  private final OpenContext context;
  private final Ledger ledger;
  private final TableName table;
  private final PullOptions options;
  private int pages;
  private long rows;

  PullAction(OpenContext context, TableName table, PullOptions options) {
    this.context = context;
    this.ledger = context.ledger();
    this.table = table;
    this.options = options;
  }

  PullResult run() throws PushFailedException, PullFailedException {
    ledger.tell(listener -> listener.pullStarted(table, options.queryId()));
    try {
      pushIfDirty();
      pullPages();
    } catch (PushFailedException | RuntimeException e) {
      tellEnd(Optional.of(String.valueOf(e.getMessage())));
      throw e;
    } catch (SyncException e) {
      tellEnd(Optional.of(e.getMessage()));
      throw e instanceof PullFailedException failed
          ? failed
          : new PullFailedException(e.getMessage(), e);
    }
    tellEnd(Optional.empty());
    return new PullResult(pages, rows);
  }

  private void pushIfDirty() throws PushFailedException {
    long dirty = ledger.read(transaction -> transaction.countOperations(Set.of(table)));
    if (dirty > 0) {
      new PushAction(context).run(options.pushedWith(table), options.cancellation());
    }
  }

  private void pullPages() throws SyncException {
    try (Transport.Connection connection = context.transport().open()) {
      RemoteTable remote = new RemoteTable(connection, context.settings(), table);
      Optional<Instant> token = token();
      PullCursor cursor = cursor(token);
      PulledPage writer = new PulledPage(table, options.queryId(), token);
      Optional<List<Parameter>> link = Optional.empty();
      while (!cursor.complete()) {
        requireNotCancelled();
        Response response =
            link.isPresent() ? remote.page(link.get()) : remote.page(cursor.next(), wanted());
        if (store(remote, response, cursor, writer) == 0) {
          return;
        }
        link = NextLink.of(response);
      }
    }
  }

  /** Writes one page and says how many rows it had. */
  private long store(RemoteTable remote, Response response, PullCursor cursor, PulledPage writer)
      throws RequestFailedException {
    List<Map<String, Object>> objects = Answers.objects(remote.json(), response);
    List<Row> page = Answers.rows(remote.json(), response, objects);
    long count = objects.size();
    pages++;
    rows += count;
    cursor.read(count, PulledPage.newest(page));
    if (count > 0) {
      ledger.write(
          change -> {
            writer.write(change, page, cursor.since());
            return null;
          });
    }
    return count;
  }

  private Optional<Instant> token() {
    return options
        .queryId()
        .map(id -> ledger.read(transaction -> DeltaTokens.find(transaction, table, id)));
  }

  private PullCursor cursor(Optional<Instant> token) {
    int pageSize = options.pageSize().orElse(context.settings().pageSize());
    return new PullCursor(options.query(), pageSize, context.settings().protocol(), token);
  }

  private Set<SystemProperty> wanted() {
    Set<SystemProperty> wanted = EnumSet.of(SystemProperty.VERSION, SystemProperty.DELETED);
    if (options.queryId().isPresent()) {
      wanted.add(SystemProperty.UPDATED_AT);
    }
    return wanted;
  }

  private void requireNotCancelled() throws PullFailedException {
    if (options.cancellation().isCancelled()) {
      throw new PullFailedException("The pull was cancelled", null);
    }
  }

  private void tellEnd(Optional<String> error) {
    ledger.tell(listener -> listener.pullEnded(table, pages, rows, error));
  }
}
