package syncduel.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes sessions, and reads them: an object that holds a lesson for each branch, so that it needs
 * no other file, and the marks of the log. The same session gives the same text.
 */
public final class SessionFile {
  /** The format that this program writes; raised when an older program could not read it. */
  private static final int FORMAT = 1;

  private static final String SESSION = "session";
  private static final List<String> KEYS =
      List.of(SESSION, "freePlay", "shown", "branches", "marks");
  private static final List<String> BRANCH =
      List.of("number", "name", "from", "after", "position", "lesson");
  private static final List<String> MARK = List.of("branch", "line", "pinned", "comment");
  private static final int MOST = 1_000_000;

  private final LessonReader reader = new LessonReader();

  /** The text of the file, with a line end at its end. */
  public String write(SavedSession session) {
    var head = new LinkedHashMap<String, Object>();
    head.put(SESSION, FORMAT);
    head.put("freePlay", session.freePlay());
    head.put("shown", session.branches().shown());
    var parts = new ArrayList<String>();
    head.forEach((key, value) -> parts.add(JsonText.member(key, value)));
    parts.add(list("branches", branches(session)));
    if (!session.marks().all().isEmpty()) {
      parts.add(list("marks", marks(session.marks())));
    }
    return "{\n" + String.join(",\n", parts) + "\n}\n";
  }

  private static String list(String key, Stream<String> items) {
    return items.collect(Collectors.joining(",\n", "\"" + key + "\": [\n", "\n]"));
  }

  private static Stream<String> branches(SavedSession session) {
    return session.branches().all().stream().map(branch -> branch(session.lesson(), branch));
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

  private static Stream<String> marks(Marks marks) {
    return new TreeMap<>(marks.all())
        .entrySet().stream().map(entry -> mark(entry.getKey(), entry.getValue()));
  }

  private static String mark(Marks.Place place, Marks.Mark mark) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("branch", place.branch());
    keys.put("line", place.line());
    if (mark.pinned()) {
      keys.put("pinned", true);
    }
    if (!mark.comment().isEmpty()) {
      keys.put("comment", mark.comment());
    }
    return JsonText.line(keys);
  }

  /**
   * Reads a file that holds a session or a lesson.
   *
   * @throws LessonFileException when it holds neither, with the place
   * @throws IOException when it cannot be read
   */
  public OpenedFile read(Path file) throws IOException {
    Source source = new Source(file.toString());
    Located root = LessonReader.tree(source, LessonReader.text(file));
    return isSession(root)
        ? OpenedFile.of(session(source, root))
        : OpenedFile.of(reader.lesson(source, root));
  }

  /** Whether it is meant as a session, be it a good one or not. */
  static boolean isSession(Located root) {
    return root instanceof Located.Keyed object && object.members().containsKey(SESSION);
  }

  private SavedSession session(Source source, Located root) {
    refuseNewer(new Section(source, (Located.Keyed) root));
    Section session = Section.of(source, root, "a session", KEYS);
    session.needWhole(SESSION, FORMAT, FORMAT);
    int shown = (int) session.needWhole("shown", 0, MOST);
    var lessons = new ArrayList<Lesson>();
    List<Branch> lines = items(session, "branches", branch -> branch(source, branch, lessons));
    Branches branches;
    try {
      branches = new Branches(lines, shown);
    } catch (IllegalArgumentException e) {
      throw source.problem(session.keyAt("branches"), "these branches do not fit together", e);
    }
    Marks marks = session.has("marks") ? marks(source, session, branches) : Marks.none();
    // Free play was kept before lessons were.
    boolean freePlay = session.flag("freePlay").orElse(true);
    return new SavedSession(lessons.get(0), freePlay, branches, marks);
  }

  private static void refuseNewer(Section session) {
    session
        .find(SESSION)
        .filter(value -> session.whole(SESSION, value, 1, Integer.MAX_VALUE) > FORMAT)
        .ifPresent(
            value -> {
              throw session
                  .source()
                  .problem(
                      value.at(),
                      "this session was saved by a newer version of the program, and is left as"
                          + " it is");
            });
  }

  private static <T> List<T> items(Section section, String key, Function<Located, T> reading) {
    return section.list(key, section.need(key, "a list was expected"), reading);
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

  private static Marks marks(Source source, Section session, Branches branches) {
    Map<Marks.Place, Marks.Mark> all = new HashMap<>();
    items(
        session,
        "marks",
        value -> {
          Section mark = Section.of(source, value, "a mark", MARK);
          int branch = (int) mark.needWhole("branch", 0, MOST);
          if (branches.branch(branch).isEmpty()) {
            throw source.problem(mark.keyAt("branch"), "there is no branch " + branch);
          }
          var place = new Marks.Place(branch, (int) mark.needWhole("line", 1, MOST));
          boolean pinned = mark.flag("pinned").orElse(false);
          return all.put(place, new Marks.Mark(pinned, mark.words("comment").orElse("")));
        });
    return new Marks(all);
  }
}
