package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Gap;
import syncduel.lesson.LessonReader;
import syncduel.model.Choice;
import syncduel.picture.Words;
import syncduel.stage.FaultKind;
import syncduel.trace.Direction;

class MessagesTest {
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:Texts\\.of|\\.text|\\.count)\\(\\s*\"([a-z][A-Za-z0-9_.-]*)\"");

  private static final List<String> DISABLED =
      List.of(
          "laboratory",
          "saveSession",
          "compareBranches",
          "nextBranch",
          "revise",
          "forgetProgress",
          "renameBranch",
          "dropBranch",
          "showLost",
          "logClear",
          "logShowAll",
          "logPin",
          "logComment",
          "logCopy",
          "logCurl",
          "logDiagram",
          "save",
          "export",
          "record",
          "undo",
          "back",
          "toStart",
          "redo",
          "next",
          "play",
          "returnToLesson",
          "resumeFreePlay",
          "zoomIn",
          "zoomOut",
          "release");

  @Test
  void everyKeyOfTheTablesExists() {
    assertThat(Window.WORDS.keys()).containsAll(composed());
  }

  @Test
  void everyMessageIsUsed() throws IOException {
    Set<String> used = composed();
    used.addAll(quoted());
    var unused = new TreeSet<>(Window.WORDS.keys());
    unused.removeIf(key -> used.contains(key) || used.contains(withoutNumber(key)));

    assertThat(unused).isEmpty();
  }

  @Test
  void everyKeyInTheSourcesExists() throws IOException {
    Set<String> known = Window.WORDS.keys();
    Set<String> starts = new HashSet<>();
    known.forEach(key -> starts.add(key.split("\\.")[0]));
    var missing = new TreeSet<String>();
    for (String key : quoted()) {
      boolean looksLikeOne = key.contains(".") && starts.contains(key.split("\\.")[0]);
      boolean there = known.contains(key) || known.contains(key + ".one");
      boolean beginning = known.stream().anyMatch(other -> other.startsWith(key));
      if (looksLikeOne && !there && !beginning) {
        missing.add(key);
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void valuesStandInTheirPlacesAndChipsStayChips() {
    assertThat(Window.WORDS.rich("card.askedAgain", ChipState.solid(2), ChipState.solid(3)).runs())
        .containsExactly(
            RichText.Run.plain("Asked again: "),
            RichText.Run.of(ChipState.solid(2)),
            RichText.Run.plain(" became "),
            RichText.Run.of(ChipState.solid(3)));
    assertThat(Window.WORDS.count("server.rows", 1)).isEqualTo("1 row");
    assertThat(Window.WORDS.text(Label.NEW_TODO)).isEqualTo("New to-do");
  }

  @Test
  void shortcutsArePrintedAsOnKeys() {
    assertThat(
            Stream.of(Command.REDO, Command.NEXT, Command.CHOOSE_BOTH, Command.PULL_LEFT)
                .map(command -> KeyHints.of(command, Window.WORDS)))
        .containsExactly("Ctrl+Shift+Z", "→", "4", "");
  }

  @Test
  void anotherLanguageFallsBackToEnglish() {
    assertThat(new Messages(Locale.JAPANESE).text(Label.LOG_STATUS)).isEqualTo("Status");
  }

  @Test
  void germanIsChosenByItsName() {
    assertThat(Window.WORDS.in(Language.GERMAN).count("server.rows", 4)).isEqualTo("4 Zeilen");
    assertThat(Window.WORDS.in(Language.SYSTEM)).isSameAs(Window.WORDS);
    assertThat(new Messages(Locale.GERMAN).in(Language.ENGLISH).text(Label.TODO))
        .isEqualTo("To-do");
  }

  private static String withoutNumber(String key) {
    return key.replaceAll("\\.(one|more)$", "");
  }

  private static Set<String> composed() {
    var keys = new TreeSet<String>();
    Stream.of("ctrl", "shift", "left", "right", "home", "end", "space", "plus", "minus")
        .forEach(key -> keys.add("key." + key));
    Stream.of("enter", "escape", "f2", "delete", "tab", "alt", "context_menu")
        .forEach(key -> keys.add("key." + key));
    Stream.of("page_down", "page_up", "period").forEach(key -> keys.add("key." + key));
    for (StepForm.Field field : StepForm.Field.values()) {
      keys.addAll(List.of(field.labelKey(), field.labelKey() + ".tooltip"));
    }
    keys.addAll(List.of("stepForm.ok.tooltip", "stepForm.cancel.tooltip"));
    List.of("f2", "delete", "space", "enter", "context_menu")
        .forEach(key -> keys.add("keys.rows." + key));
    List.of("lesson", "aim", "all", "ok", "cancel").forEach(part -> keys.add("revise." + part));
    for (String part : List.of("chapter", "say", "why", "pause", "expect")) {
      keys.add("revise." + part);
      keys.add("revise." + part + ".tooltip");
    }
    List.of("tab", "alt", "escape").forEach(key -> keys.add("keys.everywhere." + key));
    List.of("page_down", "page_up", "period", "p")
        .forEach(key -> keys.add("keys.presenting." + key));
    Stream.of("form", "size", "theme", "speed", "from", "to", "encoder")
        .forEach(field -> keys.addAll(List.of("film." + field, "film." + field + ".tooltip")));
    Stream.of("captions", "pointer", "closeUps", "record", "cancel", "close")
        .forEach(field -> keys.addAll(List.of("film." + field, "film." + field + ".tooltip")));
    for (String command : DISABLED) {
      keys.add("command." + command + ".reason");
    }
    for (Command command : Command.values()) {
      keys.add(command.labelKey());
      keys.add(command.tooltipKey());
    }
    Arrays.stream(Label.values()).map(Label::key).forEach(keys::add);
    for (Choice choice : Choice.values()) {
      keys.add("command.choose." + choice.word() + ".short");
      keys.add("step.resolve." + choice.word());
    }
    Arrays.stream(FaultKind.values()).map(kind -> "step.fault." + kind.word()).forEach(keys::add);
    for (Direction direction : Direction.values()) {
      keys.add("step.hold." + direction.word());
    }
    for (String policy : LessonReader.POLICIES) {
      keys.add("policy." + policy);
      keys.add("policy." + policy + ".tooltip");
    }
    keys.add("history.purge");
    keys.add("menu.log");
    List.of("lost", "held", "sent").forEach(fate -> keys.add("compare.fate." + fate));
    Arrays.stream(Words.Word.values())
        .map(word -> "picture." + word.name().toLowerCase(Locale.ROOT))
        .forEach(keys::add);
    List.of("left-server", "server-right", "panes-log", "log-diagram")
        .forEach(divider -> keys.add("divider." + divider));
    addEnums(keys);
    return keys;
  }

  private static void addEnums(Set<String> keys) {
    Stream.of(Clash.Mark.values())
        .filter(mark -> mark != Clash.Mark.EQUAL && mark != Clash.Mark.NOTHING)
        .forEach(mark -> keys.add("mark." + mark.name().toLowerCase(Locale.ROOT)));
    Stream.of(ConflictCardState.Side.values())
        .forEach(side -> keys.add("side." + side.name().toLowerCase(Locale.ROOT)));
    Stream.of(TodoRowState.Look.values())
        .filter(look -> look != TodoRowState.Look.CLEAN)
        .forEach(look -> keys.add("row." + look.name().toLowerCase(Locale.ROOT)));
    Stream.of("insert", "update", "delete").forEach(kind -> keys.add("operation." + kind));
    for (String note : List.of("conflict", "request", "response", "pushing", "pulling", "failed")) {
      keys.add("queue.note." + note);
      keys.add("queue.note." + note + ".short");
    }
    for (String move : List.of("pull", "edit", "push")) {
      keys.add("start." + move);
      keys.add("start." + move + ".strong");
    }
    for (int number = 1; number <= 12; number++) {
      keys.add("number." + number);
    }
    for (int status : List.of(200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 412, 413, 500)) {
      keys.add("status." + status);
    }
    Arrays.stream(FaultKind.values()).forEach(kind -> keys.add("armed." + kind.word()));
    Arrays.stream(Direction.values()).forEach(which -> keys.add("armed.hold-" + which.word()));
    Stream.of(Gap.Kind.values())
        .forEach(kind -> keys.add("lamp.gap." + kind.name().toLowerCase(Locale.ROOT)));
    keys.add("card.head.wrote.at");
    keys.add("card.head.deleted.at");
  }

  private static Set<String> quoted() throws IOException {
    var found = new HashSet<String>();
    for (String text : sources("src/main/java/syncduel/view")) {
      QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).forEach(found::add);
    }
    for (String folder : List.of("ui", "app", "export")) {
      for (String text : sources("src/main/java/syncduel/" + folder)) {
        ASKED.matcher(text).results().map(asked -> asked.group(1)).forEach(found::add);
      }
    }
    return found;
  }

  private static List<String> sources(String folder) throws IOException {
    var texts = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
