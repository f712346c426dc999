package syncduel.ui.pane;

import java.awt.image.BufferedImage;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.assertj.swing.edt.GuiActionRunner;
import syncduel.picture.Words;
import syncduel.trace.Party;
import syncduel.ui.OffscreenPanel;
import syncduel.ui.theme.Theme;
import syncduel.view.ClientPaneState;
import syncduel.view.ServerPaneState;

/** A pane without a window, in the size that it has at 1280x800, and what one does in it. */
final class Pane<P extends JPanel> {
  private static final int HEIGHT = 456;

  private final P pane;
  private final OffscreenPanel screen;

  private Pane(P pane, int width) {
    this.pane = pane;
    this.screen = OffscreenPanel.of(pane, width, HEIGHT);
  }

  static Pane<ClientPane> of(ClientPaneState state, RecordedActions actions) {
    return of(state, actions, 416);
  }

  static Pane<ClientPane> of(ClientPaneState state, RecordedActions actions, int width) {
    Party party = state.party();
    return new Pane<>(
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.install(100);
              var pane = new ClientPane(party, actions);
              pane.show(state);
              return pane;
            }),
        width);
  }

  static Pane<ServerPane> of(
      ServerPaneState state,
      RecordedActions actions,
      java.util.function.Consumer<String> clipboard) {
    return new Pane<>(
        GuiActionRunner.execute(
            () -> {
              Theme.LIGHT.install(100);
              var pane = new ServerPane(actions, Words.english(), clipboard);
              pane.show(state);
              return pane;
            }),
        408);
  }

  P target() {
    return pane;
  }

  <C extends JComponent> C find(Class<C> type, String name) {
    return screen.find(type, name);
  }

  <T> T ask(Supplier<T> question) {
    return GuiActionRunner.execute(question::get);
  }

  void click(String button) {
    var found = find(AbstractButton.class, button);
    GuiActionRunner.execute(() -> found.doClick(0));
  }

  void enter(String field, String text) {
    var found = find(JTextField.class, field);
    GuiActionRunner.execute(
        () -> {
          found.setText(text);
          found.postActionEvent();
        });
  }

  void select(String table, int row) {
    var found = find(RowTable.class, table);
    GuiActionRunner.execute(() -> found.setRowSelectionInterval(row, row));
  }

  /** What the key is bound to, done in the same way as Swing does it. */
  void press(String table, String key) {
    var found = find(RowTable.class, table);
    GuiActionRunner.execute(
        () -> {
          Object own = binding(found, JComponent.WHEN_FOCUSED, key);
          Object name =
              own != null
                  ? own
                  : binding(found, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key);
          var event = new java.awt.event.ActionEvent(found, 0, String.valueOf(name));
          found.getActionMap().get(name).actionPerformed(event);
        });
  }

  private static Object binding(JComponent table, int condition, String key) {
    return table.getInputMap(condition).get(KeyStroke.getKeyStroke(key));
  }

  BufferedImage picture() {
    return screen.picture();
  }
}
