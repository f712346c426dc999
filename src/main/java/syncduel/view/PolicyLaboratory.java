package syncduel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import syncduel.lesson.Comparison;
import syncduel.lesson.ComparisonText;
import syncduel.lesson.Laboratory;
import syncduel.lesson.Lesson;
import syncduel.stage.Stage;
import syncduel.view.LaboratoryProgress.Played;
import syncduel.view.LaboratoryState.Phase;

/**
 * What the dialog that compares policies does. The policies are played beside the session; it is
 * told each step, and may be cancelled between two.
 *
 * <p>UI thread only, the listener too.
 */
public final class PolicyLaboratory {
  private final WindowPorts ports;
  private final Messages words;
  private final Lesson lesson;
  private final String heading;
  private final String fileName;
  private Consumer<LaboratoryState> listener = state -> {};
  private LaboratoryProgress progress = LaboratoryProgress.begun();
  private AtomicBoolean goOn = new AtomicBoolean();

  /**
   * Plays nothing yet.
   *
   * @param lesson with the steps that are played
   * @param heading what they are called
   * @param fileName under which the table is saved, without an ending
   */
  PolicyLaboratory(
      WindowPorts ports, Messages words, Lesson lesson, String heading, String fileName) {
    this.ports = ports;
    this.words = words;
    this.lesson = lesson;
    this.heading = heading;
    this.fileName = fileName;
  }

  /** Calls the listener with the present state and with each later one. */
  public void onChange(Consumer<LaboratoryState> hearer) {
    listener = hearer;
    hearer.accept(state());
  }

  /** What is shown now. */
  public LaboratoryState state() {
    return new LaboratoryStates(heading, progress, words).state();
  }

  /** Plays all policies from the beginning; one that is being played is cancelled. */
  public void play() {
    goOn.set(false);
    var attempt = new AtomicBoolean(true);
    goOn = attempt;
    tell(LaboratoryProgress.begun());
    ports
        .trials()
        .run(
            stage -> new Attempt(attempt).play(stage),
            sentence -> later(attempt, known -> failed(known, sentence)));
  }

  /** Ends before the next step; what is known by then stays. */
  public void cancel() {
    if (progress.phase() == Phase.RUNNING) {
      goOn.set(false);
      tell(progress.ended(Phase.CANCELLED));
    }
  }

  /** Opens the run of a policy as a branch of the session, by the row of the table. */
  public void open(int row) {
    Laboratory.Run run = progress.played().get(row).run();
    String policy = words.text("policy." + run.result().policy());
    ports.session().addBranch(policy, Laboratory.branch(lesson, run));
  }

  /** Asks where to save the table, and saves it as Markdown or JSON. */
  public void save() {
    Comparison comparison = progress.comparison(heading);
    ports
        .dialogs()
        .fileForTable(fileName)
        .ifPresent(
            file -> {
              List<String> lines =
                  file.toString().endsWith(".json")
                      ? ComparisonText.json(comparison)
                      : ComparisonText.markdown(comparison);
              ports.files().execute(() -> saved(file, ports.trials().write(file, lines)));
            });
  }

  private void saved(Path file, Optional<String> failure) {
    String sentence = failure.orElseGet(() -> words.text("lab.saved", file));
    ports.ui().execute(() -> tell(progress.telling(sentence)));
  }

  private static LaboratoryProgress failed(LaboratoryProgress known, String sentence) {
    return known.ended(Phase.FAILED).telling(sentence);
  }

  private void tell(LaboratoryProgress next) {
    progress = next;
    listener.accept(state());
  }

  /** On the UI thread, unless somebody cancelled or began anew meanwhile. */
  private void later(AtomicBoolean attempt, UnaryOperator<LaboratoryProgress> change) {
    ports
        .ui()
        .execute(
            () -> {
              if (attempt == goOn && attempt.get()) {
                tell(change.apply(progress));
              }
            });
  }

  private long now() {
    return ports.platform().millis();
  }

  /** One comparison, on a thread of its own; its times belong to the UI thread. */
  private final class Attempt implements Laboratory.Watcher {
    private final AtomicBoolean wanted;
    private long begun;
    private long policyBegun;

    Attempt(AtomicBoolean wanted) {
      this.wanted = wanted;
    }

    void play(Stage stage) {
      later(wanted, this::begin);
      if (wanted.get() && new Laboratory(stage).compare(lesson, this).finished()) {
        later(wanted, known -> known.ended(Phase.DONE));
      }
    }

    private LaboratoryProgress begin(LaboratoryProgress known) {
      begun = now();
      return known;
    }

    @Override
    public boolean goOn(Laboratory.Progress step) {
      later(wanted, known -> known.at(step, now() - begun));
      return wanted.get();
    }

    @Override
    public void met(Optional<Comparison.Meeting> conflict) {
      later(
          wanted,
          known -> {
            policyBegun = now();
            return known.met(conflict);
          });
    }

    @Override
    public void played(Laboratory.Run run) {
      later(wanted, known -> done(known, run));
    }

    private LaboratoryProgress done(LaboratoryProgress known, Laboratory.Run run) {
      var one = new Played(run, now() - policyBegun);
      policyBegun = now();
      return known.with(one, policyBegun - begun);
    }
  }
}
