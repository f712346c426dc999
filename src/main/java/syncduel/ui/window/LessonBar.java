package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.Elapsed;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.Taken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.LessonBarState;
import syncduel.view.WindowState;

/** Which lesson, which step, the way through it, and the timeline. */
final class LessonBar extends GroundPanel {
  private static final int HEIGHT = 52;
  private static final int MIDDLE = 27;
  private static final int LEFT = 10;
  private static final int RIGHT = 24;
  private static final int CONTROLS = 316;
  private static final int CONTROLS_NARROW = 240;
  private static final int GAP = 6;
  private static final int BEFORE_PLAY = 24;
  private static final int BEFORE_TIMELINE = 18;
  private static final int MOST_TIMELINE = 640;
  private static final double TIMELINE = 0.82;
  private static final double TIMELINE_NARROW = 0.6;

  private final WindowActions actions;
  private final LessonTitle title;
  private final FaceButton toStart = button(Command.TO_START, Buttons.quiet(named("to start")));
  private final FaceButton back = button(Command.BACK, Buttons.normal(named("back")));
  private final FaceButton next = button(Command.NEXT, Buttons.accent(named("next")));
  private final FaceButton play = button(Command.PLAY, Buttons.quiet(named("play")));
  private final FaceButton speed = Buttons.quiet(named("speed"));
  private final FaceButton record = button(Command.RECORD, Buttons.quiet(named("record")));
  private final FaceButton goBack = Buttons.normal(named("return"));
  private final RoleLabel hint = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final Timeline timeline;
  private final Taken<Bar> taken = new Taken<>();
  private Optional<WindowState> shown = Optional.empty();

  /** What is painted of a state. */
  private record Bar(LessonBarState bar, Map<Command, CommandState> commands) {}

  LessonBar(WindowActions actions) {
    super(Role.SURFACE);
    this.actions = actions;
    title = new LessonTitle(actions);
    goBack.addActionListener(click -> shown.map(LessonBar::wayBack).ifPresent(actions::run));
    timeline = new Timeline(actions::goTo, actions::lookAt);
    hint.setIcon(Symbol.RETURN.icon());
    hint.setIconTextGap(GAP);
    hint.setHorizontalAlignment(JLabel.TRAILING);
    speed.setName("speed");
    speed.addActionListener(click -> speeds().show(speed));
    for (JComponent part : parts()) {
      add(part);
    }
    parts().forEach(part -> part.setVisible(part == title));
  }

  private List<JComponent> parts() {
    return List.of(title, toStart, back, next, play, speed, record, goBack, hint, timeline);
  }

  private static Face named(String name) {
    return Face.of(name);
  }

  private FaceButton button(Command command, FaceButton button) {
    button.setName(command.name());
    button.addActionListener(click -> run(command));
    return button;
  }

  private void run(Command command) {
    actions.run(command);
  }

  void show(WindowState state) {
    shown = Optional.of(state);
    title.know(state);
    if (taken.isNew(new Bar(state.lessonBar(), state.commands()))) {
      bind(state);
    }
  }

  private void bind(WindowState state) {
    LessonBarState bar = state.lessonBar();
    List.of(toStart, back, next, play, speed, record).forEach(part -> part.setVisible(true));
    title.show(state);
    showButtons(state);
    boolean empty = bar.steps().isEmpty();
    hint.setText(bar.hint());
    hint.setVisible(empty && !bar.hint().isEmpty());
    timeline.setVisible(!empty);
    timeline.show(bar, narrow());
    goBack.setVisible(bar.canReturnToLesson() || bar.looksBack());
    revalidate();
  }

  /** The knob moves to the step that was played. */
  void at(Elapsed elapsed) {
    boolean moves = elapsed.motion().change().advances();
    timeline.lag(moves ? 1 - elapsed.changed() : 0);
  }

  private void showButtons(WindowState state) {
    face(toStart, state, Command.TO_START, label -> Face.of(Symbol.TO_START, label));
    face(
        back,
        state,
        Command.BACK,
        label ->
            Face.of(label).with(Symbol.CHEVRON_LEFT).withKey(state.command(Command.BACK).key()));
    face(
        next,
        state,
        Command.NEXT,
        label ->
            Face.of(label)
                .withKey(state.command(Command.NEXT).key())
                .endingIn(Symbol.CHEVRON_RIGHT));
    Symbol symbol = state.lessonBar().playing() ? Symbol.PAUSE : Symbol.PLAY;
    face(play, state, Command.PLAY, label -> Face.of(label).with(symbol));
    face(record, state, Command.RECORD, label -> Face.of(Symbol.RECORD, label));
    face(goBack, state, wayBack(state), label -> Face.of(label).with(Symbol.RETURN));
    goBack.setName(wayBack(state).name());
    String now = state.lessonBar().speedLabel();
    speed.show(Face.of(now).endingIn(Symbol.CHEVRON_DOWN));
    speed.getAccessibleContext().setAccessibleName(Texts.of("bar.speed.name", now));
    speed.setToolTipText(Texts.of("bar.speed.tooltip"));
    speed.setEnabled(!state.lessonBar().steps().isEmpty());
  }

  private static Command wayBack(WindowState state) {
    return state.lessonBar().looksBack() ? Command.TO_PRESENT : Command.RETURN_TO_LESSON;
  }

