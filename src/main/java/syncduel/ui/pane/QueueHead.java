package syncduel.ui.pane;

import java.awt.Graphics;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Icon;
import syncduel.model.RowId;
import syncduel.ui.paint.ChipLabel;
import syncduel.ui.paint.Counter;
import syncduel.ui.paint.InlineIcon;
import syncduel.ui.paint.Sign;
import syncduel.ui.paint.Symbol;
import syncduel.ui.paint.VersionChip;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ChipState;
import syncduel.view.QueueState;
import syncduel.view.QueueState.Note;
import syncduel.view.QueueState.NoteLook;
import syncduel.view.QueueState.Operation;

/** The first line of a queue: how many, the oldest operation, and how the push stands. */
final class QueueHead extends ZoomedPanel {
  private final RoleLabel label = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final ChipLabel counter = new ChipLabel(new Counter(0));
  private final RoleLabel nothing = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel first = new RoleLabel(TextStyle.MONO_STRONG, Role.TEXT);
  private final RoleLabel basedOn = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final ChipLabel chip = new ChipLabel(VersionChip.dashed("-"));
  private final RoleLabel note = new RoleLabel(TextStyle.SMALL_STRONG, Role.TEXT);

  private final Taken<Look> taken = new Taken<>();
  private Optional<Operation> shown = Optional.empty();

  /**
   * Of an empty queue.
   *
   * @param select is told the oldest operation's row when the line is clicked
   */
  QueueHead(String owner, Consumer<RowId> select) {
    super(null, "insets 0 12 0 12, gap 0", "", "[32!,center]");
    setOpaque(false);
    Selecting.onClick(this, () -> shown.map(Operation::row).ifPresent(select));
    nothing.setName(owner + ".queue.nothing");
    first.setName(owner + ".queue.first");
    note.setName(owner + ".queue.note");
    put(label, "");
    put(counter, "gapleft 8");
    put(nothing, "gapleft 8");
    put(first, "gapleft 8, wmin 20");
    put(basedOn, "gapleft 8, wmin 0");
    put(chip, "gapleft 8");
    put(note, "gapleft 8, pushx, alignx right");
  }

  private record Look(QueueState queue, boolean narrow) {}

  void show(QueueState queue, boolean narrow) {
    if (taken.isNew(new Look(queue, narrow))) {
      bind(queue, narrow);
      repaint();
    }
  }

  private void bind(QueueState queue, boolean narrow) {
    label.setText(queue.label());
    counter.show(new Counter(queue.count()));
    Optional<Operation> oldest = queue.operations().stream().findFirst();
    shown = oldest;
    nothing.setVisible(oldest.isEmpty());
    nothing.setText(queue.nothing());
    first.setVisible(oldest.isPresent());
    first.setText(oldest.map(it -> it.kind() + " " + it.row()).orElse(""));
    showBase(oldest, narrow);
    note.setVisible(queue.note().isPresent());
    queue.note().ifPresent(it -> show(it, narrow));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (shown.filter(Operation::selected).isPresent()) {
      graphics.setColor(Role.ACCENT_TINT.color());
      graphics.fillRect(0, Scale.current().line(1), getWidth(), getHeight());
      Selecting.paintBar(graphics, getHeight());
    }
  }

  private void showBase(Optional<Operation> oldest, boolean narrow) {
    Optional<ChipState> base = narrow ? Optional.empty() : oldest.flatMap(Operation::chip);
    chip.setVisible(base.isPresent());
    base.ifPresent(it -> chip.show(StateText.chip(it)));
    basedOn.setVisible(!narrow && oldest.isPresent());
    basedOn.setText(oldest.map(Operation::basedOn).orElse(""));
  }

  private void show(Note state, boolean narrow) {
    note.setText(narrow ? state.shortText() : state.text());
    note.setToolTipText(state.text());
    note.setIcon(icon(state.look()));
    boolean alarming = state.look() == NoteLook.CONFLICT || state.look() == NoteLook.FAILED;
    note.paintIn(alarming ? Role.CONFLICT_TEXT : Role.TEXT);
  }

  private static Icon icon(NoteLook look) {
    return switch (look) {
      case CONFLICT -> new InlineIcon(Sign.DIAMOND);
      case HELD -> new InlineIcon(Sign.PAUSE);
      case PULLING -> Symbol.PULL.icon(13);
      case PUSHING -> Symbol.PUSH.icon(13);
      case FAILED -> new InlineIcon(Sign.CROSS);
    };
  }
}
