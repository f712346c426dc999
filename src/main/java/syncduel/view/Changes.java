package syncduel.view;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.lesson.SessionState;
import syncduel.picture.Followed;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.view.MotionState.Change;

/** What moves into its place when one comes from an earlier moment. */
record Changes(Scene scene) {
  MotionState motion() {
    MotionState motion = scene.motion();
    if (motion.before().isEmpty()) {
      return motion;
    }
    SessionState earlier = scene.present().at(motion.before().getAsInt());
    Scene then = scene.lookingAt(earlier);
    Set<Party> opening = EnumSet.noneOf(Party.class);
    Map<Party, ConflictCardState> closing = new EnumMap<>(Party.class);
    for (Party client : List.of(Party.LEFT, Party.RIGHT)) {
      boolean open = scene.conflict(client).isPresent();
      Optional<ConflictCardState> before = new ConflictCards(then, client).card();
      if (open && before.isEmpty()) {
        opening.add(client);
      } else if (!open) {
        before.ifPresent(card -> closing.put(client, card));
      }
    }
    boolean advances = earlier.position() < scene.session().position();
    long millis = motion.change().millis();
    return motion.with(new Change(millis, advances, recolours(earlier), opening, closing));
  }

  private boolean recolours(SessionState earlier) {
    Trace now = scene.session().trace();
    return Diagrams.followed(scene)
        .filter(row -> Followed.isHeldOtherwise(row, earlier.trace(), now))
        .isPresent();
  }
}
