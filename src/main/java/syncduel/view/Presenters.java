package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.view.PresenterState.Notes;
import syncduel.view.PresenterState.Part;

/** Makes what is shown while presenting. */
record Presenters(Scene scene, LessonBarState bar, NarrationState narration) {
  private static final int EXCHANGES = 2;
  private static final int AHEAD = 3;

  PresenterState presenter() {
    Presentation now = scene.presentation();
    return new PresenterState(
        now.on(), now.black(), progress(), new LogEntries(scene).exchanges(EXCHANGES), notes(now));
  }

  private String progress() {
    int steps = scene.session().steps().size();
    return steps == 0
        ? ""
        : scene.words().text("presenter.progress", scene.session().position(), steps);
  }

  private Notes notes(Presentation now) {
    Messages words = scene.words();
    return new Notes(
        now.on() && now.notes(),
        words.text("notes.title"),
        words.text("notes.elapsed"),
        now.black() ? words.text("notes.black") : "",
        bar.title() + " · " + bar.progress(),
        narration.text(),
        new Part(words.text("notes.why"), Optional.empty(), why()),
        new Part(words.text("notes.next"), Optional.empty(), next()),
        then());
  }

  private RichText why() {
    return narration.why().isEmpty()
        ? RichText.plain(scene.words().text("notes.noWhy"))
        : narration.why();
  }

  private RichText next() {
    return scene
        .present()
        .upcoming()
        .map(step -> new StepWords(scene).of(step.step()))
        .or(() -> Optional.of(scene.words().text("notes.end")))
        .map(RichText::plain)
        .orElseThrow();
  }

  private List<Part> then() {
    SessionState session = scene.present();
    List<LessonStep> steps = session.steps();
    var parts = new ArrayList<Part>();
    int last = Math.min(steps.size(), session.position() + AHEAD);
    for (int step = session.position() + 1; step <= last; step++) {
      parts.add(
          new Part(
              scene.words().text("notes.step", step),
              Optional.of(step),
              new LessonBars(scene).said(steps.get(step - 1))));
    }
    return parts;
  }
}
