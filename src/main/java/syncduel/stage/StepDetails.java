package syncduel.stage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.RowId;

/** The further keys of a step, in the words of the lesson file. */
final class StepDetails {
  private StepDetails() {}

  static Map<String, Object> of(Step step) {
    return step.match(
        new Step.Cases<>() {
          @Override
          public Map<String, Object> atClient(Step.AtClient client) {
            return client.action().match(new ClientDetails());
          }

          @Override
          public Map<String, Object> atServer(Step.AtServer server) {
            return server.action().match(new ServerDetails());
          }

          @Override
          public Map<String, Object> wait(Step.Wait wait) {
            return Map.of("seconds", wait.seconds());
          }

          @Override
          public Map<String, Object> note(Step.Note note) {
            return Map.of();
          }
        });
  }

  private static Map<String, Object> row(Optional<RowId> id, Fields fields) {
    var row = new LinkedHashMap<String, Object>();
    id.ifPresent(known -> row.put("id", known.value()));
    row.putAll(fields.values());
    return Map.of("row", row);
  }

  private static Map<String, Object> edit(RowId id, Fields set) {
    var details = new LinkedHashMap<String, Object>();
    details.put("id", id.value());
    details.put("set", set.values());
    return details;
  }

  private static Map<String, Object> id(RowId id) {
    return Map.of("id", id.value());
  }

  private static void query(
      Map<String, Object> details, Optional<Pulls> query, Optional<QueryId> queryId) {
    query.ifPresent(asked -> details.put("query", asked.word()));
    queryId.ifPresent(asked -> details.put("queryId", asked.text().orElse(null)));
  }

  private static void match(Map<String, Object> details, Match match) {
    var parts = new LinkedHashMap<String, Object>();
    match.method().ifPresent(method -> parts.put("method", method));
    match.id().ifPresent(id -> parts.put("id", id.value()));
    if (!parts.isEmpty()) {
      details.put("match", parts);
    }
  }

  private static final class ServerDetails implements ServerAction.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> insert(ServerAction.Insert action) {
      return row(action.id(), action.fields());
    }

    @Override
    public Map<String, Object> edit(ServerAction.Edit action) {
      return StepDetails.edit(action.id(), action.set());
    }

    @Override
    public Map<String, Object> delete(ServerAction.Delete action) {
      return id(action.id());
    }

    @Override
    public Map<String, Object> undelete(ServerAction.Undelete action) {
      return id(action.id());
    }

    @Override
    public Map<String, Object> forget(ServerAction.Forget action) {
      return Map.of();
    }
  }

  private static final class ClientDetails implements ClientAction.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> pull(ClientAction.Pull action) {
      var details = new LinkedHashMap<String, Object>();
      query(details, action.query(), action.queryId());
      return details;
    }

    @Override
    public Map<String, Object> push(ClientAction.Push action) {
      return Map.of();
    }

    @Override
    public Map<String, Object> sync(ClientAction.Sync action) {
      return Map.of();
    }

    @Override
    public Map<String, Object> purge(ClientAction.Purge action) {
      var details = new LinkedHashMap<String, Object>();
      details.put("force", action.force());
      query(details, action.query(), action.queryId());
      return details;
    }

    @Override
    public Map<String, Object> refresh(ClientAction.Refresh action) {
      return Map.of();
    }

    @Override
    public Map<String, Object> insert(ClientAction.Insert action) {
      return row(action.id(), action.fields());
    }

    @Override
    public Map<String, Object> edit(ClientAction.Edit action) {
      return StepDetails.edit(action.id(), action.set());
    }

    @Override
    public Map<String, Object> complete(ClientAction.Complete action) {
      var details = new LinkedHashMap<String, Object>();
      details.put("id", action.id().value());
      details.put("value", action.value());
      return details;
    }

    @Override
    public Map<String, Object> delete(ClientAction.Delete action) {
      return id(action.id());
    }

    @Override
    public Map<String, Object> resolve(ClientAction.Resolve action) {
      var details = new LinkedHashMap<String, Object>();
      details.put("choose", action.choose().word());
      if (!action.with().isEmpty()) {
        details.put("with", action.with().values());
      }
      return details;
    }

    @Override
    public Map<String, Object> restore(ClientAction.Restore action) {
      return Map.of("entry", (long) action.entry());
    }

    @Override
    public Map<String, Object> usePolicy(ClientAction.UsePolicy action) {
      return Map.of("use", action.use());
    }

    @Override
    public Map<String, Object> network(ClientAction.Network action) {
      return Map.of("is", action.online() ? "online" : "offline");
    }

    @Override
    public Map<String, Object> fault(ClientAction.Fault action) {
      var details = new LinkedHashMap<String, Object>();
      details.put("next", action.next().word());
      details.put("status", action.status());
      details.put("count", action.count());
      match(details, action.match());
      return details;
    }

    @Override
    public Map<String, Object> hold(ClientAction.Hold action) {
      var details = new LinkedHashMap<String, Object>();
      details.put("next", action.next().word());
      match(details, action.match());
      return details;
    }

    @Override
    public Map<String, Object> release(ClientAction.Release action) {
      return Map.of();
    }

    @Override
    public Map<String, Object> restart(ClientAction.Restart action) {
      return Map.of("kill", action.kill());
    }
  }
}
