package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.model.OperationKind;
import syncduel.model.PendingOperation;
import syncduel.model.Row;
import syncduel.model.Version;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.ClientSnapshot.Activity;
import syncduel.trace.Party;
import syncduel.view.QueueState.Note;
import syncduel.view.QueueState.NoteLook;

/** Makes the queue line of a client. */
record QueueLines(Scene scene, Party party) {
  QueueState queue() {
    ClientSnapshot client = scene.client(party);
    Messages words = scene.words();
    List<PendingOperation> queue = client.queue();
    return new QueueState(
        words.text("queue.label"),
        queue.size(),
        queue.isEmpty() ? words.text("queue.nothing") : "",
        queue.stream().map(this::operation).toList(),
        note(client));
  }

  private QueueState.Operation operation(PendingOperation operation) {
    Messages words = scene.words();
    var looks = new OperationLooks(scene, party);
    TodoRowState.Look look = looks.look(scene.now(), operation);
    boolean fresh = operation.kind() == OperationKind.INSERT;
    return new QueueState.Operation(
        operation.id(),
        words.text("operation." + operation.kind().word()),
        operation.rowId(),
        fresh ? "" : words.text("queue.basedOn"),
        fresh
            ? Optional.empty()
            : Optional.of(scene.chips().solid(operation.rowId(), version(operation))),
        look,
        looks.word(scene.now(), look, operation),
        scene.selected(operation.rowId()));
  }

  private Optional<Version> version(PendingOperation operation) {
    Optional<Row> row = operation.item().or(() -> scene.client(party).row(operation.rowId()));
    return row.flatMap(Row::version);
  }

  private Optional<Note> note(ClientSnapshot client) {
    if (client.conflict().isPresent()) {
      return note(NoteLook.CONFLICT, "conflict");
    }
    var held = scene.held(party);
    if (held.isPresent()) {
      return note(NoteLook.HELD, held.get().word());
    }
    if (client.busy()) {
      return client.activity() == Activity.PULLING
          ? note(NoteLook.PULLING, "pulling")
          : note(NoteLook.PUSHING, "pushing");
    }
    boolean failed = Banners.pushFailed(client) && !client.queue().isEmpty();
    return failed ? note(NoteLook.FAILED, "failed") : Optional.empty();
  }

  private Optional<Note> note(NoteLook look, String key) {
    String text = scene.words().text("queue.note." + key);
    return Optional.of(new Note(look, text, scene.words().text("queue.note." + key + ".short")));
  }
}
