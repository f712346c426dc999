package syncduel.view;

import java.util.Optional;
import java.util.Set;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Direction;
import syncduel.trace.Party;

/** How a person would do the steps of a lesson in the window; what nobody does has no gesture. */
public final class Gestures implements Step.Cases<Optional<Gesture>> {
  private final Messages words;

  /** In the language of the film. */
  public Gestures(Messages words) {
    this.words = words;
  }

  /** For a step; empty where time passes or something is only said. */
  public Optional<Gesture> of(Step step) {
    return step.match(this);
  }

  @Override
  public Optional<Gesture> atClient(Step.AtClient step) {
    return Optional.of(step.action().match(new AtClient(step.client().word(), this)));
  }

  @Override
  public Optional<Gesture> atServer(Step.AtServer step) {
    return Optional.of(step.action().match(new AtServer(this)));
  }

  @Override
  public Optional<Gesture> wait(Step.Wait step) {
    return Optional.empty();
  }

  @Override
  public Optional<Gesture> note(Step.Note step) {
    return Optional.empty();
  }

  private Gesture edited(String table, RowId row) {
    return Gesture.press(table, row, Gesture.Part.TEXT)
        .withKey(printed("f2"), words.text("row.edit"));
  }

  private Gesture deleted(String table, RowId row) {
    return Gesture.press(table, row, Gesture.Part.TEXT)
        .withKey(printed("delete"), words.text("row.delete"));
  }

  private Gesture ticked(String table, RowId row) {
    return Gesture.press(table, row, Gesture.Part.TICK)
        .withKey(printed("space"), words.text("row.complete"));
  }

  private Gesture pressed(String control, Command command) {
    return Gesture.press(control)
        .withKey(KeyHints.of(command, words), words.text(command.labelKey()));
  }

  private String printed(String key) {
    return words.known("key." + key).orElseThrow();
  }

  private static String text(Fields fields) {
    return fields.get(TodoRows.TEXT) instanceof String text ? text : "";
  }

  private record AtClient(String owner, Gestures in) implements ClientAction.Cases<Gesture> {
    private Gesture press(String control) {
      return Gesture.press(owner + control);
    }

    /** An entry of a menu: its words are shown, because the menu is not. */
    private Gesture choose(String menu, Command entry) {
      return choose(menu, in.words.text(entry.labelKey()));
    }

    private Gesture choose(String menu, String words) {
      return press(menu).withKey("", words);
    }

    private String rows() {
      return owner + ".rows";
    }

    @Override
    public Gesture pull(ClientAction.Pull action) {
      boolean usual = action.query().isEmpty() && action.queryId().isEmpty();
      return usual ? press(".pull") : choose(".more", Command.PULL_WITH_LEFT);
    }

    @Override
    public Gesture push(ClientAction.Push action) {
      return press(".push");
    }

    @Override
    public Gesture sync(ClientAction.Sync action) {
      return choose(".more", Command.SYNC_LEFT);
    }

    @Override
    public Gesture purge(ClientAction.Purge action) {
      boolean usual = action.query().isEmpty() && action.queryId().isEmpty();
      Command ofAll = action.force() ? Command.PURGE_FORCED_LEFT : Command.PURGE_LEFT;
      return choose(".more", usual ? ofAll : Command.PURGE_WITH_LEFT);
    }

    @Override
    public Gesture refresh(ClientAction.Refresh action) {
      return press(".refresh");
    }

    @Override
    public Gesture insert(ClientAction.Insert action) {
      return press(".add").typing(text(action.fields()));
    }

    @Override
    public Gesture edit(ClientAction.Edit action) {
      return in.edited(rows(), action.id());
    }

    @Override
    public Gesture complete(ClientAction.Complete action) {
      return in.ticked(rows(), action.id());
    }

    @Override
    public Gesture delete(ClientAction.Delete action) {
      return in.deleted(rows(), action.id());
    }

    @Override
    public Gesture resolve(ClientAction.Resolve action) {
      return in.pressed(owner + ".choose." + action.choose().word(), Command.of(action.choose()));
    }

    @Override
    public Gesture restore(ClientAction.Restore action) {
      return choose(".more", Command.HISTORY_LEFT);
    }

    @Override
    public Gesture usePolicy(ClientAction.UsePolicy action) {
      return choose(".policy", in.words.text("policy." + action.use()));
    }

    @Override
    public Gesture network(ClientAction.Network action) {
      return choose(".network", action.online() ? Command.GO_ONLINE_LEFT : Command.GO_OFFLINE_LEFT);
    }

    @Override
    public Gesture fault(ClientAction.Fault action) {
      boolean usual = action.equals(Command.usual(action.next()));
      return choose(".network", usual ? fault(action.next()) : Command.FAULT_WITH_LEFT);
    }

    private static Command fault(FaultKind kind) {
      return switch (kind) {
        case DROP_REQUEST -> Command.DROP_REQUEST_LEFT;
        case DROP_RESPONSE -> Command.DROP_RESPONSE_LEFT;
        case DUPLICATE -> Command.DUPLICATE_LEFT;
        case ERROR -> Command.ERROR_LEFT;
      };
    }

    @Override
    public Gesture hold(ClientAction.Hold action) {
      Command ofAny =
          action.next() == Direction.REQUEST
              ? Command.HOLD_REQUEST_LEFT
              : Command.HOLD_RESPONSE_LEFT;
      boolean usual = action.match().equals(Match.any());
      return choose(".network", usual ? ofAny : Command.HOLD_WITH_LEFT);
    }

    @Override
    public Gesture release(ClientAction.Release action) {
      return in.pressed(owner + ".release", Command.RELEASE);
    }

    @Override
    public Gesture restart(ClientAction.Restart action) {
      return choose(".more", action.kill() ? Command.KILL_LEFT : Command.RESTART_LEFT);
    }
  }

  private record AtServer(Gestures in) implements ServerAction.Cases<Gesture> {
    private static final String ROWS = Party.SERVER.word() + ".rows";
    private static final String WRITER = Party.SERVER.word() + ".writer";

    @Override
    public Gesture insert(ServerAction.Insert action) {
      return Gesture.press(WRITER).withKey("", in.words.text(Label.SERVER_INSERT));
    }

    @Override
    public Gesture edit(ServerAction.Edit action) {
      boolean tick = action.set().values().keySet().equals(Set.of(TodoRows.COMPLETE));
      return tick ? in.ticked(ROWS, action.id()) : in.edited(ROWS, action.id());
    }

    @Override
    public Gesture delete(ServerAction.Delete action) {
      return in.deleted(ROWS, action.id());
    }

    @Override
    public Gesture undelete(ServerAction.Undelete action) {
      return Gesture.press(ROWS, action.id(), Gesture.Part.TEXT)
          .withKey("", in.words.text(Label.UNDELETE_ROW));
    }

    @Override
    public Gesture forget(ServerAction.Forget action) {
      return Gesture.press(WRITER).withKey("", in.words.text(Command.FORGET.labelKey()));
    }
  }
}
