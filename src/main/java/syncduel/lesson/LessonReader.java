package syncduel.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import syncduel.lesson.Located.Position;
import syncduel.stage.Setup;

/**
 * Reads lesson files and refuses what cannot be played, each with one sentence that names file,
 * line and column; {@code lesson-format.md} defines what is allowed. Thread-safe.
 */
public final class LessonReader {
  /** The policies of the format, in its order. */
  public static final List<String> POLICIES =
      List.of(
          "none",
          "ask",
          "client-wins",
          "server-wins",
          "merge",
          "newest-wins",
          "delete-wins",
          "keep-both",
          "client-force",
          "last-writer");

  /** The largest file that is read, in bytes. */
  public static final int LARGEST = 4 * 1024 * 1024;

  /** The number of the format that this program reads; raised when an older one could not. */
  private static final int FORMAT = 1;

  private static final String FORMAT_KEY = "format";
  static final Set<String> KEYS = GivenReader.keys(FORMAT_KEY, "title", "aim", "given", "steps");
  private static final Position BEGINNING = new Position(1, 1);

  private final Map<String, String> policies;

  /** With the policies of the format. */
  public LessonReader() {
    this(POLICIES);
  }

  /** With these policies. */
  public LessonReader(Collection<String> policies) {
    this.policies = GivenReader.words(policies.toArray(String[]::new), policy -> policy);
  }

  /**
   * Reads a file.
   *
   * @throws LessonFileException when it is no lesson
   * @throws IOException when it cannot be read
   */
  public Lesson read(Path file) throws IOException {
    return read(file.toString(), text(file));
  }

  /** The text of a file that may hold a lesson. */
  static String text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": this is a folder, a lesson file was expected");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return text(file.toString(), in.readNBytes(LARGEST + 1));
    }
  }

  /**
   * Reads a file's bytes; its name is for messages.
   *
   * @throws LessonFileException when it is no lesson
   */
  public Lesson read(String file, byte[] bytes) {
    return read(file, text(file, bytes));
  }

  private static String text(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new Source(file)
          .problem(BEGINNING, "the file has more than " + LARGEST + " bytes, a lesson has less");
    }
    return decoded(new Source(file), bytes);
  }

  /**
   * Reads a file's text; its name is for messages.
   *
   * @throws LessonFileException when it is no lesson
   */
  public Lesson read(String file, String text) {
    Source source = new Source(file);
    Located root = tree(source, text);
    if (SessionFile.isSession(root)) {
      throw source.problem(
          root.at(),
          "this is a saved session, not a lesson; open shows it, and play, check and export take it");
    }
    return lesson(source, root);
  }

  /** What a file holds, with or without a byte order mark. */
  static Located tree(Source source, String text) {
    return JsonTree.read(source, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** A lesson that may stand within something else. */
  Lesson lesson(Source source, Located root) {
    refuseNewer(source, root);
    Section lesson = Section.of(source, root, "a lesson", KEYS);
    lesson.needWhole(FORMAT_KEY, FORMAT, FORMAT);
    Columns growing = Columns.growing(source);
    GivenReader givens = new GivenReader(source, growing, policies);
    String title = lesson.needWords("title", "the lesson's name was expected");
    String aim = lesson.text("aim").orElse("");
    Setup given = lesson.read("given", givens::read).orElse(GivenReader.defaults());
    Columns columns = growing.fixed();
    StepReader steps =
        new StepReader(
            source,
            new ActionReader(source, columns, policies),
            new ExpectReader(source, columns, policies));
    Located list = lesson.need("steps", "a list of steps was expected");
    return new Lesson(title, aim, given, lesson.list("steps", list, steps::read));
  }

  /** Before anything else, because a newer format may have other keys. */
  private static void refuseNewer(Source source, Located root) {
    if (root instanceof Located.Keyed object
        && object.members().containsKey(FORMAT_KEY)
        && object.members().get(FORMAT_KEY).value() instanceof Located.Plain plain
        && plain.value() instanceof Long number
        && number > FORMAT) {
      throw source.problem(
          plain.at(),
          "this lesson has format " + number + " and needs a newer version of Sync Duel");
    }
  }

  private static String decoded(Source source, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    if (result.isError()) {
      throw source.problem(end(text.toString()), "these bytes are no UTF-8");
    }
    return text.toString();
  }

  private static Position end(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Position(line, text.length() - text.lastIndexOf('\n'));
  }
}
