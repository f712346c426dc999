package syncduel.view;

import java.util.List;
import java.util.stream.IntStream;
import syncduel.lesson.ComparisonText;
import syncduel.lesson.Laboratory;
import syncduel.lesson.LessonReader;

/** Makes the state of the dialog that compares policies. */
record LaboratoryStates(String lesson, LaboratoryProgress progress, Messages words) {
  private static final int POLICIES = LessonReader.POLICIES.size();

  LaboratoryState state() {
    int done = progress.played().size();
    List<String> markdown =
        done == 0 ? List.of() : ComparisonText.markdown(progress.comparison(lesson));
    return new LaboratoryState(
        words.text("lab.title"),
        lesson,
        lead(),
        new LaboratoryRows(progress, words).table(),
        progress.phase(),
        told(done),
        (double) done / POLICIES,
        IntStream.range(0, POLICIES).mapToObj(row -> row < done).toList(),
        String.join("\n", markdown),
        progress.notice());
  }

  private String lead() {
    if (!progress.known()) {
      return words.text("lab.lead.waiting");
    }
    return progress
        .conflict()
        .map(met -> words.text("lab.lead.conflict", met.step(), met.client(), met.row()))
        .orElseGet(() -> words.text("lab.lead.none"));
  }

  private String told(int done) {
    String time = LaboratoryRows.millis(progress.millis(), words);
    return switch (progress.phase()) {
      case RUNNING -> progress.now().map(now -> playing(now, time)).orElse("");
      case DONE -> words.text("lab.told.done", done, time);
      case CANCELLED -> words.text("lab.told.cancelled", done, POLICIES);
      case FAILED -> words.text("lab.told.failed", done, POLICIES);
    };
  }

  private String playing(Laboratory.Progress now, String time) {
    String policy = words.text("policy." + now.policy());
    return words.text("lab.told.running", policy, now.done() + 1, now.of(), now.step(), time);
  }
}
