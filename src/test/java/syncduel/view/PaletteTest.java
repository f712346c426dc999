package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Party;
import syncduel.view.Palette.Entry;

class PaletteTest {
  private final Window window = Window.of(Stages.after(4));

  private Palette palette() {
    window.model.run(Command.PALETTE);
    return window.palette.orElseThrow();
  }

  private Entry only(String typed) {
    return palette().matching(typed).get(0);
  }

  @Test
  void everyCommandCanBeFoundByItsWords() {
    List<String> offered = palette().entries().stream().map(Entry::label).toList();

    for (Command command : Command.values()) {
      boolean leftOut = command == Command.PALETTE || !window.command(command).enabled();
      String label = window.command(command).label();
      assertThat(leftOut || offered.stream().anyMatch(words -> words.endsWith(label)))
          .as(command.name())
          .isTrue();
    }
  }

  @Test
  void noTwoEntriesReadAlike() {
    assertThat(palette().entries().stream().map(entry -> entry.group() + ": " + entry.label()))
        .doesNotHaveDuplicates();
  }

  @Test
  void someLettersOfEachWordAreEnough() {
    assertThat(only("tab pus").label()).isEqualTo("Push");
    assertThat(only("tab pus").group()).isEqualTo("Tablet");
    assertThat(only("thdrk").label()).isEqualTo("Theme: Dark");
    assertThat(palette().matching("xyzzy")).isEmpty();
    assertThat(palette().matching(" ")).hasSameSizeAs(palette().entries());
  }

  @Test
  void whatIsChosenIsDone() {
    only("phone pull").run().run();
    only("theme dark").run().run();

    assertThat(window.performed).containsExactly(Stages.PULL_LEFT);
    assertThat(window.state().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void aDisabledEntrySaysWhy() {
    Entry undo = only("use local");

    assertThat(undo.enabled()).isFalse();
    assertThat(undo.hint()).isEqualTo("No conflict is open.");
    assertThat(only("return").hint()).isEqualTo("These are the lesson’s own steps.");
  }

  @Test
  void lessonsAndPoliciesAreThereToo() {
    only("open lesson two edits").run().run();
    only("tablet policy server").run().run();

    assertThat(window.asked).containsExactly("open Two edits of one row");
    assertThat(window.performed)
        .containsExactly(Stages.at(Party.RIGHT, new ClientAction.UsePolicy("server-wins")));
  }

  @Test
  void rowsAreEditedWithoutAMouse() {
    window.answer = Optional.of("Buy oat milk");

    only("phone edit q2").run().run();
    only("tablet tick q1").run().run();
    only("phone delete q3").run().run();
    only("tablet new to-do").run().run();
    only("server edit q4").run().run();

    assertThat(window.asked)
        .containsExactly(
            "Edit q2 “Create the mobile service”…: Text Create the mobile service",
            "New to-do…: Text ",
            "Edit q4 “Test the app”…: Text Test the app");
    assertThat(window.performed)
        .containsExactly(
            Stages.at(
                Party.LEFT,
                new ClientAction.Edit(new RowId("q2"), Fields.of("text", "Buy oat milk"))),
            Stages.at(Party.RIGHT, new ClientAction.Complete(Stages.Q1, true)),
            Stages.at(Party.LEFT, new ClientAction.Delete(new RowId("q3"))),
            Stages.at(
                Party.RIGHT,
                new ClientAction.Insert(Optional.empty(), Stages.todo("Buy oat milk"))),
            new Step.AtServer(
                new ServerAction.Edit(new RowId("q4"), Fields.of("text", "Buy oat milk"))));
  }

  @Test
  void aRowWhosePersonChangesTheirMindStays() {
    only("phone edit q2").run().run();

    assertThat(window.performed).isEmpty();
  }

  @Test
  void theNextMessagesCanBeDisturbedByNumberAndMethod() {
    only("phone drop request 3 times").run().run();
    only("tablet hold answer patch only").run().run();

    assertThat(window.performed)
        .containsExactly(
            Stages.at(
                Party.LEFT, new ClientAction.Fault(FaultKind.DROP_REQUEST, 500, 3, Match.any())),
            Stages.at(
                Party.RIGHT,
                new ClientAction.Hold(
                    syncduel.trace.Direction.RESPONSE,
                    new Match(Optional.of("PATCH"), Optional.<RowId>empty()))));
  }

  @Test
  void withinOneMenuNoTwoItemsReadAlikeInAnyLanguage() {
    for (Language language : Language.values()) {
      Messages words = Window.WORDS.in(language);
      for (Command.Menu menu : Command.Menu.values()) {
        if (menu != Command.Menu.NONE) {
          assertThat(
                  Arrays.stream(Command.values())
                      .filter(command -> command.menu() == menu)
                      .map(command -> words.text(command.labelKey())))
              .as(menu + " in " + language)
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void noTwoMenusBeginAlikeInAnyLanguage() {
    for (Language language : Language.values()) {
      Messages words = Window.WORDS.in(language);
      assertThat(
              List.of("file", "edit", "lesson", "view", "help").stream()
                  .map(menu -> words.text("menu." + menu).charAt(0)))
          .as(language.name())
          .doesNotHaveDuplicates();
    }
  }
}
