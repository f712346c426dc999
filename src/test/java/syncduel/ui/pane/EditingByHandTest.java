package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import syncduel.trace.Party;
import syncduel.ui.TestDesktop;
import syncduel.ui.WindowTest;
import syncduel.ui.theme.Theme;

@WindowTest
class EditingByHandTest {
  private final RecordedActions actions = new RecordedActions();

  @Test
  void aDoubleClickOpensTheTextAndEnterCommits(TestDesktop desktop) {
    var window = show(desktop);

    window.table("left.rows").click(text(1), MouseButton.LEFT_BUTTON);
    window.table("left.rows").cell(text(1)).doubleClick();
    window.textBox("left.rows.editor").enterText("Create it");
    window.textBox("left.rows.editor").pressAndReleaseKeys(KeyEvent.VK_ENTER);

    assertThat(actions.wanted()).containsExactly("select q2", "edit q2 Create it");
  }

  @Test
  void leavingTheFieldCommits(TestDesktop desktop) {
    var window = show(desktop);
    window.table("left.rows").cell(text(0)).click();
    window.table("left.rows").pressAndReleaseKeys(KeyEvent.VK_F2);
    window.textBox("left.rows.editor").enterText("Complete it");

    window.textBox("left.insert").click();

    assertThat(actions.wanted()).containsExactly("select q1", "edit q1 Complete it");
  }

  @Test
  void escapeLeavesTheTextAsItWas(TestDesktop desktop) {
    var window = show(desktop);
    window.table("left.rows").cell(text(0)).click();
    window.table("left.rows").pressAndReleaseKeys(KeyEvent.VK_ENTER);
    window.textBox("left.rows.editor").enterText("Complete it");

    window.textBox("left.rows.editor").pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
    window.textBox("left.insert").click();

    assertThat(actions.wanted()).containsExactly("select q1");
  }

  @Test
  void aClickOnTheBoxTicks(TestDesktop desktop) {
    var window = show(desktop);

    window.table("left.rows").cell(TableCell.row(2).column(TodoModel.TICK)).click();

    assertThat(actions.wanted()).containsExactly("select q3", "complete q3 true");
  }

  @Test
  void theContextMenuDeletes(TestDesktop desktop) {
    var window = show(desktop);

    window.table("left.rows").showPopupMenuAt(text(3)).menuItem("row.delete").click();

    assertThat(actions.wanted()).containsExactly("select q4", "delete q4");
  }

  @Test
  void tabGoesFromTheRowsToTheNextControl(TestDesktop desktop) {
    var window = show(desktop);
    window.textBox("left.insert").click();
    window.textBox("left.insert").pressAndReleaseKeys(KeyEvent.VK_TAB);
    window.button("left.add").requireFocused();
    window.table("left.rows").cell(text(0)).click();

    window.table("left.rows").pressAndReleaseKeys(KeyEvent.VK_TAB);

    assertThat(window.table("left.rows").target().isFocusOwner()).isFalse();
  }

  @Test
  void theNetworkMenuTakesTheClientOffline(TestDesktop desktop) {
    var window = show(desktop);

    window.button("left.network").click();
    window.menuItem("GO_OFFLINE_LEFT").click();

    assertThat(actions.wanted()).containsExactly("run GO_OFFLINE_LEFT");
  }

  private static TableCell text(int row) {
    return TableCell.row(row).column(RowModel.TEXT);
  }

  private FrameFixture show(TestDesktop desktop) {
    return desktop.show(this::frame, 420, 460);
  }

  private JFrame frame() {
    Theme.LIGHT.install(100);
    var pane = new ClientPane(Party.LEFT, actions);
    pane.show(States.phone());
    var frame = new JFrame("Client");
    frame.add(pane);
    return frame;
  }
}
