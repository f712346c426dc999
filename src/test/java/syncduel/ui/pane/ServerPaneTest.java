package syncduel.ui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;

class ServerPaneTest {
  private final RecordedActions actions = new RecordedActions();
  private final List<String> copied = new ArrayList<>();

  @Test
  void anotherWriterEditsInTheGrid() {
    var pane = Pane.of(States.server(), actions, copied::add);
    pane.select("server.rows", 0);

    pane.press("server.rows", "F2");
    pane.enter("server.rows.editor", "Complete it elsewhere");
    pane.press("server.rows", "SPACE");
    pane.press("server.rows", "DELETE");

    assertThat(actions.wanted())
        .containsExactly(
            "select q1", "edit q1 Complete it elsewhere", "complete q1 true", "delete q1");
  }

  @Test
  void aTombstoneCanOnlyBeUndeleted() {
    var pane = Pane.of(States.busyServer(), actions, copied::add);
    pane.select("server.rows", 2);

    pane.press("server.rows", "F2");
    pane.press("server.rows", "SPACE");
    pane.press("server.rows", "DELETE");
    pane.press("server.rows", "shift DELETE");

    assertThat(actions.wanted()).containsExactly("select q3", "undelete q3");
  }

  @Test
  void anotherWriterInsertsARow() {
    var pane = Pane.of(States.server(), actions, copied::add);
    var tools = pane.find(JComponent.class, "server.writer").getParent();
    GuiActionRunner.execute(
        () -> ((ServerTools) tools).menu().groups().get(0).get(0).action().run());

    pane.enter("server.insert", "Buy bread");

    assertThat(actions.wanted()).containsExactly("insert Buy bread");
    assertThat(pane.find(JComponent.class, "server.insert").isVisible()).isFalse();
  }

  @Test
  void theAddressIsCopiedByAClick() {
    var pane = Pane.of(States.server(), actions, copied::add);

    pane.click("server.address");

    assertThat(copied).containsExactly("127.0.0.1:52114");
  }

  @Test
  void lostUpdatesAreTold() {
    var pane = Pane.of(States.busyServer(), actions, copied::add);

    assertThat(
            pane.find(JComponent.class, "server.lost").getAccessibleContext().getAccessibleName())
        .isEqualTo("Lost updates 2");
  }

  @Test
  void theWireTellsTheExchangesOfTheStep() {
    var pane = Pane.of(States.server(), actions, copied::add);
    var wire = pane.find(JComponent.class, "server.wire");

    String told = pane.ask(() -> wire.getAccessibleContext().getAccessibleName());

    assertThat(told).contains("PATCH q1", "v1", "412", "v2", "Precondition failed");
  }

  @Test
  void rowsStandAtOneHeightInAllPanesAlsoBesideABanner() {
    var phone = Pane.of(States.phone(), actions);
    var server = Pane.of(States.server(), actions, copied::add);

    assertThat(firstRow(phone, "left.rows")).isEqualTo(firstRow(server, "server.rows"));

    GuiActionRunner.execute(() -> phone.target().show(States.everyRowState()));
    GuiActionRunner.execute(() -> server.target().keepBannerRoom(true));
    phone.picture();
    server.picture();
    assertThat(firstRow(phone, "left.rows")).isEqualTo(firstRow(server, "server.rows"));
  }

  private static int firstRow(Pane<?> pane, String table) {
    var rows = pane.find(JTable.class, table);
    return pane.ask(() -> SwingUtilities.convertPoint(rows, new Point(0, 0), pane.target()).y);
  }
}
