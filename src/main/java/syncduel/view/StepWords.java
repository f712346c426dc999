package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import syncduel.model.Fields;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Party;

/** Says a step in words, for steps that nothing is said about. */
final class StepWords implements Step.Cases<String> {
  private final Messages words;
  private final Function<Party, String> names;

  StepWords(Scene scene) {
    this(scene.words(), scene::name);
  }

  StepWords(Messages words, Function<Party, String> names) {
    this.words = words;
    this.names = names;
  }

  String of(Step step) {
    return step.match(this);
  }

  @Override
  public String atClient(Step.AtClient step) {
    return step.action().match(new AtClient(words, names.apply(step.client())));
  }

  @Override
  public String atServer(Step.AtServer step) {
    return step.action().match(new AtServer(words));
  }

  @Override
  public String wait(Step.Wait step) {
    return words.count("step.wait", step.seconds());
  }

  @Override
  public String note(Step.Note step) {
    return words.text("step.note");
  }

  private static String values(Messages words, Fields fields) {
    return fields.values().entrySet().stream()
        .map(entry -> words.text("step.value", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private record AtClient(Messages words, String who) implements ClientAction.Cases<String> {
    @Override
    public String pull(ClientAction.Pull action) {
      return detailed(words.text("step.pull", who), pulls(action.query(), action.queryId()));
    }

    @Override
    public String push(ClientAction.Push action) {
      return words.text("step.push", who);
    }

    @Override
    public String sync(ClientAction.Sync action) {
      return words.text("step.sync", who);
    }

    @Override
    public String purge(ClientAction.Purge action) {
      return detailed(
          words.text(action.force() ? "step.purge.force" : "step.purge", who),
          pulls(action.query(), action.queryId()));
    }

    @Override
    public String refresh(ClientAction.Refresh action) {
      return words.text("step.refresh", who);
    }

    @Override
    public String insert(ClientAction.Insert action) {
      return words.text("step.insert", who, values(words, action.fields()));
    }

    @Override
    public String edit(ClientAction.Edit action) {
      return words.text("step.edit", who, action.id(), values(words, action.set()));
    }

    @Override
    public String complete(ClientAction.Complete action) {
      return words.text(action.value() ? "step.tick" : "step.untick", who, action.id());
    }

    @Override
    public String delete(ClientAction.Delete action) {
      return words.text("step.delete", who, action.id());
    }

    @Override
    public String resolve(ClientAction.Resolve action) {
      return words.text("step.resolve." + action.choose().word(), who);
    }

    @Override
    public String restore(ClientAction.Restore action) {
      return words.text("step.restore", who, action.entry());
    }

    @Override
    public String usePolicy(ClientAction.UsePolicy action) {
      return words.text("step.policy", who, words.text("policy." + action.use()));
    }

    @Override
    public String network(ClientAction.Network action) {
      return words.text(action.online() ? "step.online" : "step.offline", who);
    }

    @Override
    public String fault(ClientAction.Fault action) {
      List<String> details = new ArrayList<>();
      if (action.next() == FaultKind.ERROR) {
        details.add(words.text("step.detail.status", String.valueOf(action.status())));
      }
      details.addAll(match(action.match()));
      if (action.count() > 1) {
        details.add(words.text("step.detail.times", action.count()));
      }
      return detailed(words.text("step.fault." + action.next().word(), who), details);
    }

    @Override
    public String hold(ClientAction.Hold action) {
      return detailed(words.text("step.hold." + action.next().word(), who), match(action.match()));
    }

    private List<String> match(Match match) {
      List<String> details = new ArrayList<>(match.method().stream().toList());
      match.id().ifPresent(id -> details.add(words.text("step.detail.row", id)));
      return details;
    }

    private List<String> pulls(Optional<Pulls> query, Optional<QueryId> queryId) {
      List<String> details = new ArrayList<>();
      query.ifPresent(
          one ->
              details.add(
                  words.text(one == Pulls.ALL ? "step.detail.all" : "step.detail.incomplete")));
      queryId.ifPresent(
          named ->
              details.add(
                  named
                      .text()
                      .map(text -> words.text("step.detail.queryId", text))
                      .orElseGet(() -> words.text("step.detail.noQueryId"))));
      return details;
    }

    /** What is not said stays unsaid. */
    private String detailed(String sentence, List<String> details) {
      return details.isEmpty()
          ? sentence
          : words.text(
              "step.detailed", sentence.replaceAll("\\.$", ""), String.join(", ", details));
    }

    @Override
    public String release(ClientAction.Release action) {
      return words.text("step.release", who);
    }

    @Override
    public String restart(ClientAction.Restart action) {
      return words.text(action.kill() ? "step.restart.kill" : "step.restart", who);
    }
  }

  private record AtServer(Messages words) implements ServerAction.Cases<String> {
    @Override
    public String insert(ServerAction.Insert action) {
      return words.text("step.server.insert", values(words, action.fields()));
    }

    @Override
    public String edit(ServerAction.Edit action) {
      return words.text("step.server.edit", action.id(), values(words, action.set()));
    }

    @Override
    public String delete(ServerAction.Delete action) {
      return words.text("step.server.delete", action.id());
    }

    @Override
    public String undelete(ServerAction.Undelete action) {
      return words.text("step.server.undelete", action.id());
    }

    @Override
    public String forget(ServerAction.Forget action) {
      return words.text("step.server.forget");
    }
  }
}
