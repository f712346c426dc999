package syncduel.stage;

import java.util.Optional;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** Steps as short words, so that a test reads as a story. */
public final class Steps {
  private Steps() {}

  public static Row row(String id, String text) {
    return Row.of(new RowId(id), Fields.of("text", text).with("complete", false));
  }

  public static Step at(Party party, ClientAction action) {
    return new Step.AtClient(party, action);
  }

  public static Step pull(Party party) {
    return at(party, new ClientAction.Pull(Optional.empty(), Optional.empty()));
  }

  public static Step push(Party party) {
    return at(party, new ClientAction.Push());
  }

  public static Step edit(Party party, String id, String text) {
    return at(party, new ClientAction.Edit(new RowId(id), Fields.of("text", text)));
  }

  public static Step tick(Party party, String id) {
    return at(party, new ClientAction.Complete(new RowId(id), true));
  }

  public static Step insert(Party party, String text) {
    return at(
        party,
        new ClientAction.Insert(Optional.empty(), Fields.of("text", text).with("complete", false)));
  }

  public static Step delete(Party party, String id) {
    return at(party, new ClientAction.Delete(new RowId(id)));
  }

  public static Step resolve(Party party, Choice choice) {
    return at(party, new ClientAction.Resolve(choice, Fields.none()));
  }

  public static Step network(Party party, boolean online) {
    return at(party, new ClientAction.Network(online));
  }

  public static Step hold(Party party, Direction direction) {
    return at(party, new ClientAction.Hold(direction, Match.any()));
  }

  public static Step release(Party party) {
    return at(party, new ClientAction.Release());
  }

  public static Step fault(Party party, FaultKind kind) {
    return at(party, new ClientAction.Fault(kind, 500, 1, Match.any()));
  }

  public static Step restart(Party party, boolean kill) {
    return at(party, new ClientAction.Restart(kill));
  }

  public static Step policy(Party party, String name) {
    return at(party, new ClientAction.UsePolicy(name));
  }

  public static Step serverEdit(String id, String text) {
    return new Step.AtServer(new ServerAction.Edit(new RowId(id), Fields.of("text", text)));
  }

  public static Step serverDelete(String id) {
    return new Step.AtServer(new ServerAction.Delete(new RowId(id)));
  }
}
