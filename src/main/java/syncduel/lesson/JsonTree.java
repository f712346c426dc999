package syncduel.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import syncduel.lesson.Located.Keyed;
import syncduel.lesson.Located.Listed;
import syncduel.lesson.Located.Member;
import syncduel.lesson.Located.Plain;
import syncduel.lesson.Located.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON with {@code //} comments and trailing commas from the token stream and keeps each
 * value's position, which a tree of the library would lose. At most 64 levels deep.
 */
final class JsonTree {
  private static final int DEEPEST = 64;
  private static final int LONGEST_NUMBER = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Source source;
  private final JsonParser parser;
  private final Deque<Located> open = new ArrayDeque<>();

  private JsonTree(Source source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** Reads the one value of a text. */
  static Located read(Source source, String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(source, parser).root();
    }
  }

  private Located root() {
    try {
      if (parser.nextToken() == null) {
        throw source.problem(new Position(1, 1), "the file is empty, a lesson was expected");
      }
      Located value = value();
      if (parser.nextToken() != null) {
        throw source.problem(here(), "the lesson has ended, nothing was expected after it");
      }
      return value;
    } catch (UnexpectedEndOfInputException e) {
      throw source.problem(position(e.getLocation()), "the file ends too early" + missing(), e);
    } catch (StreamConstraintsException e) {
      throw source.problem(position(e.getLocation()), tooMuch(), e);
    } catch (JacksonException e) {
      throw source.problem(position(e.getLocation()), "this is no JSON: " + reason(e), e);
    }
  }

  private String missing() {
    if (open.isEmpty()) {
      return "";
    }
    Position from = open.peek().at();
    return ", "
        + open.peek().kind()
        + " that begins at line "
        + from.line()
        + ", column "
        + from.column()
        + " is not closed";
  }

  private String tooMuch() {
    return open.size() >= DEEPEST
        ? "this is nested deeper than " + DEEPEST + " levels"
        : "this number has more than " + LONGEST_NUMBER + " digits";
  }

  private static String reason(JacksonException problem) {
    String message = problem.getOriginalMessage().lines().findFirst().orElse("");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private Located value() {
    Position at = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new Plain(at, parser.getString());
      case VALUE_TRUE -> new Plain(at, true);
      case VALUE_FALSE -> new Plain(at, false);
      case VALUE_NUMBER_INT -> new Plain(at, whole(at));
      case VALUE_NUMBER_FLOAT -> new Plain(at, decimal(at));
      default -> new Plain(at, null);
    };
  }

  private Keyed object(Position at) {
    open.push(new Keyed(at, Map.of()));
    var members = new LinkedHashMap<String, Member>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyAt = here();
      if (members.containsKey(key)) {
        int first = members.get(key).keyAt().line();
        throw source.problem(
            keyAt,
            "the key "
                + Spelling.quoted(key)
                + " is here for the second time (line "
                + first
                + " has it already)");
      }
      parser.nextToken();
      members.put(key, new Member(keyAt, value()));
    }
    open.pop();
    return new Keyed(at, members);
  }

  private Listed array(Position at) {
    open.push(new Listed(at, List.of()));
    var items = new ArrayList<Located>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    open.pop();
    return new Listed(at, items);
  }

  private Long whole(Position at) {
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw source.problem(at, "this number is too large");
    }
    return parser.getLongValue();
  }

  private Double decimal(Position at) {
    double number = parser.getDoubleValue();
    if (!Double.isFinite(number)) {
      throw source.problem(at, "this number is too large");
    }
    return number;
  }

  private Position here() {
    return position(parser.currentTokenLocation());
  }

  private Position position(TokenStreamLocation given) {
    TokenStreamLocation at = given == null ? parser.currentLocation() : given;
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
