package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.ConflictCardState;
import syncduel.view.ConflictCardState.ChoiceState;

/**
 * The buttons under a conflict: the choices, and the two quieter ones in a row of their own with
 * the footer beside them. Labels get shorter, then the row breaks, before anything is cut.
 */
final class Choices extends GroundPanel {
  private static final String PREFIX = "command";
  private static final int EDGE = 8;
  private static final int MARGIN = 5;
  private static final int TIGHT = 3;
  private static final int TOP = 6;
  private static final int GAP = 5;
  private static final int QUIET_GAP = 10;
  private static final int BUTTON = 28;
  private static final int LINE = 20;

  private final String owner;
  private final ClientActions actions;
  private final List<FaceButton> loud = new ArrayList<>();
  private final List<FaceButton> quiet = new ArrayList<>();
  private final RichLabel footer = new RichLabel(TextStyle.SMALL, 2, Role.TEXT_MUTED);
  private List<ChoiceState> shown = List.of();
  private Fit fit = Fit.WIDE;
  private int wideRow;
  private int tightRow;
  private int shortRow;

  /** How the labels stand in their row. */
  private enum Fit {
    WIDE,
    TIGHT,
    SHORT,
    BARE
  }

  Choices(String owner, ClientActions actions) {
    super(null);
    this.owner = owner;
    this.actions = actions;
    setOpaque(false);
    footer.setName(owner + ".card.footer");
  }

  void show(ConflictCardState card) {
    if (!kinds(card.choices()).equals(kinds(shown))) {
      rebuild(card.choices());
    }
    shown = card.choices();
    footer.show(StateText.of(card.footer()));
    measure();
  }

  private static List<Command> kinds(List<ChoiceState> choices) {
    return choices.stream().map(ChoiceState::command).toList();
  }

  private void rebuild(List<ChoiceState> choices) {
    removeAll();
    loud.clear();
    quiet.clear();
    choices.forEach(choice -> (choice.quiet() ? quiet : loud).add(button(choice)));
    loud.forEach(this::add);
    quiet.forEach(this::add);
    add(footer);
  }

  private FaceButton button(ChoiceState choice) {
    Face face = Face.of(choice.label());
    FaceButton button = choice.quiet() ? Buttons.borderless(face) : Buttons.normal(face);
    button.setName(owner + choice.command().labelKey().substring(PREFIX.length()));
    button.addActionListener(click -> actions.choose(choice.command()));
    return button;
  }

  private void bindAll() {
    int nextLoud = 0;
    int nextQuiet = 0;
    for (ChoiceState choice : shown) {
      FaceButton button = choice.quiet() ? quiet.get(nextQuiet++) : loud.get(nextLoud++);
      bind(choice, button, choice.ringed());
    }
  }

  private void bind(ChoiceState choice, FaceButton button, boolean ringed) {
    Face face = Face.of(choice.label()).withKey(choice.key());
    button.show(
        switch (fit) {
          case WIDE, TIGHT -> face;
          case SHORT -> face.shortened(choice.shortLabel());
          case BARE -> Face.of(choice.label()).shortened(choice.shortLabel());
        });
    button.setEnabled(choice.enabled());
    button.setToolTipText(
        choice.reason().isEmpty() ? Texts.tooltip(choice.command()) : choice.reason());
    if (!choice.quiet()) {
      Buttons.suggest(button, ringed);
      button.putClientProperty(FlatClientProperties.STYLE, margin(ringed));
    }
  }

  /** The ring is one pixel thicker than the border, and takes it from the margin. */
  private String margin(boolean ringed) {
    int side = (fit == Fit.WIDE ? MARGIN : TIGHT) - (ringed ? 1 : 0);
    int above = MARGIN - (ringed ? 1 : 0);
    return "margin: " + above + "," + side + "," + above + "," + side;
  }

  int heightFor(int width) {
    return arrange(width, false);
  }

  @Override
  public void doLayout() {
    arrange(getWidth(), true);
  }

  private int arrange(int width, boolean place) {
    Scale scale = Scale.current();
    int edge = scale.px(EDGE);
    int room = width - 2 * edge;
    shorten(room);
    int y = scale.px(TOP);
    y = flow(loud, edge, y, room, scale.px(GAP), place);
    int afterLoud = y;
    y = flow(quiet, edge, y, room, scale.px(QUIET_GAP), place);
    boolean beside = footerRoom(room, scale) >= footer.getPreferredSize().width;
    int footerWidth = beside ? footer.getPreferredSize().width : room;
    int footerTop = beside ? afterLoud + scale.px(BUTTON - LINE) / 2 : y;
    if (place) {
      footer.setBounds(edge + room - footerWidth, footerTop, footerWidth, scale.px(LINE));
    }
    return beside ? y : y + scale.px(LINE) + scale.px(EDGE);
  }

  private int footerRoom(int room, Scale scale) {
    return room - rowWidth(quiet, scale.px(QUIET_GAP)) - scale.px(QUIET_GAP);
  }

  /** Narrower buttons, then short labels on all of them, then without keys, until they fit. */
  private void shorten(int room) {
    Fit needed = fit(room);
    if (needed != fit) {
      fit = needed;
      bindAll();
    }
  }

  private Fit fit(int room) {
    if (wideRow <= room) {
      return Fit.WIDE;
    }
    if (tightRow <= room) {
      return Fit.TIGHT;
    }
    return shortRow <= room ? Fit.SHORT : Fit.BARE;
  }

  private void measure() {
    shortRow = rowWidth(Fit.SHORT);
    tightRow = rowWidth(Fit.TIGHT);
    wideRow = rowWidth(Fit.WIDE);
    bindAll();
  }

  /** Without the ring, which comes and goes while the labels shall stay. */
  private int rowWidth(Fit as) {
    fit = as;
    int next = 0;
    for (ChoiceState choice : shown) {
      if (!choice.quiet()) {
        bind(choice, loud.get(next++), false);
      }
    }
    return rowWidth(loud, Scale.current().px(GAP));
  }

  /** The zoom may have changed. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (loud != null) {
      loud.forEach(FaceButton::updateUI);
      measure();
    }
  }

  private static int rowWidth(List<FaceButton> row, int gap) {
    int buttons = row.stream().mapToInt(button -> button.getPreferredSize().width).sum();
    return buttons + Math.max(0, row.size() - 1) * gap;
  }

  private static int flow(
      List<FaceButton> row, int left, int top, int room, int gap, boolean place) {
    int height = Scale.current().px(BUTTON);
    int x = left;
    int y = top;
    for (FaceButton button : row) {
      int width = button.getPreferredSize().width;
      if (x > left && x + width > left + room) {
        x = left;
        y += height + gap;
      }
      if (place) {
        button.setBounds(x, y, width, height);
      }
      x += width + gap;
    }
    return row.isEmpty() ? y : y + height;
  }
}