  private static void face(
      FaceButton button,
      WindowState state,
      Command command,
      java.util.function.Function<String, Face> face) {
    CommandState now = state.command(command);
    button.show(face.apply(now.label()));
    button.setEnabled(now.enabled());
    button.setToolTipText(now.tooltip());
  }

  private Menus speeds() {
    return Menus.of(shown.orElseThrow(), actions, Command.Menu.SPEED);
  }

  private boolean narrow() {
    return MainPanel.isNarrow(getWidth());
  }

  /** Only the current chapter is named in a narrow window. */
  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean change = MainPanel.isNarrow(width) != narrow();
    super.setBounds(x, y, width, height);
    if (change) {
      shown.ifPresent(this::bind);
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(super.getPreferredSize().width, Scale.current().px(HEIGHT));
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    int left = scale.px(LEFT);
    int x = scale.px(narrow() ? CONTROLS_NARROW : CONTROLS);
    title.setBounds(left, scale.line(1), x - left - scale.px(GAP), getHeight() - scale.line(1));
    x = place(toStart, x, scale);
    x = place(back, x, scale);
    x = place(next, x, scale) - scale.px(GAP) + scale.px(BEFORE_PLAY);
    x = place(play, x, scale);
    x = place(speed, x, scale);
    x = place(record, x, scale);
    placeRight(x + scale.px(BEFORE_TIMELINE), getWidth() - scale.px(RIGHT), scale);
  }

  private int place(JComponent control, int x, Scale scale) {
    Dimension size = control.getPreferredSize();
    control.setBounds(x, scale.px(MIDDLE) - size.height / 2, size.width, size.height);
    return x + size.width + scale.px(GAP);
  }

  private void placeRight(int from, int to, Scale scale) {
    int start = from;
    if (goBack.isVisible()) {
      Dimension size = goBack.getPreferredSize();
      double free = (to - from - size.width) * 0.1;
      start = place(goBack, from + (int) free, scale) + scale.px(BEFORE_TIMELINE);
    }
    int overhang = scale.px(Timeline.OVERHANG);
    double part = narrow() ? TIMELINE_NARROW : TIMELINE;
    int wanted = goBack.isVisible() ? to - start : (int) ((to - start) * part);
    int width = Math.min(wanted, scale.px(MOST_TIMELINE));
    int height = timeline.getPreferredSize().height;
    int top = (getHeight() - height) / 2 + scale.line(1);
    timeline.setBounds(to - width - overhang, top, width + 2 * overhang, height);
    Dimension hintSize = hint.getPreferredSize();
    int hintWidth = Math.min(hintSize.width, to - start);
    int hintTop = scale.px(MIDDLE) - hintSize.height / 2;
    hint.setBounds(to - hintWidth, hintTop, hintWidth, hintSize.height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, getWidth(), Scale.current().line(1));
  }

  /** The title with its list of lessons, and the step below it. */
  private static final class LessonTitle extends JPanel {
    private static final int TITLE_TOP = 5;
    private static final int TITLE_HEIGHT = 26;
    private static final int PROGRESS_TOP = 28;
    private static final int PROGRESS_HEIGHT = 16;
    private static final int INDENT = 6;
    private static final int BRANCHES_TOP = 27;
    private static final int BRANCHES_HEIGHT = 20;

    private final FaceButton button = Buttons.quiet(Face.of("lesson"));
    private final RoleLabel progress = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
    private final FaceButton branches = Buttons.quiet(Face.of("branches"));
    private Optional<WindowState> shown = Optional.empty();

    LessonTitle(WindowActions actions) {
      super(null);
      setOpaque(false);
      button.setName("lesson");
      button.putClientProperty("FlatLaf.styleClass", TextStyle.TITLE.styleClass());
      button.addActionListener(
          click -> shown.ifPresent(state -> Menus.lessons(state, actions).show(button)));
      progress.setName("progress");
      branches.setName("branches");
      branches.putClientProperty("FlatLaf.styleClass", TextStyle.CAPTION.styleClass());
      branches.addActionListener(
          click -> shown.ifPresent(state -> Menus.branches(state, actions).show(branches)));
      add(branches);
      add(button);
      add(progress);
    }

    void know(WindowState state) {
      shown = Optional.of(state);
    }

    void show(WindowState state) {
      LessonBarState bar = state.lessonBar();
      button.show(Face.of(bar.title()).endingIn(Symbol.CHEVRON_DOWN));
      button.setToolTipText(Texts.of("lesson.tooltip", bar.title()));
      progress.setText(bar.progress());
      progress.setToolTipText(bar.progress());
      progress.setVisible(bar.branches().isEmpty());
      branches.show(Face.of(bar.progress()).endingIn(Symbol.CHEVRON_DOWN));
      branches.setToolTipText(Texts.of("branches.tooltip"));
      branches.setVisible(!bar.branches().isEmpty());
      revalidate();
    }

    @Override
    public void doLayout() {
      Scale scale = Scale.current();
      int width = Math.min(button.getPreferredSize().width, getWidth());
      button.setBounds(0, scale.px(TITLE_TOP), width, scale.px(TITLE_HEIGHT));
      int indent = scale.px(INDENT);
      int wanted = Math.min(branches.getPreferredSize().width, getWidth());
      branches.setBounds(0, scale.px(BRANCHES_TOP), wanted, scale.px(BRANCHES_HEIGHT));
      progress.setBounds(
          indent, scale.px(PROGRESS_TOP), getWidth() - indent, scale.px(PROGRESS_HEIGHT));
    }
  }
}
