package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.LessonStep;
import syncduel.lesson.SessionState;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Party;
import syncduel.view.LessonBarState.Chapter;
import syncduel.view.LessonBarState.LessonChoice;

/** Makes the lesson bar and the narration below it. */
record LessonBars(Scene scene) {
  private static final int NUMBER_WORDS = 12;

  LessonBarState bar() {
    SessionState session = scene.session();
    Messages words = scene.words();
    boolean nothing = session.freePlay() && session.steps().isEmpty();
    return new LessonBarState(
        title(),
        progress(),
        session.freePlay(),
        session.branchedAt().isPresent(),
        scene.choices().playing(),
        scene.choices().kept().speed(),
        words.text(scene.choices().kept().speed().command().labelKey()),
        lessons(),
        new BranchWords(session, words).choices(),
        chapters(session.steps(), session.position()),
        scene.present().position(),
        scene.moment().map(LessonBars::knob).orElse((double) session.position()),
        scene.moment().isPresent(),
        scene.steps().marks(),
        nothing ? words.text("bar.hint") : "");
  }

  private static double knob(Stop stop) {
    return stop.step() - 1 + (double) stop.index() / stop.of();
  }

  NarrationState narration() {
    var current = scene.session().current();
    String whyLabel = scene.words().text("narration.why");
    RichText longest = longest();
    var actor = current.flatMap(step -> step.step().at());
    if (scene.moment().isPresent()) {
      RichText looked = RichText.plain(scene.moment().get().words());
      return new NarrationState(
          looked, RichText.nothing(), whyLabel, actor, Optional.empty(), longest);
    }
    var questions = new Questions(scene);
    Optional<QuestionState> question = questions.state();
    if (questions.open().isPresent()) {
      RichText asked = SpokenText.of(questions.open().get().question());
      return new NarrationState(
          asked, RichText.nothing(), whyLabel, Optional.empty(), question, longest);
    }
    RichText text = current.map(this::said).orElseGet(() -> RichText.plain(opening()));
    RichText why = current.flatMap(LessonStep::why).map(SpokenText::of).orElse(RichText.nothing());
    return new NarrationState(text, why, whyLabel, actor, question, longest);
  }

  private List<LessonChoice> lessons() {
    boolean bundled = !scene.session().freePlay();
    return scene.lessons().stream()
        .map(
            lesson ->
                new LessonChoice(
                    lesson.number(),
                    scene.words().text("bar.title", lesson.number(), lesson.title()),
                    new LessonProgress(scene.choices().kept()).words(lesson, scene.words()),
                    lesson.aim(),
                    bundled
                        && scene.choices().kept().lesson().equals(Optional.of(lesson.number()))))
        .toList();
  }

  /** The chapters of these steps; steps before the first heading are one without a title. */
  static List<Chapter> chapters(List<LessonStep> steps, int position) {
    var chapters = new ArrayList<Chapter>();
    int first = 1;
    for (int step = 1; step <= steps.size(); step++) {
      boolean ends = step == steps.size() || steps.get(step).chapter().isPresent();
      if (ends) {
        chapters.add(chapter(steps.get(first - 1), first, step, position));
        first = step + 1;
      }
    }
    return chapters;
  }

  private static Chapter chapter(LessonStep opening, int first, int last, int position) {
    int done = Math.max(0, Math.min(position, last) - first + 1);
    boolean current = position >= first && position <= last;
    return new Chapter(opening.chapter().orElse(""), first, last - first + 1, done, current);
  }

  String title() {
    Messages words = scene.words();
    String title = scene.session().lesson().title();
    if (scene.session().freePlay()) {
      return words.text("bar.freePlay");
    }
    var number = scene.choices().kept().lesson();
    return number.isPresent() ? words.text("bar.title", number.get(), title) : title;
  }

  private String progress() {
    SessionState session = scene.session();
    Messages words = scene.words();
    int steps = session.steps().size();
    if (steps == 0) {
      return words.text("bar.noSteps");
    }
    if (scene.moment().isPresent()) {
      Stop stop = scene.moment().get();
      return words.text("bar.moment", stop.step(), steps, stop.index(), stop.of());
    }
    if (session.branchedAt().isPresent()) {
      return branch(session.branchedAt().getAsInt());
    }
    if (!session.branches().present().isTrunk()) {
      String name = new BranchWords(session, words).of(session.branches().present());
      return words.text("bar.branch.progress", name, session.position(), steps);
    }
    return session.position() == 0
        ? words.count("bar.steps", steps)
        : words.text("bar.progress", session.position(), steps);
  }

  /** One alone needs no number. */
  private String branch(int from) {
    SessionState session = scene.session();
    Messages words = scene.words();
    var present = session.branches().present();
    return present.name().isEmpty() && session.branches().all().size() <= 2
        ? words.text("bar.branch", from)
        : words.text("bar.branch.named", new BranchWords(session, words).of(present), from);
  }

  RichText said(LessonStep step) {
    return StepMarks.said(step, new StepWords(scene));
  }

  /** Of the aim and all steps. */
  private RichText longest() {
    RichText aim = RichText.plain(scene.session().lesson().aim());
    RichText step = scene.steps().longest();
    return aim.asText().length() > step.asText().length() ? aim : step;
  }

  private String opening() {
    SessionState session = scene.session();
    Messages words = scene.words();
    if (scene.firstStart()) {
      return firstStart();
    }
    if (session.freePlay()) {
      return words.text("narration.undone");
    }
    String aim = session.lesson().aim();
    return aim.isEmpty() ? words.text("narration.begin") : aim;
  }

  private String firstStart() {
    Messages words = scene.words();
    ClientSnapshot left = scene.client(Party.LEFT);
    int rows = scene.now().server().rows().size();
    if (rows == 0 || !left.rows().isEmpty()) {
      return words.text("narration.start.insert", left.name());
    }
    String number = rows <= NUMBER_WORDS ? words.text("number." + rows) : String.valueOf(rows);
    return words.text(
        rows == 1 ? "narration.start.one" : "narration.start.more", left.name(), number);
  }
}
