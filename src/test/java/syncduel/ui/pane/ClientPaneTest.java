package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import syncduel.view.TodoRowState;

class ClientPaneTest {
  private final RecordedActions actions = new RecordedActions();

  @Test
  void whatLostCanBeRestoredAndTheHistoryClosed() {
    var pane = Pane.of(States.withHistory(), actions);

    pane.click("left.restore.1");
    pane.click("left.history.close");

    assertThat(actions.wanted()).containsExactly("restore 1", "run CLOSE_HISTORY_LEFT");
  }

  @Test
  void theStateStandsInThePane() {
    var pane = Pane.of(States.conflicted(), actions);

    assertThat(pane.find(JLabel.class, "right.name").getText()).isEqualTo("Tablet");
    assertThat(pane.find(JLabel.class, "right.queue.first").getText()).isEqualTo("update q1");
    assertThat(pane.find(JLabel.class, "right.queue.note").getText())
        .isEqualTo("waits for your choice");
    assertThat(pane.find(JTable.class, "right.rows").getRowCount()).isEqualTo(4);
    assertThat(pane.find(JComponent.class, "right.card").isVisible()).isTrue();
  }

  @Test
  void buttonsAreEnabledAsTheStateSays() {
    var pane = Pane.of(States.conflicted(), actions);

    assertThat(
            List.of(
                pane.find(JButton.class, "right.refresh").isEnabled(),
                pane.find(JButton.class, "right.pull").isEnabled(),
                pane.find(JButton.class, "right.push").isEnabled()))
        .containsExactly(true, false, false);
    assertThat(pane.find(JButton.class, "right.push").getToolTipText()).isEqualTo("Still busy.");
  }

  @Test
  void buttonsRunTheirCommands() {
    var pane = Pane.of(States.with(States.phone(), States.failure()), actions);

    pane.click("left.refresh");
    pane.click("left.pull");
    pane.click("left.push");
    pane.click("left.banner.action");
    pane.click("left.banner.close");

    assertThat(actions.wanted())
        .containsExactly(
            "run REFRESH_LEFT",
            "run PULL_LEFT",
            "run PUSH_LEFT",
            "run SHOW_FAILURE_LEFT",
            "run CLOSE_BANNER_LEFT");
  }

  @Test
  void enterAndThePlusInsertWhatIsTyped() {
    var pane = Pane.of(States.phone(), actions);

    pane.enter("left.insert", "Buy bread");
    pane.enter("left.insert", "  ");
    var field = pane.find(JTextField.class, "left.insert");
    GuiActionRunner.execute(() -> field.setText("Buy butter"));
    pane.click("left.add");

    assertThat(actions.wanted()).containsExactly("insert Buy bread", "insert Buy butter");
    assertThat(field.getText()).isEmpty();
  }

