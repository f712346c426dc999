package syncduel.ui.presenter;

import java.awt.Dimension;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.theme.Role;
import syncduel.view.WindowState;

/** What a speaker sees: the sentence of the step, why it is so, what comes next, and the time. */
public final class NotesPanel extends GroundPanel {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 640;

  private final NotesBoard board = new NotesBoard();

  /** Without a state it is an empty ground. */
  public NotesPanel() {
    super(Role.SURFACE);
    setName("notes.panel");
    setFocusable(true);
    add(board);
  }

  /** Paints this state from now on. */
  public void show(WindowState state) {
    board.show(state.presenter().notes());
    getAccessibleContext().setAccessibleName(state.presenter().notes().title());
  }

  /**
   * Paints these times from now on.
   *
   * @param elapsed since the presentation began
   * @param timeOfDay what a clock shows
   */
  public void tellTime(String elapsed, String timeOfDay) {
    board.tellTime(elapsed, timeOfDay);
  }

  @Override
  public void doLayout() {
    board.setBounds(0, 0, getWidth(), getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(WIDTH, HEIGHT);
  }
}
