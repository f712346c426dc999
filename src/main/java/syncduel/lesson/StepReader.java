package syncduel.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.stage.Step;
import syncduel.trace.Party;

/** Reads one entry of {@code steps}. */
final class StepReader {
  private static final int LONGEST_PAUSE = 3_600_000;
  private static final Map<String, Party> PARTIES = GivenReader.words(Party.values(), Party::word);

  private final Source source;
  private final ActionReader actions;
  private final ExpectReader expectations;

  StepReader(Source source, ActionReader actions, ExpectReader expectations) {
    this.source = source;
    this.actions = actions;
    this.expectations = expectations;
  }

  LessonStep read(Located value) {
    Section step = Section.of(source, value, "a step", VerbKeys.keys());
    Step action = action(step);
    Optional<Long> pause = step.whole("pause", 0, LONGEST_PAUSE);
    return new LessonStep(
        action,
        step.words("say"),
        step.words("chapter"),
        step.words("why"),
        pause.map(millis -> OptionalInt.of(millis.intValue())).orElse(OptionalInt.empty()),
        step.read("ask", new QuestionReader(source)::read),
        step.read("expect", expectations::read),
        step.at().line());
  }

  private Step action(Section step) {
    var verbs = GivenReader.words(VerbKeys.verbs().toArray(String[]::new), verb -> verb);
    Located place = step.need("do", "a verb was expected");
    String verb = step.text("do", place);
    if (!verbs.containsKey(verb)) {
      throw source.problem(
          place.at(),
          "unknown verb " + Spelling.quoted(verb) + Spelling.hint(verb, verbs.keySet()));
    }
    if (VerbKeys.NOBODY.containsKey(verb)) {
      return nobody(verb, step);
    }
    Party party = party(verb, step);
    Map<String, List<String>> keys = party.isClient() ? VerbKeys.CLIENT : VerbKeys.SERVER;
    requireKeys(verb, step, keys.get(verb));
    return party.isClient()
        ? new Step.AtClient(party, actions.client(verb, step))
        : new Step.AtServer(actions.server(verb, step));
  }

  private Step nobody(String verb, Section step) {
    if (step.has("at")) {
      throw source.problem(
          step.keyAt("at"), "\"at\" does not go with \"" + verb + "\", which nobody does");
    }
    requireKeys(verb, step, VerbKeys.NOBODY.get(verb));
    return verb.equals("note")
        ? new Step.Note()
        : new Step.Wait(step.needWhole("seconds", 0, GivenReader.LONGEST_SKEW));
  }

  private Party party(String verb, Section step) {
    String who = who(verb);
    Located place = step.need("at", "\"" + verb + "\" is done by " + who);
    Party party = step.word("at", place, PARTIES);
    boolean fits = (party.isClient() ? VerbKeys.CLIENT : VerbKeys.SERVER).containsKey(verb);
    if (!fits) {
      throw source.problem(
          place.at(), "\"" + verb + "\" is done by " + who + ", not by " + party.word());
    }
    return party;
  }

  private static String who(String verb) {
    if (!VerbKeys.SERVER.containsKey(verb)) {
      return "left or right";
    }
    return VerbKeys.CLIENT.containsKey(verb) ? "left, right or server" : "server";
  }

  private void requireKeys(String verb, Section step, List<String> keys) {
    for (String key : step.keys()) {
      if (!VerbKeys.COMMON.contains(key) && !keys.contains(key)) {
        String takes = keys.isEmpty() ? "no keys of its own" : String.join(", ", keys);
        throw source.problem(
            step.keyAt(key),
            Spelling.quoted(key) + " does not go with \"" + verb + "\", which takes " + takes);
      }
    }
  }
}
