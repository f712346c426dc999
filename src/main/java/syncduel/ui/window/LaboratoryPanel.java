package syncduel.ui.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.pane.GroundPanel;
import syncduel.ui.pane.RoleLabel;
import syncduel.ui.pane.ZoomedPanel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.ui.window.RichTable.Width;
import syncduel.view.LaboratoryState;
import syncduel.view.LaboratoryState.Phase;

/** What the dialog that compares policies shows: a table that fills while they are played. */
final class LaboratoryPanel extends GroundPanel {
  private static final int PARTS = 1_000;
  private static final int EDGE = 16;
  private static final int LEAST_TABLE = 160;

  private final transient Wishes wishes;
  private final RoleLabel heading = new RoleLabel(TextStyle.TITLE, Role.TEXT);
  private final RichLabel lead = new RichLabel(TextStyle.BODY, 2, Role.TEXT_MUTED);
  private final RichTable table =
      new RichTable(
          "lab.table",
          List.of(
              Width.fixed(136),
              new Width(170, 3),
              Width.fixed(112),
              Width.fixed(84),
              new Width(170, 3),
              new Width(100, 1),
              Width.fixed(72)));
  private final JProgressBar bar = new JProgressBar(0, PARTS);
  private final RichLabel progress = new RichLabel(TextStyle.SMALL, 1);
  private final FaceButton branch =
      button("lab.branch", Texts.of("lab.branch"), Texts.of("lab.branch.tooltip"));
  private final FaceButton copy =
      button("lab.copy", Texts.of("lab.copy"), Texts.of("lab.copy.tooltip"));
  private final FaceButton save =
      button("lab.save", Texts.of("lab.save"), Texts.of("lab.save.tooltip"));
  private final FaceButton again =
      button("lab.again", Texts.of("lab.again"), Texts.of("lab.again.tooltip"));
  private final FaceButton cancel =
      button("lab.cancel", Texts.of("lab.cancel"), Texts.of("lab.cancel.tooltip"));
  private final FaceButton close =
      button("lab.close", Texts.of("lab.close"), Texts.of("lab.close.tooltip"));
  private ButtonRow buttons;
  private transient LaboratoryState shown;

  /** What a person can want of it. */
  interface Wishes {
    /** The run in that row of the table, as a branch. */
    void open(int row);

    /** The table in a file. */
    void save();

    /** All policies once more. */
    void again();

    /** To stop. */
    void cancel();

    /** To leave the dialog. */
    void close();
  }

  LaboratoryPanel(Wishes wishes) {
    super(Role.SURFACE);
    this.wishes = wishes;
    setName("lab");
    setLayout(new BorderLayout());
    var head =
        new ZoomedPanel(Role.SURFACE, "insets 16 16 12 16, gap 0, flowy", "[grow,fill]", "[]4[]");
    head.put(heading, "wmin 0");
    head.put(lead, "wmin 0");
    var scroll = new JScrollPane(table);
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Role.LINE.color()));
    table.getAccessibleContext().setAccessibleName(Texts.of("lab.table"));
    table.setToolTipText(Texts.of("lab.table"));
    var results = new ScrolledForm();
    results.setLayout(new BorderLayout());
    results.add(head, BorderLayout.NORTH);
    results.add(scroll, BorderLayout.CENTER);
    scroll.setMinimumSize(new Dimension(0, Scale.current().px(LEAST_TABLE)));
    add(results.scrolled(), BorderLayout.CENTER);
    add(foot(), BorderLayout.SOUTH);
    listen();
  }

  private ZoomedPanel foot() {
    bar.setName("lab.bar");
    bar.getAccessibleContext().setAccessibleName(Texts.of("lab.bar"));
    progress.setName("lab.progress");
    var told = new ZoomedPanel(Role.SURFACE, "insets 0, gap 0", "[]12[grow,fill]", "[20!,center]");
    told.put(bar, "w 200!, h 6!");
    told.put(progress, "wmin 0");
    var results = new ZoomedPanel(Role.SURFACE, "insets 0, gap 0", "[]6[]6[]", "[28!]");
    List.of(branch, copy, save).forEach(button -> results.put(button, ""));
    var runs = new ZoomedPanel(Role.SURFACE, "insets 0, gap 0", "[]6[]6[]", "[28!]");
    List.of(again, cancel, close).forEach(button -> runs.put(button, ""));
    var foot =
        new ZoomedPanel(Role.SURFACE, "insets 12 16 12 16, gap 0, flowy", "[grow,fill]", "[]12[]");
    foot.put(told, "");
    buttons = new ButtonRow(results, runs);
    foot.put(buttons, "");
    return foot;
  }

  @Override
  public void doLayout() {
    buttons.fit(getWidth() - Scale.current().px(2 * EDGE));
    super.doLayout();
  }

  private static FaceButton button(String name, String label, String tooltip) {
    FaceButton button = Buttons.normal(Face.of(label));
    button.setName(name);
    button.setToolTipText(tooltip);
    return button;
  }

  private void listen() {
    branch.addActionListener(click -> open());
    copy.addActionListener(click -> copy());
    save.addActionListener(click -> wishes.save());
    again.addActionListener(click -> wishes.again());
    cancel.addActionListener(click -> wishes.cancel());
    close.addActionListener(click -> wishes.close());
    table.getSelectionModel().addListSelectionListener(change -> showWhatCanBeDone());
    Keys.bind(this, "ENTER", this::open);
  }

  void show(LaboratoryState state) {
    shown = state;
    heading.setText(state.heading());
    heading.setToolTipText(state.heading());
    lead.show(RichText.of(state.lead()));
    table.show(state.table());
    bar.setValue((int) Math.round(state.part() * PARTS));
    bar.setVisible(state.phase() == Phase.RUNNING);
    progress.show(RichText.of(state.notice().orElse(state.progress())));
    if (table.getSelectedRow() < 0) {
      table.setRowSelectionInterval(0, 0);
    }
    showWhatCanBeDone();
  }

  private void showWhatCanBeDone() {
    if (shown != null) {
      boolean running = shown.phase() == Phase.RUNNING;
      branch.setEnabled(canOpen());
      copy.setEnabled(shown.hasResults());
      save.setEnabled(shown.hasResults());
      cancel.setVisible(running);
      again.setVisible(!running);
    }
  }

  private boolean canOpen() {
    int row = table.getSelectedRow();
    return row >= 0 && shown.opens().get(row);
  }

  private void open() {
    if (canOpen()) {
      wishes.open(table.getSelectedRow());
    }
  }

  private void copy() {
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection(shown.markdown()), null);
    progress.show(RichText.of(Texts.of("lab.copied")));
  }
}
