package syncduel.ui.window;

import java.awt.Graphics;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.LogState.Note;
import syncduel.view.WindowState;

/** One sentence below the filter: why it cannot be read, or what it hides. */
final class LogNoteBar extends ZoomedPanel {
  static final int HEIGHT = 28;

  private final RoleLabel sentence = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final FaceButton all = Buttons.borderless(Face.of("all"));

  LogNoteBar(WindowActions actions) {
    super(Role.INSET, "insets 0 12 0 6, gap 0", "[grow]8[]", "[28!,center]");
    setName("log.note");
    sentence.setName("log.note.text");
    all.setName("log.note.all");
    all.addActionListener(click -> actions.run(Command.LOG_SHOW_ALL));
    put(sentence, "wmin 0");
    put(all, "h 24!");
    setVisible(false);
  }

  void show(WindowState state) {
    setVisible(state.log().note().isPresent());
    state.log().note().ifPresent(note -> fill(note, state));
  }

  private void fill(Note note, WindowState state) {
    sentence.setText(note.text());
    sentence.setToolTipText(note.text());
    sentence.paintIn(note.problem() ? Role.CONFLICT_TEXT : Role.TEXT);
    standOn(note.problem() ? Role.CONFLICT_TINT : Role.INSET);
    all.setVisible(!note.problem());
    all.show(Face.of(state.command(Command.LOG_SHOW_ALL).label()));
    all.setToolTipText(state.command(Command.LOG_SHOW_ALL).tooltip());
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    int line = Scale.current().line(1);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, getHeight() - line, getWidth(), line);
  }
}
