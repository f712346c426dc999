package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.RichLabel;
import syncduel.ui.paint.RichText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.Label;
import syncduel.view.MergeState;

/** Sends a merge or goes back to the choices. */
final class MergeButtons extends ZoomedPanel {
  private final FaceButton send = Buttons.normal(Face.of("send"));
  private final FaceButton back = Buttons.normal(Face.of("back"));
  private final RichLabel footer = new RichLabel(TextStyle.SMALL, 1, Role.TEXT_MUTED);

  MergeButtons(String owner, Runnable onSend, Runnable onBack) {
    super(null, "insets 6 8 8 8, gap 0", "", "[28!,center]");
    setOpaque(false);
    send.setName(owner + ".merge.send");
    back.setName(owner + ".merge.back");
    footer.setName(owner + ".merge.footer");
    send.setToolTipText(Texts.of(Label.MERGE_SEND_TOOLTIP));
    back.setToolTipText(Texts.of(Label.MERGE_BACK_TOOLTIP));
    send.addActionListener(click -> onSend.run());
    back.addActionListener(click -> onBack.run());
    put(send, "h 28!");
    put(back, "gapleft 6, h 28!");
    put(footer, "gapleft 12, wmin 0, pushx, alignx right");
  }

  void show(MergeState merge) {
    send.show(Face.of(merge.send()).withKey(merge.sendKey()));
    Buttons.suggest(send, true);
    send.putClientProperty(FlatClientProperties.STYLE, "margin: 4,6,4,6");
    back.show(Face.of(merge.back()).withKey(merge.backKey()));
    back.putClientProperty(FlatClientProperties.STYLE, "margin: 5,7,5,7");
    footer.show(RichText.of(merge.footer()));
  }
}
