package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Optional;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.Counter;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.StateText;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.LogState.FirstStart;

/** What the log says before anything has happened: three moves to a conflict, or a lesson. */
final class FirstStartPanel extends GroundPanel {
  private static final int GUIDE = 252;
  private static final int MARGIN = 14;
  private static final int RULE = 112;

  private final WindowActions actions;
  private final ZoomedPanel moves =
      new ZoomedPanel(
          Role.SURFACE,
          "insets 15 16 0 12, gap 0, flowy",
          "[grow,fill]",
          "[20!]11[21!]7[21!]7[21!]");
  private final ZoomedPanel guide =
      new ZoomedPanel(Role.SURFACE, "insets 15 16 0 12, gap 0, flowy", "[grow]", "");
  private Optional<FirstStart> shown = Optional.empty();

  FirstStartPanel(WindowActions actions) {
    super(Role.SURFACE);
    this.actions = actions;
    add(moves);
    add(guide);
  }

  void show(FirstStart start, CommandState open, CommandState resume) {
    if (shown.equals(Optional.of(start))) {
      return;
    }
    shown = Optional.of(start);
    moves.clear();
    guide.clear();
    moves.put(RoleLabel.of(start.title(), TextStyle.STRONG, Role.TEXT), "");
    int number = 1;
    for (syncduel.view.RichText move : start.moves()) {
      moves.put(move(number++, StateText.of(move)), "");
    }
    guide.put(RoleLabel.of(start.guided(), TextStyle.STRONG, Role.TEXT), "h 20!");
    start
        .resume()
        .ifPresentOrElse(
            words -> offerBoth(start, open, words, resume), () -> offerLesson(start, open));
    revalidate();
    repaint();
  }

  private void offerLesson(FirstStart start, CommandState open) {
    guide.put(lessons(start), "gaptop 4, growx, wmin 0, h 40!");
    guide.put(button(start.openLesson(), lesson(open), open), "gaptop 12, alignx leading");
  }

  /** Who has played before needs no praise of the lessons; the room is for the second button. */
  private void offerBoth(FirstStart start, CommandState open, String words, CommandState resume) {
    guide.put(button(start.openLesson(), lesson(open), open), "gaptop 10, alignx leading");
    guide.put(button(Command.RESUME_FREE_PLAY, Face.of(words), resume), "gaptop 8, alignx leading");
  }

  private static ZoomedPanel move(int number, RichText text) {
    var line = new ZoomedPanel(null, "insets 0, gap 0", "[20!]12[grow,fill]", "[21!,center]");
    line.setOpaque(false);
    line.put(new ChipLabel(new Counter(number)), "");
    RichLabel words = muted(text, 1);
    line.put(words, "wmin 0");
    return line;
  }

  /** What is not emphasised is muted. */
  private static RichLabel muted(RichText text, int lines) {
    var label = new RichLabel(TextStyle.BODY, lines);
    label.show(
        new RichText(
            text.pieces().stream()
                .map(
                    piece ->
                        piece instanceof RichText.Word word && word.tone() == RichText.Tone.PLAIN
                            ? new RichText.Word(word.text(), RichText.Tone.MUTED, word.spaced())
                            : piece)
                .toList()));
    return label;
  }

  private static RichLabel lessons(FirstStart start) {
    var label = new RichLabel(TextStyle.SMALL, 2);
    label.show(RichText.of(start.lessons(), RichText.Tone.MUTED));
    return label;
  }

  private static Face lesson(CommandState open) {
    return Face.of(open.label()).withKey(open.key());
  }

  private FaceButton button(Command command, Face face, CommandState state) {
    FaceButton button = Buttons.normal(face);
    button.setName(command.name());
    button.setToolTipText(state.tooltip());
    button.setEnabled(state.enabled());
    button.addActionListener(click -> actions.run(command));
    return button;
  }

  @Override
  public void doLayout() {
    int right = Math.min(Scale.current().px(GUIDE), getWidth() / 2);
    moves.setBounds(0, 0, getWidth() - right, getHeight());
    guide.setBounds(getWidth() - right, 0, right, getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return moves.getPreferredSize();
  }

  @Override
  protected void paintChildren(Graphics graphics) {
    super.paintChildren(graphics);
    Scale scale = Scale.current();
    graphics.setColor(Role.LINE.color());
    int top = scale.px(MARGIN);
    int height = Math.min(scale.px(RULE), getHeight() - 2 * top);
    graphics.fillRect(guide.getX(), top, scale.line(1), height);
  }
}
