package syncduel.ui.pane;

import static java.awt.event.MouseEvent.MOUSE_CLICKED;
import static java.awt.event.MouseEvent.MOUSE_PRESSED;
import static java.awt.event.MouseEvent.MOUSE_RELEASED;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JTable;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
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

    doubleClick(window.table("left.rows").target(), 1);
    window.textBox("left.rows.editor").selectAll().enterText("Create it");
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

  /** Two clicks as the desktop counts them: how fast a busy machine is does not matter. */
  private static void doubleClick(JTable rows, int row) {
    Rectangle cell = GuiActionRunner.execute(() -> rows.getCellRect(row, RowModel.TEXT, true));
    int x = (int) cell.getCenterX();
    int y = (int) cell.getCenterY();
    for (int count = 1; count <= 2; count++) {
      for (int kind : List.of(MOUSE_PRESSED, MOUSE_RELEASED, MOUSE_CLICKED)) {
        var event = new MouseEvent(rows, kind, count, 0, x, y, count, false, MouseEvent.BUTTON1);
        GuiActionRunner.execute(() -> rows.dispatchEvent(event));
      }
    }
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