  @Test
  void aTextIsEditedInPlace() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 1);

    pane.press("left.rows", "F2");
    pane.enter("left.rows.editor", "Create the service");

    assertThat(actions.wanted()).containsExactly("select q2", "edit q2 Create the service");
  }

  @Test
  void anUnchangedTextIsNoEdit() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 1);

    pane.press("left.rows", "ENTER");
    pane.enter("left.rows.editor", "Create the mobile service");

    assertThat(actions.wanted()).containsExactly("select q2");
  }

  @Test
  void escapeDropsTheEdit() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 1);
    pane.press("left.rows", "F2");
    var editor = pane.find(JTextField.class, "left.rows.editor");
    GuiActionRunner.execute(() -> editor.setText("something else"));

    pane.press("left.rows", "ESCAPE");

    assertThat(actions.wanted()).containsExactly("select q2");
    assertThat(pane.find(JTable.class, "left.rows").isEditing()).isFalse();
  }

  @Test
  void spaceTicksAndDeleteDeletesTheSelectedRow() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 2);

    pane.press("left.rows", "SPACE");
    pane.press("left.rows", "DELETE");

    assertThat(actions.wanted()).containsExactly("select q3", "complete q3 true", "delete q3");
  }

  @Test
  void whatIsTypedSurvivesAnotherState() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 1);
    pane.press("left.rows", "F2");
    var editor = pane.find(JTextField.class, "left.rows.editor");
    var insert = pane.find(JTextField.class, "left.insert");
    GuiActionRunner.execute(
        () -> {
          editor.setText("Create the serv");
          insert.setText("Buy bre");
          pane.target().show(oneRowMoreAbove());
        });

    assertThat(insert.getText()).isEqualTo("Buy bre");
    assertThat(editor.getText()).isEqualTo("Create the serv");
    assertThat(pane.find(JTable.class, "left.rows").getEditingRow()).isEqualTo(2);
    pane.enter("left.rows.editor", "Create the server");
    assertThat(actions.wanted()).containsExactly("select q2", "edit q2 Create the server");
  }

  private static syncduel.view.ClientPaneState oneRowMoreAbove() {
    var rows = new java.util.ArrayList<TodoRowState>(States.phone().rows());
    rows.add(0, States.clean("q0", "Read the tutorial", 1));
    return States.client(syncduel.trace.Party.LEFT, rows);
  }

  @Test
  void arrowsGoOnFromTheSelectedRowAfterAnotherState() {
    var pane = Pane.of(States.phone(), actions);
    pane.select("left.rows", 0);
    GuiActionRunner.execute(() -> pane.target().show(States.phone()));

    pane.press("left.rows", "DOWN");

    assertThat(actions.wanted()).containsExactly("select q1", "select q2");
  }

  @Test
  void choicesAreToldToTheModel() {
    var pane = Pane.of(States.conflicted(), actions);

    for (String choice : List.of("local", "server", "merge", "both", "abort", "give-up")) {
      pane.click("right.choose." + choice);
    }

    assertThat(actions.wanted())
        .containsExactly(
            "choose CHOOSE_LOCAL",
            "choose CHOOSE_SERVER",
            "choose CHOOSE_MERGE",
            "choose CHOOSE_BOTH",
            "choose CHOOSE_ABORT",
            "choose CHOOSE_GIVE_UP");
  }

  @Test
  void aMergeIsSentWithWhatWasTypedEvenIfTheStateCameAgain() {
    var pane = Pane.of(States.with(States.conflicted(), Cards.merging()), actions);
    var field = pane.find(JTextField.class, "right.merge.text");
    GuiActionRunner.execute(
        () -> {
          field.setText("Complete both");
          pane.target().show(States.with(States.conflicted(), Cards.merging()));
        });

    pane.click("right.merge.send");
    pane.click("right.merge.back");

    assertThat(actions.wanted()).containsExactly("merge {text=Complete both}", "leave merge");
  }

  @Test
  void aSideIsTakenByKeyIntoTheMergedField() {
    var pane = Pane.of(States.with(States.conflicted(), Cards.merging()), actions);
    var field = pane.find(JTextField.class, "right.merge.text");
    List<String> texts = new ArrayList<>();
    GuiActionRunner.execute(
        () -> {
          for (String key : List.of("DOWN", "UP")) {
            Object binding = field.getInputMap().get(KeyStroke.getKeyStroke(key));
            field.getActionMap().get(binding).actionPerformed(null);
            texts.add(field.getText());
          }
        });

    assertThat(texts)
        .containsExactly("Complete the quickstart later", "Complete the quickstart now");
  }

  @Test
  void whatCannotBeChosenIsDisabledAndSaysWhy() {
    var pane = Pane.of(States.with(States.conflicted(), Cards.deletedAtServer()), actions);
    var merge = pane.find(JButton.class, "right.choose.merge");

    assertThat(merge.isEnabled()).isFalse();
    assertThat(merge.getToolTipText())
        .isEqualTo("One side is deleted, so there is nothing to merge.");
  }

  @Test
  void theCardIsHeardLineByLine() {
    var pane = Pane.of(States.conflicted(), actions);
    var grid = pane.find(JComponent.class, "right.card.grid");

    assertThat(grid.getAccessibleContext().getAccessibleName())
        .isEqualTo(
            "Base v1: Complete the quickstart, not complete;"
                + " Local v1 edited: Complete the quickstart now, not complete;"
                + " Server v2: Complete the quickstart later, not complete");
  }

  @ParameterizedTest
  @ValueSource(ints = {416, 330, 300})
  void nothingOfTheCardIsCutOff(int width) {
    var pane = Pane.of(States.conflicted(), actions, width);
    var card = pane.find(ConflictCard.class, "right.card");

    assertThat(card.getHeight()).isEqualTo(pane.ask(() -> card.heightFor(card.getWidth())));
    for (String choice : List.of("local", "server", "merge", "both", "abort", "give-up")) {
      var button = pane.find(AbstractButton.class, "right.choose." + choice);
      assertThat(button.getWidth()).isGreaterThanOrEqualTo(preferredWidth(pane, button));
      assertThat(button.getX() + button.getWidth()).isLessThanOrEqualTo(card.getWidth());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {416, 330})
  void controlsHaveTheWidthThatTheirWordsNeed(int width) {
    var pane = Pane.of(States.phone(), actions, width);

    for (String name : List.of("pull", "push", "network", "refresh", "add", "more")) {
      var button = pane.find(JButton.class, "left." + name);
      assertThat(button.getWidth()).isGreaterThanOrEqualTo(preferredWidth(pane, button));
      assertThat(button.getX() + button.getWidth()).isLessThan(width);
    }
  }

  private static int preferredWidth(Pane<?> pane, JComponent component) {
    return pane.ask(() -> component.getPreferredSize().width);
  }

  @Test
  void anEmptyClientSaysWhatToDo() {
    var pane = Pane.of(States.empty(), actions);

    assertThat(pane.find(JTable.class, "left.rows").getRowCount()).isZero();
    assertThat(pane.find(JLabel.class, "left.queue.nothing").getText())
        .isEqualTo("nothing to push");
  }
}
