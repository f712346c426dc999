package syncduel.ui.pane;

import java.awt.Graphics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import syncduel.trace.Party;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.DotIcon;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ClientPaneState;
import syncduel.view.ClientTools;
import syncduel.view.Label;

/** The first line of a client's pane: who it is, by which policy, and whether it is online. */
final class ClientTitle extends ZoomedPanel {
  private final ClientActions actions;
  private final RoleLabel name = new RoleLabel(TextStyle.TITLE, Role.TEXT);
  private final RoleLabel armed = new RoleLabel(TextStyle.CAPTION, Role.TEXT_MUTED);
  private final RoleLabel policyWord = new RoleLabel(TextStyle.SMALL, Role.TEXT_MUTED);
  private final FaceButton policy = Buttons.quiet(Face.of("policy"));
  private final FaceButton network = Buttons.quiet(Face.of("online"));
  private ClientTools tools;
  private boolean actor;

  ClientTitle(Party party, ClientActions actions) {
    super(null, "insets 0 12 0 8, gap 0", "", "[36!,center]");
    this.actions = actions;
    setOpaque(false);
    var icon = new RoleLabel(TextStyle.TITLE, Role.TEXT);
    icon.setIcon((party == Party.LEFT ? Symbol.PHONE : Symbol.TABLET).icon(18));
    name.setName(party.word() + ".name");
    network.setName(party.word() + ".network");
    network.addActionListener(
        click ->
            RowMenu.of(tools.network(), actions::run)
                .popup()
                .show(network, 0, network.getHeight()));
    policy.setName(party.word() + ".policy");
    policy.addActionListener(click -> policies().popup().show(policy, 0, policy.getHeight()));
    policy.setToolTipText(Texts.of(Label.POLICY_TOOLTIP));
    network.setToolTipText(Texts.of(Label.NETWORK_TOOLTIP));
    policyWord.setLabelFor(policy);
    frame();
    put(icon, "");
    put(name, "gapleft 8, wmin pref, pushx");
    put(armed, "gapleft 8, wmin 0");
    put(policyWord, "gapleft 12");
    put(policy, "gapleft 0, h 28!");
    put(network, "gapleft 4, h 28!");
  }

  void show(ClientPaneState state, boolean narrow) {
    tools = state.tools();
    showActor(state.actor());
    name.setText(state.name());
    name.setToolTipText(state.name());
    showArmed(state.armed());
    policyWord.setText(state.policyWord());
    policyWord.setVisible(!narrow && state.armed().isEmpty());
    policy.show(Face.of(state.policy()).endingIn(Symbol.CHEVRON_DOWN));
    policy
        .getAccessibleContext()
        .setAccessibleName(Texts.of(Label.POLICY_NAME, state.name(), state.policy()));
    network.show(Face.of(state.networkLabel()).endingIn(Symbol.CHEVRON_DOWN));
    var dot = new DotIcon(state.online() ? Role.OK : Role.TEXT_MUTED);
    if (!dot.equals(network.getIcon())) {
      network.setIcon(dot);
    }
    network
        .getAccessibleContext()
        .setAccessibleName(Texts.of(Label.NETWORK, state.name(), state.networkLabel()));
  }

  private void showActor(boolean now) {
    if (now != actor) {
      actor = now;
      repaint();
    }
  }

  private void showArmed(List<ClientPaneState.Armed> all) {
    armed.setVisible(!all.isEmpty());
    armed.setText(joined(all, ClientPaneState.Armed::tag));
    armed.setToolTipText(joined(all, ClientPaneState.Armed::inFull));
  }

  private static String joined(
      List<ClientPaneState.Armed> all, Function<ClientPaneState.Armed, String> words) {
    return all.stream().map(words).collect(Collectors.joining(", "));
  }

  private void frame() {
    int pad = Scale.current().px(4);
    armed.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(Role.LINE_STRONG.color()),
            BorderFactory.createEmptyBorder(0, pad, 0, pad)));
  }

  /** The frame has a colour of the theme and a size of the zoom. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (armed != null) {
      frame();
    }
  }

  private RowMenu policies() {
    return RowMenu.of(tools.policies().stream().map(this::entry).toList());
  }

  private RowMenu.Entry entry(ClientTools.PolicyChoice choice) {
    return new RowMenu.Entry(
        "policy." + choice.name(),
        choice.label(),
        "",
        true,
        Optional.of(choice.selected()),
        choice.tooltip(),
        () -> actions.usePolicy(choice.name()));
  }

  /** Who did the step has the bar of what just changed beside its name. */
  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (actor) {
      ActorBar.paint(graphics, this);
    }
  }
}
