package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Question;
import syncduel.lesson.SessionState;
import syncduel.view.QuestionState.Answer;
import syncduel.view.QuestionState.Mark;

/** Makes the question of the upcoming step, or the verdict on that of the present one. */
record Questions(Scene scene) {
  private static final List<Command> KEYS =
      List.of(
          Command.CHOOSE_LOCAL,
          Command.CHOOSE_SERVER,
          Command.CHOOSE_MERGE,
          Command.CHOOSE_BOTH,
          Command.CHOOSE_ABORT,
          Command.CHOOSE_GIVE_UP);

  /** The question that waits for an answer. */
  Optional<Question> open() {
    OptionalInt step = scene.quiz().open();
    return scene.moment().isEmpty() && step.isPresent()
        ? ask(step.getAsInt()).filter(asked -> step.getAsInt() == session().position() + 1)
        : Optional.empty();
  }

  /** The answer that a key of the choices gives while a question waits. */
  Optional<String> answer(Command command) {
    int index = KEYS.indexOf(command);
    List<String> choices = open().map(Question::choices).orElse(List.of());
    return index >= 0 && index < choices.size()
        ? Optional.of(choices.get(index))
        : Optional.empty();
  }

  Optional<QuestionState> state() {
    Optional<Question> waits = open();
    if (waits.isPresent()) {
      return Optional.of(
          new QuestionState(answers(waits.get(), Optional.empty()), true, "", "", Mark.NONE));
    }
    int step = session().position();
    OptionalInt given = scene.quiz().answers().get(step);
    return given == null || scene.moment().isPresent()
        ? Optional.empty()
        : ask(step).map(asked -> settled(asked, given));
  }

  private QuestionState settled(Question asked, OptionalInt given) {
    boolean right = given.isPresent() && given.getAsInt() == asked.answer();
    Mark look = right ? Mark.RIGHT : Mark.WRONG;
    return new QuestionState(
        answers(asked, Optional.of(given)),
        false,
        verdict(given, right),
        scene
            .words()
            .text("question.answer", asked.answer(), asked.choices().get(asked.answer() - 1)),
        given.isPresent() ? look : Mark.NONE);
  }

  private String verdict(OptionalInt given, boolean right) {
    Messages words = scene.words();
    int answered = 0;
    int good = 0;
    for (Map.Entry<Integer, OptionalInt> entry : scene.quiz().answers().entrySet()) {
      OptionalInt choice = entry.getValue();
      Optional<Question> asked = ask(entry.getKey());
      if (choice.isPresent() && asked.isPresent()) {
        answered++;
        good += choice.getAsInt() == asked.get().answer() ? 1 : 0;
      }
    }
    if (given.isEmpty()) {
      return words.text("question.shown");
    }
    return words.text(right ? "question.right" : "question.wrong", good, answered);
  }

  private List<Answer> answers(Question asked, Optional<OptionalInt> given) {
    var answers = new ArrayList<Answer>();
    for (String choice : asked.choices()) {
      int number = answers.size() + 1;
      boolean keyed = number <= KEYS.size();
      Command command = KEYS.get(Math.min(number, KEYS.size()) - 1);
      answers.add(
          new Answer(
              number,
              choice,
              command,
              keyed ? KeyHints.of(command, scene.words()) : "",
              given.map(one -> mark(asked, number, one)).orElse(Mark.NONE)));
    }
    return answers;
  }

  private static Mark mark(Question asked, int number, OptionalInt given) {
    if (number == asked.answer()) {
      return Mark.RIGHT;
    }
    return given.isPresent() && given.getAsInt() == number ? Mark.WRONG : Mark.NONE;
  }

  private Optional<Question> ask(int step) {
    List<LessonStep> steps = session().steps();
    return step >= 1 && step <= steps.size() ? steps.get(step - 1).ask() : Optional.empty();
  }

  private SessionState session() {
    return scene.session();
  }
}
