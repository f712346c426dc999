package syncduel.lesson;

import java.util.List;
import java.util.Set;

/** Reads {@code ask} of a step. */
final class QuestionReader {
  static final Set<String> KEYS = GivenReader.keys("question", "choices", "answer");

  private final Source source;

  QuestionReader(Source source) {
    this.source = source;
  }

  Question read(Located value) {
    Section ask = Section.of(source, value, "\"ask\"", KEYS);
    String question = ask.needWords("question", "what is asked was expected");
    Located list = ask.need("choices", "a list of texts was expected");
    List<String> choices = ask.list("choices", list, item -> ask.words("choices", item));
    if (choices.size() < Question.LEAST_CHOICES) {
      String count = choices.isEmpty() ? "no text" : "1 text";
      throw source.problem(list.at(), "\"choices\" has " + count + ", two or more were expected");
    }
    Located number = ask.need("answer", "the number of the right choice, from 1, was expected");
    return new Question(question, choices, (int) ask.whole("answer", number, 1, choices.size()));
  }
}
