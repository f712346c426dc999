package syncduel.stage;

import syncduel.model.TableName;
import syncduel.server.TableService;
import syncduel.trace.Event;

/** Plays the steps of another writer, straight at the server. */
final class ServerSteps implements ServerAction.Cases<Void> {
  private final TableService service;
  private final TableName table;
  private final Recorder recorder;

  ServerSteps(TableService service, WorldParts parts) {
    this.service = service;
    this.table = parts.setup().table();
    this.recorder = parts.recorder();
  }

  @Override
  public Void insert(ServerAction.Insert action) {
    service.insert(table, action.id(), action.fields());
    return null;
  }

  @Override
  public Void edit(ServerAction.Edit action) {
    service.edit(table, action.id(), action.set());
    return null;
  }

  @Override
  public Void delete(ServerAction.Delete action) {
    service.delete(table, action.id());
    return null;
  }

  @Override
  public Void undelete(ServerAction.Undelete action) {
    service.undelete(table, action.id());
    return null;
  }

  @Override
  public Void forget(ServerAction.Forget action) {
    long forgotten = service.forget(table);
    recorder.emit(new Event.TombstonesForgotten(forgotten));
    return null;
  }
}
