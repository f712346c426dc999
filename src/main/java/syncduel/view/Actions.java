package syncduel.view;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.trace.Snapshot;

/**
 * What a person does to the two clients and the server; each thing becomes a step of the session.
 *
 * <p>What would change nothing is no step. UI thread.
 */
public final class Actions {
  private final Supplier<Snapshot> now;
  private final Consumer<Step> perform;

  Actions(Supplier<Snapshot> now, Consumer<Step> perform) {
    this.now = now;
    this.perform = perform;
  }

  /** Adds a to-do; a blank text adds none. */
  public void insert(Party client, String text) {
    if (!text.isBlank()) {
      at(client, new ClientAction.Insert(Optional.empty(), todo(text)));
    }
  }

  /** Changes a to-do's text. */
  public void edit(Party client, RowId id, String text) {
    if (differs(local(client, id), TodoRows.TEXT, text)) {
      at(client, new ClientAction.Edit(id, Fields.of(TodoRows.TEXT, text)));
    }
  }

  /** Ticks a to-do, or unticks it. */
  public void tick(Party client, RowId id, boolean complete) {
    if (local(client, id).filter(row -> TodoRows.complete(row) != complete).isPresent()) {
      at(client, new ClientAction.Complete(id, complete));
    }
  }

  /** Deletes a to-do. */
  public void delete(Party client, RowId id) {
    at(client, new ClientAction.Delete(id));
  }

  /** Changes a client's policy, by its name in lesson files. */
  public void usePolicy(Party client, String policy) {
    if (!now.get().client(client).policy().equals(policy)) {
      at(client, new ClientAction.UsePolicy(policy));
    }
  }

  /** Makes a value that lost a new local edit, by its number in the client's history. */
  public void restore(Party client, int entry) {
    at(client, new ClientAction.Restore(entry));
  }

  /** Does what a command without further words is. */
  void perform(Step step) {
    perform.accept(step);
  }

  /** Answers the open conflict; {@code with} settles what a merge cannot. */
  void resolve(Party client, Choice choice, Fields with) {
    at(client, new ClientAction.Resolve(choice, with));
  }

  /** Another writer adds a row; a blank text adds none. */
  public void serverInsert(String text) {
    if (!text.isBlank()) {
      atServer(new ServerAction.Insert(Optional.empty(), todo(text)));
    }
  }

  /** Another writer changes a row's text. */
  public void serverEdit(RowId id, String text) {
    if (differs(now.get().server().row(id), TodoRows.TEXT, text)) {
      atServer(new ServerAction.Edit(id, Fields.of(TodoRows.TEXT, text)));
    }
  }

  /** Another writer ticks a row, or unticks it. */
  public void serverTick(RowId id, boolean complete) {
    if (now.get().server().row(id).filter(row -> TodoRows.complete(row) != complete).isPresent()) {
      atServer(new ServerAction.Edit(id, Fields.of(TodoRows.COMPLETE, complete)));
    }
  }

  /** Another writer deletes a row. */
  public void serverDelete(RowId id) {
    atServer(new ServerAction.Delete(id));
  }

  /** Another writer brings a deleted row back. */
  public void serverUndelete(RowId id) {
    atServer(new ServerAction.Undelete(id));
  }

  private Optional<Row> local(Party client, RowId id) {
    return now.get()
        .client(client)
        .row(id)
        .or(() -> now.get().client(client).operation(id).flatMap(PendingOperation::item));
  }

  private static boolean differs(Optional<Row> row, String column, String text) {
    return row.isPresent() && !Objects.equals(row.get().fields().get(column), text);
  }

  private static Fields todo(String text) {
    return Fields.of(TodoRows.TEXT, text.strip()).with(TodoRows.COMPLETE, false);
  }

  private void at(Party client, ClientAction action) {
    perform.accept(new Step.AtClient(client, action));
  }

  private void atServer(ServerAction action) {
    perform.accept(new Step.AtServer(action));
  }
}
