package syncduel.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import syncduel.model.Choice;
import syncduel.stage.ClientAction;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.view.ConflictCardState.ChoiceState;

/** Makes the choices of a card and the line in which a merge is settled. */
record ConflictChoices(Scene scene, Party party, Clash clash) {
  List<ChoiceState> choices() {
    return Arrays.stream(Choice.values()).map(this::choice).toList();
  }

  Optional<MergeState> merge() {
    boolean open = scene.choices().merging().equals(Optional.of(party)) && clash.mergeable();
    return open ? Optional.of(mergeLine()) : Optional.empty();
  }

  private ChoiceState choice(Choice choice) {
    Messages words = scene.words();
    Command command = Command.of(choice);
    String reason = reason(choice);
    return new ChoiceState(
        command,
        words.text(command.labelKey()),
        words.text(command.labelKey() + ".short"),
        KeyHints.of(command, words),
        reason.isEmpty(),
        reason,
        upcoming().equals(Optional.of(choice)),
        choice == Choice.ABORT || choice == Choice.GIVE_UP);
  }

  private String reason(Choice choice) {
    if (choice == Choice.MERGE && !clash.mergeable()) {
      return scene.words().text("choice.merge.deleted");
    }
    if (choice == Choice.BOTH && clash.conflict().local().isEmpty()) {
      return scene.words().text("choice.both.deleted");
    }
    return "";
  }

  /** The choice that Next will take; a question about it is not given away. */
  private Optional<Choice> upcoming() {
    if (new Questions(scene).open().isPresent()) {
      return Optional.empty();
    }
    return scene.session().upcoming().flatMap(step -> chosen(step.step()));
  }

  private Optional<Choice> chosen(Step step) {
    return step instanceof Step.AtClient at
            && at.client() == party
            && at.action() instanceof ClientAction.Resolve resolve
        ? Optional.of(resolve.choose())
        : Optional.empty();
  }

  private MergeState mergeLine() {
    Messages words = scene.words();
    List<String> clashes = clash.clashes();
    List<MergeState.Field> fields =
        clash.columns().stream().map(name -> field(name, clashes.contains(name))).toList();
    return new MergeState(
        words.text("merge.result"),
        fields,
        words.text("merge.send"),
        words.text("key.enter"),
        words.text("merge.back"),
        words.text("key.escape"),
        words.text(
            clashes.size() == 1 ? "merge.clashes.one" : "merge.clashes.more",
            String.join(", ", clashes),
            clashes.size()));
  }

  private MergeState.Field field(String name, boolean editable) {
    Object value = clash.merged(name);
    return new MergeState.Field(
        name,
        value,
        text(value),
        value instanceof Boolean,
        editable,
        text(Clash.value(clash.conflict().local(), name)),
        text(Clash.value(clash.alive(), name)));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
