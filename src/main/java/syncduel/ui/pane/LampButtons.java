package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Command;
import syncduel.view.LampState;

/** The lamp: a sign and words that open the reasons, and the way to an update that was lost. */
final class LampButtons {
  private static final String STYLE = FlatClientProperties.STYLE;
  private static final String OK = "foreground: $SyncDuel.ok";

  private final ServerActions actions;
  private final FaceButton state = Buttons.quiet(Face.of("lamp"));
  private final FaceButton lost = Buttons.quiet(Face.of("lost"));
  private Optional<LampState> shown = Optional.empty();

  LampButtons(ServerActions actions) {
    this.actions = actions;
    state.setName("server.lamp");
    state.putClientProperty("FlatLaf.styleClass", TextStyle.SMALL.styleClass());
    state.addActionListener(click -> shown.ifPresent(this::explain));
    lost.setName("server.lostAt");
    lost.putClientProperty("FlatLaf.styleClass", TextStyle.SMALL_STRONG.styleClass());
    lost.putClientProperty(STYLE, "foreground: $SyncDuel.conflict.text");
    lost.addActionListener(click -> actions.run(Command.SHOW_LOST));
  }

  FaceButton state() {
    return state;
  }

  FaceButton lost() {
    return lost;
  }

  void show(LampState lamp, boolean narrow) {
    shown = Optional.of(lamp);
    Symbol sign = lamp.inStep() ? Symbol.CHECK : Symbol.CLOCK;
    state.show(Face.of(lamp.label()).with(sign));
    state.putClientProperty(STYLE, lamp.inStep() ? OK : "");
    state.setToolTipText(lamp.tooltip());
    lost.setVisible(!lamp.lost().isEmpty());
    if (!lamp.lost().isEmpty()) {
      Face face = Face.of(lamp.lost()).with(Symbol.WARNING);
      lost.show(narrow ? face.shortened(lamp.lostShort()) : face);
      lost.setToolTipText(lamp.lostTooltip());
    }
  }

  private void explain(LampState lamp) {
    var popup = new JPopupMenu();
    popup.setName("server.lamp.reasons");
    for (LampState.Reason reason : lamp.reasons()) {
      var item = new JMenuItem(reason.text());
      reason.row().ifPresent(row -> item.addActionListener(click -> actions.select(row)));
      reason
          .exchange()
          .ifPresent(number -> item.addActionListener(click -> actions.selectExchange(number)));
      popup.add(item);
    }
    if (lamp.reasons().isEmpty()) {
      popup.add(new JMenuItem(lamp.tooltip()));
    }
    popup.show(state, 0, state.getHeight());
  }
}
