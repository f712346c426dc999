package syncduel.lesson;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.stage.ServerAction;
import syncduel.trace.Direction;

/** Reads what a verb does from its keys, once it is known that they go with it. */
final class ActionReader {
  private static final Map<String, Pulls> PULLS = GivenReader.words(Pulls.values(), Pulls::word);
  private static final Map<String, Choice> CHOICES =
      GivenReader.words(Choice.values(), Choice::word);
  private static final Map<String, FaultKind> FAULTS =
      GivenReader.words(FaultKind.values(), FaultKind::word);
  private static final Map<String, Direction> DIRECTIONS =
      GivenReader.words(Direction.values(), Direction::word);
  private static final Map<String, Boolean> NETWORK =
      GivenReader.words(new Boolean[] {true, false}, online -> online ? "online" : "offline");
  static final Set<String> MATCH = GivenReader.keys("method", "id");
  static final Map<String, String> METHODS =
      GivenReader.words(Match.METHODS.toArray(String[]::new), method -> method);

  private final Source source;
  private final Columns columns;
  private final Map<String, String> policies;

  ActionReader(Source source, Columns columns, Map<String, String> policies) {
    this.source = source;
    this.columns = columns;
    this.policies = policies;
  }

  ClientAction client(String verb, Section step) {
    return switch (verb) {
      case "pull" -> new ClientAction.Pull(step.word("query", PULLS), queryId(step));
      case "push" -> new ClientAction.Push();
      case "sync" -> new ClientAction.Sync();
      case "purge" ->
          new ClientAction.Purge(
              step.flag("force").orElse(false), queryId(step), step.word("query", PULLS));
      case "refresh" -> new ClientAction.Refresh();
      case "insert" -> new ClientAction.Insert(newId(step), newFields(step));
      case "edit" -> new ClientAction.Edit(columns.id("id", step), set(step));
      case "complete" ->
          new ClientAction.Complete(columns.id("id", step), step.flag("value").orElse(true));
      case "delete" -> new ClientAction.Delete(columns.id("id", step));
      default -> conflictOrNetwork(verb, step);
    };
  }

  private ClientAction conflictOrNetwork(String verb, Section step) {
    return switch (verb) {
      case "resolve" -> resolve(step);
      case "restore" -> new ClientAction.Restore((int) step.needWhole("entry", 1, 1_000_000));
      case "policy" -> new ClientAction.UsePolicy(step.needWord("use", policies));
      case "network" -> new ClientAction.Network(step.needWord("is", NETWORK));
      case "fault" -> fault(step);
      case "hold" -> new ClientAction.Hold(step.needWord("next", DIRECTIONS), match(step));
      case "release" -> new ClientAction.Release();
      case "restart" -> new ClientAction.Restart(step.flag("kill").orElse(false));
      default -> throw new IllegalArgumentException(verb);
    };
  }

  ServerAction server(String verb, Section step) {
    return switch (verb) {
      case "insert" -> new ServerAction.Insert(newId(step), newFields(step));
      case "edit" -> new ServerAction.Edit(columns.id("id", step), set(step));
      case "delete" -> new ServerAction.Delete(columns.id("id", step));
      case "undelete" -> new ServerAction.Undelete(columns.id("id", step));
      case "forget" -> new ServerAction.Forget();
      default -> throw new IllegalArgumentException(verb);
    };
  }

  private Optional<RowId> newId(Section step) {
    Section row = columns.section(step.need("row", "the new row was expected"), "\"row\"");
    return row.read("id", value -> columns.id("id", value));
  }

  private Fields newFields(Section step) {
    Section row = columns.section(step.need("row", "the new row was expected"), "\"row\"");
    return columns.fields(row, Set.of("id"));
  }

  private Fields set(Section step) {
    return columns.fields(step.need("set", "the columns to change were expected"), "\"set\"");
  }

  private Optional<QueryId> queryId(Section step) {
    return step.orNone("queryId", value -> queryId(step, value))
        .map(named -> new QueryId(named.value()));
  }

  private String queryId(Section step, Located value) {
    String text = step.words("queryId", value);
    if (!QueryId.allows(text)) {
      throw source.problem(
          value.at(),
          "\"queryId\" is null or a text of " + QueryId.LONGEST + " characters at most, without |");
    }
    return text;
  }

  private ClientAction resolve(Section step) {
    Choice choice = step.needWord("choose", CHOICES);
    if (step.has("with") && choice != Choice.MERGE) {
      throw source.problem(
          step.keyAt("with"),
          "\"with\" goes with \"choose\": \"merge\" only, not with \"" + choice.word() + "\"");
    }
    return new ClientAction.Resolve(
        choice, step.read("with", with -> columns.fields(with, "\"with\"")).orElse(Fields.none()));
  }

  private ClientAction fault(Section step) {
    FaultKind kind = step.needWord("next", FAULTS);
    if (step.has("status") && kind != FaultKind.ERROR) {
      throw source.problem(
          step.keyAt("status"),
          "\"status\" goes with \"next\": \"error\" only, not with \"" + kind.word() + "\"");
    }
    long status =
        step.whole("status", ClientAction.Fault.LEAST_STATUS, ClientAction.Fault.MOST_STATUS)
            .orElse((long) ClientAction.Fault.USUAL_STATUS);
    long count = step.whole("count", 1, ClientAction.Fault.MOST_TIMES).orElse(1L);
    return new ClientAction.Fault(kind, (int) status, (int) count, match(step));
  }

  private Match match(Section step) {
    Optional<Located> value = step.find("match");
    if (value.isEmpty()) {
      return Match.any();
    }
    Section match = Section.of(source, value.get(), "\"match\"", MATCH);
    if (match.keys().isEmpty()) {
      throw source.problem(match.at(), "\"match\" is empty, method or id or both were expected");
    }
    return new Match(match.word("method", METHODS), match.read("id", id -> columns.id("id", id)));
  }
}
