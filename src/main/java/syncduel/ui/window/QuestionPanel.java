package syncduel.ui.window;

import java.awt.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.QuestionState;
import syncduel.view.QuestionState.Answer;
import syncduel.view.QuestionState.Mark;

/**
 * The answers to a question, side by side, each on a line of its own where there is no room; once
 * one was given, the verdict and which was right.
 */
final class QuestionPanel extends JPanel {
  private static final int GAP = 8;
  private static final int APART = 20;
  private static final int BELOW = 12;

  private final transient WindowActions actions;
  private transient Optional<QuestionState> shown = Optional.empty();

  QuestionPanel(WindowActions actions) {
    super(null);
    this.actions = actions;
    setOpaque(false);
    setName("question");
    setVisible(false);
  }

  void show(Optional<QuestionState> state) {
    if (!state.equals(shown)) {
      shown = state;
      setVisible(state.isPresent());
      fill();
    }
  }

  /** Made anew in the fonts and sizes of the theme. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (shown != null) {
      fill();
    }
  }

  private void fill() {
    removeAll();
    shown.ifPresent(
        question -> {
          if (!question.open()) {
            add(verdict(question));
          }
          question
              .answers()
              .forEach(answer -> add(question.open() ? button(answer) : label(answer)));
        });
    revalidate();
    repaint();
  }

  private static JComponent verdict(QuestionState question) {
    RoleLabel label = RoleLabel.of(question.verdict(), TextStyle.STRONG, role(question.look()));
    label.setName("question.verdict");
    label.setToolTipText(question.verdict());
    return label;
  }

  private JComponent button(Answer answer) {
    Face face = Face.of(answer.text());
    FaceButton button = Buttons.normal(answer.key().isEmpty() ? face : face.withKey(answer.key()));
    button.setName("question.answer." + answer.number());
    button.setToolTipText(Texts.of("question.answer", answer.number(), answer.text()));
    button.addActionListener(click -> actions.run(answer.command()));
    return button;
  }

  private static JComponent label(Answer answer) {
    RoleLabel label = RoleLabel.of(answer.text(), TextStyle.BODY, role(answer.mark()));
    label.setName("question.answer." + answer.number());
    if (answer.mark() != Mark.NONE) {
      label.setIcon((answer.mark() == Mark.RIGHT ? Symbol.CHECK : Symbol.CLOSE).icon());
    }
    return label;
  }

  private static Role role(Mark mark) {
    return switch (mark) {
      case RIGHT -> Role.OK;
      case WRONG -> Role.CONFLICT_TEXT;
      case NONE -> Role.TEXT_MUTED;
    };
  }

  /** As high as it needs to be at that width; 0 where nothing is asked. */
  int heightFor(int width) {
    return isVisible() ? place(width, false) : 0;
  }

  @Override
  public void doLayout() {
    place(getWidth(), true);
  }

  private int place(int width, boolean really) {
    Scale scale = Scale.current();
    int gap = scale.px(GAP);
    int apart = shown.filter(QuestionState::open).isPresent() ? gap : scale.px(APART);
    int height = parts().stream().mapToInt(part -> part.getPreferredSize().height).max().orElse(0);
    int x = 0;
    int y = 0;
    for (JComponent part : parts()) {
      Dimension size = part.getPreferredSize();
      if (x > 0 && x + size.width > width) {
        x = 0;
        y += height + gap;
      }
      if (really) {
        part.setBounds(x, y + (height - size.height) / 2, Math.min(size.width, width), size.height);
      }
      x += size.width + apart;
    }
    return y + height + scale.px(BELOW);
  }

  private List<JComponent> parts() {
    return Arrays.stream(getComponents()).map(JComponent.class::cast).toList();
  }
}
