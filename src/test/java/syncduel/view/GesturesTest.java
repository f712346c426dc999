package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ClientAction;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.ServerAction;
import syncduel.stage.Step;
import syncduel.trace.Party;

class GesturesTest {
  private static final RowId Q1 = new RowId("q1");

  private static Optional<Gesture> gesture(Step step) {
    return new Gestures(new Messages(Locale.ENGLISH)).of(step);
  }

  private static Step left(ClientAction action) {
    return new Step.AtClient(Party.LEFT, action);
  }

  @Test
  void aPushPressesTheButtonOfItsClientWhichHasNoKey() {
    assertThat(gesture(left(new ClientAction.Push()))).contains(Gesture.press("left.push"));
  }

  @Test
  void aChoicePressesItsButtonAndShowsItsKey() {
    assertThat(gesture(left(new ClientAction.Resolve(Choice.LOCAL, Fields.none()))))
        .contains(Gesture.press("left.choose.local").withKey("1", "Use local"));
  }

  @Test
  void anEditPressesTheTextOfItsRow() {
    assertThat(gesture(left(new ClientAction.Edit(Q1, Fields.of("text", "later")))))
        .contains(Gesture.press("left.rows", Q1, Gesture.Part.TEXT).withKey("F2", "Edit"));
  }

  @Test
  void anotherWriterTicksARowInItsCheckBox() {
    assertThat(gesture(new Step.AtServer(new ServerAction.Edit(Q1, Fields.of("complete", true)))))
        .contains(Gesture.press("server.rows", Q1, Gesture.Part.TICK).withKey("Space", "Complete"));
  }

  @Test
  void whatIsInsertedIsTypedBesideTheButton() {
    var insert = new ClientAction.Insert(Optional.empty(), Fields.of("text", "milk"));

    assertThat(gesture(left(insert))).contains(Gesture.press("left.add").typing("milk"));
  }

  @Test
  void anEntryOfAMenuIsNamedBecauseTheMenuIsNotShown() {
    var fault = new ClientAction.Fault(FaultKind.DROP_RESPONSE, 500, 1, Match.any());

    assertThat(gesture(left(fault)))
        .contains(Gesture.press("left.network").withKey("", "Drop the next answer"));
  }

  @Test
  void nobodyDoesAnythingWhileTimePasses() {
    assertThat(gesture(new Step.Wait(60))).isEmpty();
    assertThat(gesture(new Step.Note())).isEmpty();
  }
}
