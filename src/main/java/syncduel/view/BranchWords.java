package syncduel.view;

import java.util.List;
import java.util.stream.IntStream;
import syncduel.lesson.Branch;
import syncduel.lesson.SessionState;

/** What branches are called. */
record BranchWords(SessionState session, Messages words) {
  /** Its name; the trunk is the lesson itself, and one without a name has its number. */
  String of(Branch branch) {
    if (!branch.name().isEmpty()) {
      return branch.name();
    }
    if (branch.isTrunk()) {
      return words.text(session.freePlay() ? "branch.first" : "branch.lesson");
    }
    return words.text("branch.number", branch.number());
  }

  /** What is played: the lesson or free play, and which branch of it. */
  static String heading(SessionState session, Messages words) {
    String title = session.freePlay() ? words.text("bar.freePlay") : session.lesson().title();
    Branch present = session.branches().present();
    return present.isTrunk()
        ? title
        : words.text("bar.title", title, new BranchWords(session, words).of(present));
  }

  /** All of them, for a menu; one alone is no choice. */
  List<LessonBarState.BranchChoice> choices() {
    List<Branch> all = session.branches().all();
    return all.size() == 1 ? List.of() : all.stream().map(this::choice).toList();
  }

  /** The number of the branch after the present one, around the end. */
  static int after(SessionState session) {
    List<Branch> all = session.branches().all();
    int present =
        IntStream.range(0, all.size())
            .filter(index -> all.get(index).number() == session.branches().shown())
            .findFirst()
            .orElse(0);
    return all.get((present + 1) % all.size()).number();
  }

  private LessonBarState.BranchChoice choice(Branch branch) {
    String steps = words.count("bar.steps", branch.steps().size());
    String label =
        branch
            .fork()
            .map(fork -> words.text("branch.choice.from", of(branch), fork.after(), steps))
            .orElseGet(() -> words.text("branch.choice", of(branch), steps));
    return new LessonBarState.BranchChoice(
        branch.number(), label, branch.number() == session.branches().shown());
  }
}
