package syncduel.view;

import java.util.function.Function;
import java.util.stream.Collectors;
import syncduel.model.Fields;
import syncduel.stage.ClientAction;
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
      return words.text("step.pull", who);
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
      return words.text(action.force() ? "step.purge.force" : "step.purge", who);
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
      return words.text("step.fault." + action.next().word(), who);
    }

    @Override
    public String hold(ClientAction.Hold action) {
      return words.text("step.hold." + action.next().word(), who);
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
