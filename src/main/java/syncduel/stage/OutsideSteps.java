package syncduel.stage;

import java.io.IOException;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.wire.Response;

/**
 * Plays the steps of another writer at somebody else's server: plain requests of a third party.
 * What they led to is found by the look after the step, as what any stranger wrote is.
 */
final class OutsideSteps implements ServerAction.Cases<Void> {
  private final OutsideServer server;
  private final PlainRequests requests;
  private final IdCounter ids;

  OutsideSteps(OutsideServer server, PlainRequests requests, IdCounter ids) {
    this.server = server;
    this.requests = requests;
    this.ids = ids;
  }

  @Override
  public Void insert(ServerAction.Insert action) {
    RowId id = action.id().orElseGet(() -> new RowId(ids.next()));
    return ask(() -> requests.insert(id, action.fields()), "has a row " + id + " already");
  }

  @Override
  public Void edit(ServerAction.Edit action) {
    return ask(() -> requests.edit(action.id(), action.set()), "has no row " + action.id());
  }

  @Override
  public Void delete(ServerAction.Delete action) {
    return ask(() -> requests.delete(action.id()), "has no row " + action.id());
  }

  /** Some servers undelete a row that is alive too, and the bundled one does not. */
  @Override
  public Void undelete(ServerAction.Undelete action) {
    String none = "has no deleted row " + action.id();
    if (!server.row(action.id()).map(Row::deleted).orElse(true)) {
      throw new StepRefusedException("The server " + none + ".");
    }
    return ask(() -> requests.undelete(action.id()), none);
  }

  @Override
  public Void forget(ServerAction.Forget action) {
    throw new StepRefusedException(
        "Only who runs a server can remove its tombstones, and this one is somebody else's.");
  }

  @FunctionalInterface
  private interface Asking {
    Response ask() throws IOException;
  }

  /** Asks, and takes a conflict or a row that is not there for a refusal of the usual words. */
  private Void ask(Asking asking, String unlessFound) {
    try {
      Response response = asking.ask();
      if (!response.successful()) {
        throw new StepRefusedException("The server " + why(response, unlessFound) + ".");
      }
      return null;
    } catch (IOException e) {
      throw new StepRefusedException("The server could not be asked: " + e.getMessage() + ".");
    }
  }

  private static String why(Response response, String unlessFound) {
    return switch (response.status()) {
      case Response.NOT_FOUND, Response.CONFLICT, Response.PRECONDITION_FAILED -> unlessFound;
      default -> "answered " + response.status() + PlainRequests.words(response);
    };
  }
}
