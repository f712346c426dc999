package syncduel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bundled lessons, damaged in every way that their texts allow, at places drawn by a seeded
 * lot. The same files in every run.
 */
final class DamagedLessons {
  private static final Path FOLDER = Path.of("demo-data/lessons");
  private static final long SEED = 100;
  private static final int PART = 3;

  /** What stands before the last value of a row that is given; bodies may hold anything. */
  private static final String GIVEN_ROW =
      "(?<=\n {6}\\{ \"id\": \"\\w{1,3}\", \"text\": \"[^\"]{1,60}\", \"complete\": )";

  /**
   * One file.
   *
   * @param line where the damage is, from 1; of a missing key, where its object begins
   */
  record Damaged(Path lesson, String how, String text, int line) {
    @Override
    public String toString() {
      return lesson.getFileName() + ", " + how;
    }
  }

  /** What is put in the place of what a pattern finds; a group {@code at} says where it counts. */
  private record Damage(String how, Pattern where, String instead) {
    Damage(String how, String where, String instead) {
      this(how, Pattern.compile(where), instead);
    }
  }

  private static final List<Damage> DAMAGES =
      List.of(
          new Damage("a misspelt key of the lesson", "\"aim\":", "\"iam\":"),
          new Damage("a missing title", "\"title\": \"[^\"]*\",", ""),
          new Damage("a title of another type", "(?<=\"title\": )\"[^\"]*\"", "7"),
          new Damage("a key that comes twice", "\"given\": \\{", "\"given\": 1, \"given\": {"),
          new Damage("a newer format", "(?<=\"format\": )1", "3"),
          new Damage("a misspelt key of a step", "\"do\":", "\"od\":"),
          new Damage("an unknown verb", "(?<=\"do\": )\"[a-z]+\"", "\"pusch\""),
          new Damage("an unknown client", "(?<=\"at\": )\"(left|right)\"", "\"middle\""),
          new Damage("a step without its place", "\"at\": \"(left|right)\", ", ""),
          new Damage("an edit without an id", "(?<=\"do\": \"edit\", )\"id\": \"\\w+\", ", ""),
          new Damage("an id that is none", "(?<=\n {6}\\{ \"id\": )\"\\w+\"", "\"a/b\""),
          new Damage("a row that is a list", "(?<=\"set\": )\\{ [^{}]* \\}", "[ 1 ]"),
          new Damage("an unknown column", "(?<=\"set\": \\{ )\"(text|complete)\"", "\"colour\""),
          new Damage("a value of another type", GIVEN_ROW + "(true|false)", "\"yes\""),
          new Damage("an unknown choice", "(?<=\"choose\": )\"[a-z]+\"", "\"mine\""),
          new Damage("an unknown policy", "(?<=\"policy\": )\"[a-z-]+\"", "\"blend\""),
          new Damage("a misspelt expectation", "\"exchanges\":", "\"exchange\":"),
          new Damage("a status that is a text", "(?<=\"status\": )\\d{3}", "\"two hundred\""),
          new Damage("a status that is none", "(?<=\"status\": )\\d{3}", "2000"),
          new Damage("an unknown kind", "(?<=\"kind\": )\"[a-z]+\"", "\"upsert\""),
          new Damage("a version that is none", "(?<=\"(version|etag|ifMatch)\": )\"v\\d\"", "17"),
          new Damage("a number below zero", "(?<=\"pending\": )\\d", "-1"),
          new Damage("an answer that is no choice", "(?<=\"answer\": )\\d", "9"),
          new Damage("a blank text", "(?<=\"say\": )\"[^\"]*\"", "\" \""),
          new Damage("a missing comma", "(?<=\"at\": \"(left|right)\"),", ""),
          new Damage("a missing colon", "(?<=\"say\"):", ""),
          new Damage("a missing quote", "(?<=\"do\": \"[a-z]{3,9})\"", ""),
          new Damage("a stray bracket", "(?<=\"steps\": )\\[", "{"),
          new Damage("a word that is no JSON", "(?<=\"complete\": )(true|false)", "yes"),
          new Damage("an end too early", "(?<=\"expect\": \\{)[\\s\\S]+", ""),
          new Damage("a text behind the end", "\\}\\s*\\z", "} more\n"));

  private DamagedLessons() {}

  /** A third of them, in the order of the lessons; each lesson and each damage is there. */
  static List<Damaged> all() throws IOException {
    var random = new Random(SEED);
    var all = new ArrayList<Damaged>();
    List<Path> lessons = lessons();
    for (int i = 0; i < lessons.size(); i++) {
      String text = Files.readString(lessons.get(i));
      for (int j = i % PART; j < DAMAGES.size(); j += PART) {
        Damage damage = DAMAGES.get(j);
        List<MatchResult> places = damage.where.matcher(text).results().toList();
        if (!places.isEmpty()) {
          all.add(damaged(lessons.get(i), text, damage, places.get(random.nextInt(places.size()))));
        }
      }
    }
    return all;
  }

  private static Damaged damaged(Path lesson, String text, Damage damage, MatchResult place) {
    String before = text.substring(0, place.start());
    boolean missing = damage.instead.isEmpty() && place.group().matches(".+, ?");
    String to = missing ? before.substring(0, objectOf(before)) : before;
    int line = 1 + (int) to.chars().filter(letter -> letter == '\n').count();
    String other = before + damage.instead + text.substring(place.end());
    return new Damaged(lesson, damage.how, other, line);
  }

  /** Where the innermost object begins that is still open at the end of a text. */
  private static int objectOf(String text) {
    int closed = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      closed += text.charAt(i) == '}' ? 1 : 0;
      if (text.charAt(i) == '{' && closed-- == 0) {
        return i;
      }
    }
    return 0;
  }

  private static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.endsWith("lesson.schema.json"))
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }
}
