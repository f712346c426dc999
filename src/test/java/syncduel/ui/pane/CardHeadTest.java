package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import syncduel.ui.theme.Theme;
import syncduel.view.ConflictCardState;
import syncduel.view.RichText;

class CardHeadTest {
  /** What it says depends on the room, so it has to be laid out for other words. */
  @Test
  void anotherStateIsLaidOutAnew() {
    boolean valid =
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.install(100);
              var head = new CardHead("right");
              var card = new JPanel(new BorderLayout());
              card.add(head);
              card.addNotify();
              card.setSize(new Dimension(400, 24));
              head.show(wroteBefore(Cards.askedAgain()));
              card.validate();
              assertThat(head.isValid()).isTrue();
              head.show(Cards.askedAgain());
              boolean laidOut = head.isValid();
              card.removeNotify();
              return laidOut;
            });

    assertThat(valid).isFalse();
  }

  private static ConflictCardState wroteBefore(ConflictCardState card) {
    return new ConflictCardState(
        card.party(),
        card.id(),
        card.title(),
        RichText.plain("Phone wrote before"),
        card.columns(),
        card.equalColumns(),
        card.lines(),
        card.choices(),
        card.footer(),
        card.askedAgain(),
        card.merge());
  }
}
