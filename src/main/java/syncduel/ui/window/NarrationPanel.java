package syncduel.ui.window;

import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPopupMenu;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.NarrationLine;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.StateText;
import syncduel.ui.pane.Taken;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.NarrationState;

/** The sentence of the step in large type, with the way to a longer explanation at its end. */
final class NarrationPanel extends GroundPanel {
  private static final int SIDE = 16;
  private static final int BELOW = 16;
  private static final int GAP = 12;
  private static final int EXPLANATION = 520;
  private static final int EXPLANATION_LINES = 20;

  private final NarrationLine line = new NarrationLine();
  private final FaceButton why = Buttons.borderless(Face.of("?"));
  private final QuestionPanel question;
  private RichText text = RichText.of("");
  private RichText longest = RichText.of("");
  private Wrapped own = Wrapped.of(text, 1);
  private Wrapped most = Wrapped.of(longest, 1);
  private final Taken<NarrationState> taken = new Taken<>();
  private Optional<NarrationState> shown = Optional.empty();

  NarrationPanel(WindowActions actions) {
    super(Role.SURFACE);
    question = new QuestionPanel(actions);
    line.setName("narration");
    why.setName("why");
    why.setToolTipText(Texts.of("narration.why.tooltip"));
    why.addActionListener(click -> explanation().show(why, 0, why.getHeight()));
    why.setVisible(false);
    add(line);
    add(why);
    add(question);
  }

  void show(NarrationState state) {
    if (!taken.isNew(state)) {
      return;
    }
    shown = Optional.of(state);
    text = StateText.of(state.text());
    longest = StateText.of(state.longest());
    line.show(text);
    why.show(Face.of(state.whyLabel()));
    why.setVisible(!state.why().isEmpty());
    question.show(state.question());
    revalidate();
    repaint();
  }

  private JPopupMenu explanation() {
    Scale scale = Scale.current();
    var label = new RichLabel(TextStyle.BODY, EXPLANATION_LINES);
    RichText reason = StateText.of(shown.orElseThrow().why());
    label.show(reason);
    int width = scale.px(EXPLANATION);
    TextRun run = TextRun.wrapped(reason, TextStyle.BODY, scale, width, EXPLANATION_LINES);
    int pad = scale.px(GAP);
    label.setPreferredSize(new Dimension(run.width() + 2 * pad, run.height() + 2 * pad));
    label.setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
    var popup = new JPopupMenu();
    popup.setName("explanation");
    popup.add(label);
    return popup;
  }

  /**
   * With as many lines as the longest sentence needs at that width, so that what is below stays
   * where it is from step to step.
   */
  int heightFor(int width) {
    Scale scale = Scale.current();
    int room = Math.max(1, width - 2 * scale.px(SIDE));
    most = most.in(longest, width - whyWidth());
    int lines = Math.max(run(width).height(), most.run().height());
    return lines + scale.px(BELOW) + question.heightFor(room);
  }

  private TextRun run(int width) {
    own = own.in(text, width - whyRoom());
    return own.run();
  }

  /** A sentence as it was wrapped last; most states change neither it nor the width. */
  private record Wrapped(RichText said, int width, Scale scale, TextRun run) {
    static Wrapped of(RichText said, int width) {
      Scale scale = Scale.current();
      int room = Math.max(1, width - 2 * scale.px(SIDE));
      int most = NarrationLine.MOST_LINES;
      return new Wrapped(
          said, width, scale, TextRun.wrapped(said, TextStyle.NARRATION, scale, room, most));
    }

    Wrapped in(RichText other, int otherWidth) {
      boolean same = said.equals(other) && width == otherWidth && scale.equals(Scale.current());
      return same ? this : of(other, otherWidth);
    }
  }

  private int whyRoom() {
    return why.isVisible() ? whyWidth() : 0;
  }

  private int whyWidth() {
    return why.getPreferredSize().width + Scale.current().px(GAP);
  }

  @Override
  public void doLayout() {
    Scale scale = Scale.current();
    TextRun run = run(getWidth());
    int left = scale.px(SIDE);
    int room = getWidth() - 2 * left - whyRoom();
    line.setBounds(left, 0, room, run.height());
    Dimension size = why.getPreferredSize();
    int lineHeight = TextStyle.NARRATION.lineHeight(scale);
    int top = run.height() - lineHeight + (lineHeight - size.height) / 2;
    why.setBounds(left + run.width() + scale.px(GAP), top, size.width, size.height);
    int asked = run.height() + scale.px(GAP);
    question.setBounds(left, asked, getWidth() - 2 * left, getHeight() - asked);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    int thickness = Scale.current().line(1);
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, getHeight() - thickness, getWidth(), thickness);
  }
}
