package syncduel.ui.pane;

import java.awt.Color;
import java.awt.Graphics;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Icon;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.BannerState;
import syncduel.view.Command;
import syncduel.view.Label;

/** One sentence above the rows, with at most one way out. */
final class BannerBar extends ZoomedPanel {
  private final Consumer<Command> run;
  private final RoleLabel sign = new RoleLabel(TextStyle.SMALL, Role.TEXT);
  private final RichLabel sentence = new RichLabel(TextStyle.SMALL, 1);
  private final FaceButton action = Buttons.borderless(Face.of("action"));
  private final FaceButton close =
      Buttons.quiet(Face.of(Symbol.CLOSE, Texts.of(Label.CLOSE_BANNER)));
  private final Taken<Optional<BannerState>> taken = new Taken<>();
  private Optional<BannerState> shown = Optional.empty();

  BannerBar(String owner, Consumer<Command> run) {
    super(null, "insets 0 12 0 6, gap 0", "", "[36!,center]");
    this.run = run;
    setOpaque(false);
    setName(owner + ".banner");
    sentence.setName(owner + ".banner.text");
    action.setName(owner + ".banner.action");
    close.setName(owner + ".banner.close");
    close.setToolTipText(Texts.of(Label.CLOSE_BANNER));
    action.addActionListener(click -> shown.flatMap(BannerState::action).ifPresent(run));
    close.addActionListener(click -> shown.flatMap(BannerState::close).ifPresent(run));
    put(sign, "w 16!");
    put(sentence, "gapleft 8, wmin 0, growx, pushx");
    put(action, "gapleft 8, gapright 4, h 28!");
    put(close, "w 28!, h 28!");
  }

  /** Nothing to say leaves the room empty; whether there is room is the pane's decision. */
  void show(Optional<BannerState> banner) {
    if (!taken.isNew(banner)) {
      return;
    }
    shown = banner;
    sign.setVisible(banner.isPresent());
    sentence.setVisible(banner.isPresent());
    action.setVisible(banner.flatMap(BannerState::action).isPresent());
    close.setVisible(banner.flatMap(BannerState::close).isPresent());
    banner.ifPresent(this::fill);
    repaint();
  }

  private void fill(BannerState banner) {
    boolean failure = banner.kind() == BannerState.Kind.FAILURE;
    sign.paintIn(failure ? Role.CONFLICT_TEXT : Role.TEXT);
    sign.setIcon(icon(banner.kind()));
    var bold = RichText.of(banner.bold(), RichText.Tone.STRONG);
    sentence.show(banner.rest().isEmpty() ? bold : bold.then(RichText.of(banner.rest().strip())));
    banner
        .action()
        .ifPresent(
            command -> {
              action.show(Face.of(banner.actionLabel()));
              action.setToolTipText(Texts.tooltip(command));
            });
  }

  private static Icon icon(BannerState.Kind kind) {
    return switch (kind) {
      case FAILURE -> Symbol.WARNING.icon();
      case OFFLINE -> Symbol.OFFLINE.icon();
      case REFUSAL -> new InlineIcon(Sign.PAUSE);
    };
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    shown.ifPresent(banner -> paintGround(graphics, banner.kind()));
    super.paintComponent(graphics);
  }

  private void paintGround(Graphics graphics, BannerState.Kind kind) {
    boolean failure = kind == BannerState.Kind.FAILURE;
    Color ground = (failure ? Role.CONFLICT_TINT : Role.INSET).color();
    graphics.setColor(ground);
    graphics.fillRect(0, 0, getWidth(), getHeight());
    graphics.setColor(Role.LINE.color());
    graphics.fillRect(0, 0, getWidth(), Scale.current().line(1));
  }
}
