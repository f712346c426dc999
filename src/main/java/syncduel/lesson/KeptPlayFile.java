package syncduel.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes free play with its branches, and reads it. Without branches it is a lesson file, as it was
 * before branches were kept; with them it is an object that holds a lesson for each.
 */
public final class KeptPlayFile {
  private static final Set<String> KEYS = Set.of("session", "shown", "branches");
  private static final Set<String> BRANCH =
      Set.of("number", "name", "from", "after", "position", "lesson");
  private static final int MOST = 1_000_000;

  private final LessonReader reader = new LessonReader();

  /** The text of the file, with a line end at its end. */
  public String write(KeptPlay play) {
    return play.branches().all().size() == 1
        ? new LessonWriter().write(play.lesson())
        : play.branches().all().stream()
            .map(branch -> branch(play.lesson(), branch))
            .collect(
                Collectors.joining(
                    ",\n",
                    "{\n\"session\": 1,\n\"shown\": "
                        + play.branches().shown()
                        + ",\n\"branches\": [\n",
                    "]\n}\n"));
  }

  private static String branch(Lesson lesson, Branch branch) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("number", branch.number());
    if (!branch.name().isEmpty()) {
      keys.put("name", branch.name());
    }
    branch
        .fork()
        .ifPresent(
            fork -> {
              keys.put("from", fork.branch());
              keys.put("after", fork.after());
            });
    keys.put("position", branch.position());
    String file = new LessonWriter().write(lesson.withSteps(branch.steps()));
    return "{ " + JsonText.members(keys) + ", \"lesson\":\n" + file + "}";
  }

  /**
   * Reads a file.
   *
   * @throws LessonFileException when it is neither a lesson nor free play
   * @throws IOException when it cannot be read
   */
  public KeptPlay read(Path file) throws IOException {
    Source source = new Source(file.toString());
    Located root = JsonTree.read(source, LessonReader.text(file));
    boolean branched =
        root instanceof Located.Keyed object && object.members().containsKey("session");
    return branched ? play(source, root) : KeptPlay.of(reader.lesson(source, root));
  }

  private KeptPlay play(Source source, Located root) {
    Section play = Section.of(source, root, "free play", KEYS);
    play.needWhole("session", 1, 1);
    int shown = (int) play.needWhole("shown", 0, MOST);
    var lessons = new ArrayList<Lesson>();
    Located list = play.need("branches", "a list of branches was expected");
    List<Branch> branches = play.list("branches", list, branch -> branch(source, branch, lessons));
    try {
      return new KeptPlay(lessons.get(0), new Branches(branches, shown));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw source.problem(play.keyAt("branches"), "these branches do not fit together", e);
    }
  }

  private Branch branch(Source source, Located value, List<Lesson> lessons) {
    Section branch = Section.of(source, value, "a branch", BRANCH);
    Lesson lesson = reader.lesson(source, branch.need("lesson", "a lesson was expected"));
    lessons.add(lesson);
    int steps = lesson.steps().size();
    Optional<Branch.Fork> fork =
        branch
            .whole("from", 0, MOST)
            .map(
                from ->
                    new Branch.Fork(from.intValue(), (int) branch.needWhole("after", 0, steps)));
    return new Branch(
        (int) branch.needWhole("number", 0, MOST),
        branch.words("name").orElse(""),
        fork,
        lesson.steps(),
        (int) branch.needWhole("position", 0, steps));
  }
}
