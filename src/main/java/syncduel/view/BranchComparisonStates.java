package syncduel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import syncduel.lesson.Branch;
import syncduel.lesson.Branches;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.SessionState;
import syncduel.view.BranchComparison.Look;
import syncduel.view.BranchComparisonState.Phase;
import syncduel.view.LessonBarState.BranchChoice;
import syncduel.view.TableState.Row;

/** Makes the state of the dialog that compares two branches. */
record BranchComparisonStates(
    SessionState session, Messages words, Look look, Map<Integer, LessonPlay> plays) {
  BranchComparisonState state() {
    Branch left = branch(look.left());
    Branch right = branch(look.right());
    Optional<BranchSide> one = side(left);
    Optional<BranchSide> other = side(right);
    boolean ready = look.phase() == Phase.READY && one.isPresent() && other.isPresent();
    List<Row> states =
        ready
            ? new ComparedStates(
                    one.get().at(look.position()), other.get().at(look.position()), words)
                .rows()
            : List.of();
    List<Row> exchanges =
        ready
            ? new ComparedExchanges(one.get(), other.get(), look.position(), words).rows()
            : List.of();
    int common = Branches.common(left, right);
    return new BranchComparisonState(
        words.text("compare.title"),
        look.phase(),
        alone() ? empty() : List.of(),
        choices(look.left()),
        choices(look.right()),
        ready ? step(one.get()) : "",
        ready ? step(other.get()) : "",
        look.position(),
        Math.max(left.steps().size(), right.steps().size()),
        common,
        ready ? verdict(states, exchanges, common) : "",
        new TableState(headings("", left, right), shown(states)),
        new TableState(headings(words.text("compare.heading.step"), left, right), shown(exchanges)),
        look.onlyDifferences(),
        progress(),
        part(),
        look.failure());
  }

  private boolean alone() {
    return session.branches().all().size() == 1;
  }

  private List<String> empty() {
    return List.of(
        words.text("compare.empty.title"),
        words.text("compare.empty.how"),
        words.text("compare.empty.then"));
  }

  private Branch branch(int number) {
    return session.branches().branch(number).orElseThrow();
  }

  private Optional<BranchSide> side(Branch branch) {
    return Optional.ofNullable(plays.get(branch.number()))
        .map(play -> new BranchSide(branch, play, session, words));
  }

  private List<BranchChoice> choices(int chosen) {
    return new BranchWords(session, words)
        .choices().stream()
            .map(
                choice ->
                    new BranchChoice(choice.number(), choice.label(), choice.number() == chosen))
            .toList();
  }

  private String step(BranchSide side) {
    int there = Math.min(look.position(), side.steps());
    if (there == 0) {
      return words.text("compare.start");
    }
    return there < look.position()
        ? words.text("compare.step.ended", there)
        : words.text("compare.step", there, side.steps(), side.step(there));
  }

  private List<String> headings(String second, Branch left, Branch right) {
    var names = new BranchWords(session, words);
    return List.of("", second, names.of(left), names.of(right));
  }

  private List<Row> shown(List<Row> rows) {
    return look.onlyDifferences() ? onlyDifferences(rows) : rows;
  }

  /** A heading stays where something stays below it, and so does the step that is looked at. */
  private static List<Row> onlyDifferences(List<Row> rows) {
    List<Row> left = rows.stream().filter(row -> row.look() != TableState.Look.PLAIN).toList();
    return IntStream.range(0, left.size())
        .filter(index -> left.get(index).look() != TableState.Look.HEADING || leads(left, index))
        .mapToObj(left::get)
        .toList();
  }

  private static boolean leads(List<Row> rows, int heading) {
    boolean parts = !rows.get(heading).cells().get(0).lines().isEmpty();
    boolean above =
        heading + 1 < rows.size() && rows.get(heading + 1).look() == TableState.Look.DIFFERENT;
    return parts || above;
  }

  private String verdict(List<Row> states, List<Row> exchanges, int common) {
    long different = different(states) + different(exchanges);
    String place =
        look.position() <= common
            ? words.text("compare.place.common", common)
            : words.count("compare.place.after", look.position() - common);
    String much =
        different == 0
            ? words.text("compare.verdict.same")
            : words.count("compare.verdict", different);
    return words.text("compare.verdict", place, much);
  }

  private static long different(List<Row> rows) {
    return rows.stream().filter(row -> row.look() == TableState.Look.DIFFERENT).count();
  }

  private String progress() {
    return switch (look.phase()) {
      case RUNNING ->
          look.playing()
              .map(now -> words.text("compare.playing", now.branch(), now.step(), now.of()))
              .orElseGet(() -> words.text("compare.waiting"));
      case CANCELLED -> words.text("compare.cancelled");
      case FAILED, READY -> "";
    };
  }

  private double part() {
    return look.playing().map(now -> (now.step() - 1.0) / now.of()).orElse(0.0);
  }
}
