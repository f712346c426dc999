package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Party;

/** A step as the object that stands for it in a lesson file, its keys in the order of the house. */
final class StepJson {
  private static final int DEFAULT_STATUS = 500;

  private final Map<String, Object> keys = new LinkedHashMap<>();

  private StepJson() {}

  /** The whole step. */
  static Map<String, Object> of(LessonStep step) {
    StepJson json = new StepJson();
    json.words("chapter", step.chapter());
    json.words("say", step.say());
    json.put("at", step.step().at().map(Party::word));
    json.keys.put("do", step.step().verb());
    step.step().match(json.new Steps());
    json.words("why", step.why());
    step.pauseMillis().ifPresent(millis -> json.keys.put("pause", millis));
    json.put("ask", step.ask().map(StepJson::question));
    json.put("expect", step.expect().map(ExpectJson::of));
    return json.keys;
  }

  private static Map<String, Object> question(Question ask) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("question", ask.question());
    keys.put("choices", ask.choices());
    keys.put("answer", ask.answer());
    return keys;
  }

  /** A row with its id first. */
  static Map<String, Object> row(Row row) {
    return row(Optional.of(row.id()), row.fields());
  }

  private static Map<String, Object> row(Optional<RowId> id, Fields fields) {
    var row = new LinkedHashMap<String, Object>();
    id.ifPresent(known -> row.put("id", known.value()));
    row.putAll(fields.values());
    return row;
  }

  /** Blank words say nothing, and the reader would refuse them. */
  private void words(String key, Optional<String> words) {
    put(key, words.filter(text -> !text.isBlank()));
  }

  private void put(String key, Optional<?> value) {
    value.ifPresent(known -> keys.put(key, known));
  }

  private void put(String key, Object value, Object standard) {
    if (!value.equals(standard)) {
      keys.put(key, value);
    }
  }

  private StepJson id(RowId id) {
    keys.put("id", id.value());
    return this;
  }

  private StepJson query(Optional<Pulls> query, Optional<QueryId> queryId) {
    put("query", query.map(Pulls::word));
    queryId.ifPresent(named -> keys.put("queryId", named.text().orElse(null)));
    return this;
  }

  private StepJson match(Match match) {
    var parts = new LinkedHashMap<String, Object>();
    match.method().ifPresent(method -> parts.put("method", method));
    match.id().ifPresent(id -> parts.put("id", id.value()));
    put("match", parts, Map.of());
    return this;
  }

  private StepJson with(String key, Object value) {
    keys.put(key, value);
    return this;
  }

  /** The keys of each kind of step. */
  private final class Steps implements Step.Cases<StepJson> {
    @Override
    public StepJson atClient(Step.AtClient step) {
      return step.action().match(new ClientActions());
    }

    @Override
    public StepJson atServer(Step.AtServer step) {
      return step.action().match(new ServerActions());
    }

    @Override
    public StepJson wait(Step.Wait step) {
      return with("seconds", step.seconds());
    }

    @Override
    public StepJson note(Step.Note step) {
      return StepJson.this;
    }
  }

  /** The keys of what another writer does. */
  private final class ServerActions implements ServerAction.Cases<StepJson> {
    @Override
    public StepJson insert(ServerAction.Insert action) {
      return with("row", row(action.id(), action.fields()));
    }

    @Override
    public StepJson edit(ServerAction.Edit action) {
      return id(action.id()).with("set", action.set().values());
    }

    @Override
    public StepJson delete(ServerAction.Delete action) {
      return id(action.id());
    }

    @Override
    public StepJson undelete(ServerAction.Undelete action) {
      return id(action.id());
    }

    @Override
    public StepJson forget(ServerAction.Forget action) {
      return StepJson.this;
    }
  }

  /** The keys of what a client does. */
  private final class ClientActions implements ClientAction.Cases<StepJson> {
    @Override
    public StepJson pull(ClientAction.Pull action) {
      return query(action.query(), action.queryId());
    }

    @Override
    public StepJson push(ClientAction.Push action) {
      return StepJson.this;
    }

    @Override
    public StepJson sync(ClientAction.Sync action) {
      return StepJson.this;
    }

    @Override
    public StepJson purge(ClientAction.Purge action) {
      put("force", action.force(), false);
      return query(action.query(), action.queryId());
    }

    @Override
    public StepJson refresh(ClientAction.Refresh action) {
      return StepJson.this;
    }

    @Override
    public StepJson insert(ClientAction.Insert action) {
      return with("row", row(action.id(), action.fields()));
    }

    @Override
    public StepJson edit(ClientAction.Edit action) {
      return id(action.id()).with("set", action.set().values());
    }

    @Override
    public StepJson complete(ClientAction.Complete action) {
      id(action.id()).put("value", action.value(), true);
      return StepJson.this;
    }

    @Override
    public StepJson delete(ClientAction.Delete action) {
      return id(action.id());
    }

    @Override
    public StepJson resolve(ClientAction.Resolve action) {
      keys.put("choose", action.choose().word());
      put("with", action.with().values(), Map.of());
      return StepJson.this;
    }

    @Override
    public StepJson restore(ClientAction.Restore action) {
      return with("entry", action.entry());
    }

    @Override
    public StepJson usePolicy(ClientAction.UsePolicy action) {
      return with("use", action.use());
    }

    @Override
    public StepJson network(ClientAction.Network action) {
      return with("is", action.online() ? "online" : "offline");
    }

    @Override
    public StepJson fault(ClientAction.Fault action) {
      keys.put("next", action.next().word());
      if (action.next() == FaultKind.ERROR) {
        put("status", action.status(), DEFAULT_STATUS);
      }
      put("count", action.count(), 1);
      return match(action.match());
    }

    @Override
    public StepJson hold(ClientAction.Hold action) {
      return with("next", action.next().word()).match(action.match());
    }

    @Override
    public StepJson release(ClientAction.Release action) {
      return StepJson.this;
    }

    @Override
    public StepJson restart(ClientAction.Restart action) {
      put("kill", action.kill(), false);
      return StepJson.this;
    }
  }
}
