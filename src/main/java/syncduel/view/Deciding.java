package syncduel.view;

import java.util.Optional;
import syncduel.model.Fields;
import syncduel.trace.Party;

/** Makes choices on the cards of conflicts. UI thread. */
record Deciding(WindowModel model) {
  /** Makes a choice where it can be made; a merge with a clash opens its line instead. */
  void choose(Party client, Command choice) {
    Optional<Clash> open = model.session().trace().last().client(client).conflict().map(Clash::new);
    boolean offered = model.state().filter(now -> now.offers(client, choice)).isPresent();
    if (open.isEmpty() || !offered) {
      return;
    }
    if (choice == Command.CHOOSE_MERGE && !open.get().clashes().isEmpty()) {
      model.look(model.choices().withMerging(Optional.of(client)));
    } else {
      model.actions().resolve(client, choice.choice().orElseThrow(), Fields.none());
    }
  }
}
