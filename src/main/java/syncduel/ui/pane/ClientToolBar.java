package syncduel.ui.pane;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JTextField;
import syncduel.trace.Party;
import syncduel.ui.paint.Buttons;
import syncduel.ui.paint.Face;
import syncduel.ui.paint.FaceButton;
import syncduel.ui.paint.Symbol;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.ClientPaneState;
import syncduel.view.ClientTools;
import syncduel.view.Command;
import syncduel.view.CommandState;
import syncduel.view.Label;

/** What one does with a client: insert a to-do, refresh, pull, push. */
final class ClientToolBar extends ZoomedPanel {
  private final Party party;
  private final ClientActions actions;
  private final RoleLabel one = RoleLabel.of("1", TextStyle.SMALL, Role.TEXT_MUTED);
  private final RoleLabel two = RoleLabel.of("2", TextStyle.SMALL, Role.TEXT_MUTED);
  private final JTextField field = new JTextField();
  private final FaceButton add = Buttons.normal(Face.of(Symbol.PLUS, "+"));
  private final FaceButton refresh = Buttons.normal(Face.of(Symbol.REFRESH, "refresh"));
  private final FaceButton pull = Buttons.normal(Face.of("Pull"));
  private final FaceButton push = Buttons.normal(Face.of("Push"));
  private final FaceButton more = Buttons.quiet(Face.of(Symbol.MORE, "more"));
  private ClientTools tools;

  ClientToolBar(Party party, ClientActions actions) {
    super(null, "insets 4 12 8 8, gap 6", "", "[28!,center]");
    this.party = party;
    this.actions = actions;
    setOpaque(false);
    nameAll(party.word());
    one.setLabelFor(field);
    more.setToolTipText(Texts.of(Label.MORE_TOOLTIP));
    put(one, "");
    put(field, "w 40:107:, h 28!, growx, pushx");
    put(add, "w 28!, h 28!");
    put(two, "gapleft 6");
    put(refresh, "w 28!, h 28!");
    put(pull, "h 28!");
    put(push, "h 28!");
    put(more, "w 28!, h 28!");
    listen();
  }

  private void nameAll(String party) {
    field.setName(party + ".insert");
    add.setName(party + ".add");
    refresh.setName(party + ".refresh");
    pull.setName(party + ".pull");
    push.setName(party + ".push");
    more.setName(party + ".more");
  }

  private void listen() {
    field.addActionListener(enter -> insert());
    add.addActionListener(click -> insert());
    refresh.addActionListener(click -> actions.run(Command.REFRESH_LEFT.at(party)));
    pull.addActionListener(click -> actions.run(Command.PULL_LEFT.at(party)));
    push.addActionListener(click -> actions.run(Command.PUSH_LEFT.at(party)));
    more.addActionListener(
        click -> RowMenu.of(tools.more(), actions::run).popup().show(more, 0, more.getHeight()));
  }

  private void insert() {
    if (add.isEnabled() && !field.getText().isBlank()) {
      String text = field.getText();
      field.setText("");
      actions.insert(text);
    } else {
      field.requestFocusInWindow();
    }
  }

  /** What is typed in the field stays. */
  void show(ClientPaneState state, boolean narrow) {
    tools = state.tools();
    one.setVisible(!narrow);
    two.setVisible(!narrow);
    Label hint = narrow ? Label.TODO : Label.NEW_TODO;
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of(hint));
    String name = Texts.of(Label.NEW_TODO_NAME, state.name());
    Spoken.name(field, name);
    bind(add, Face.of(Symbol.PLUS, tools.add().label()), tools.add());
    bind(refresh, Face.of(Symbol.REFRESH, tools.refresh().label()), tools.refresh());
    bind(pull, labelled(tools.pull(), Symbol.PULL, narrow), tools.pull());
    bind(push, labelled(tools.push(), Symbol.PUSH, narrow), tools.push());
    more.show(Face.of(Symbol.MORE, Texts.of(Label.MORE_NAME, state.name())));
    more.setVisible(!tools.more().isEmpty());
    pull.putClientProperty(FlatClientProperties.STYLE_CLASS, state.accentPull() ? "accent" : null);
  }

  private static Face labelled(CommandState state, Symbol symbol, boolean narrow) {
    Face face = Face.of(state.label());
    return narrow ? face : face.with(symbol);
  }

  private static void bind(FaceButton button, Face face, CommandState state) {
    button.show(face);
    button.setEnabled(state.enabled());
    button.setToolTipText(state.tooltip().isEmpty() ? null : state.tooltip());
  }
}
