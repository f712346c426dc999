package syncduel.view;

import java.util.Arrays;
import syncduel.lesson.Branch;
import syncduel.lesson.SessionState;

/** Does what commands ask for about branches, and about what was lost on the present one. */
final class BranchCommands {
  private final WindowModel model;
  private final WindowPorts ports;

  BranchCommands(WindowModel model, WindowPorts ports) {
    this.model = model;
    this.ports = ports;
  }

  void run(Command command, WindowState state) {
    SessionState session = model.session();
    switch (command) {
      case NEXT_BRANCH -> model.switchTo(BranchWords.after(session));
      case RENAME_BRANCH -> rename(session, state.command(command).label());
      case COMPARE_BRANCHES -> compare(session);
      case DROP_BRANCH -> drop(session, state.command(command).label());
      default -> showLost(state);
    }
  }

  private void compare(SessionState session) {
    model.stopPlaying();
    ports.dialogs().showBranches(new BranchComparison(ports, model.words(), session));
  }

  private void rename(SessionState session, String title) {
    Branch branch = session.branches().present();
    String old = new BranchWords(session, model.words()).of(branch);
    ports
        .dialogs()
        .ask(title, model.words().text("branch.rename.question"), old)
        .filter(name -> !name.strip().equals(old))
        .ifPresent(name -> ports.session().nameBranch(branch.number(), name));
  }

  private void drop(SessionState session, String title) {
    Branch branch = session.branches().present();
    String name = new BranchWords(session, model.words()).of(branch);
    int own = branch.steps().size() - branch.fork().map(Branch.Fork::after).orElse(0);
    if (ports.dialogs().confirm(title, question(own, name))) {
      model.stopPlaying();
      ports.session().dropBranch(branch.number());
    }
  }

  private String question(int own, String name) {
    String number = own == 1 ? ".one" : ".more";
    return model.words().text("branch.drop.question" + number, own, name);
  }

  /** The latest one first, then those before it; a filter that hides it is taken away. */
  private void showLost(WindowState state) {
    var lost =
        Lamps.losses(model.session().trace()).stream()
            .mapToInt(Lamps.Loss::exchange)
            .filter(exchange -> exchange > 0)
            .toArray();
    int before = state.diagram().selectedExchange().orElse(Integer.MAX_VALUE);
    int latest = Arrays.stream(lost).max().orElse(0);
    int wanted = Arrays.stream(lost).filter(one -> one < before).max().orElse(latest);
    model.log().show(wanted);
  }
}
