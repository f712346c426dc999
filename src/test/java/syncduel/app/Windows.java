package syncduel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import syncduel.view.BranchComparison;
import syncduel.view.Dialogs;
import syncduel.view.Exports;
import syncduel.view.FilmDesk;
import syncduel.view.FilmOrder;
import syncduel.view.LessonDraft;
import syncduel.view.LessonPicker;
import syncduel.view.Lessons;
import syncduel.view.Messages;
import syncduel.view.Palette;
import syncduel.view.PolicyLaboratory;
import syncduel.view.Preferences;
import syncduel.view.Scheduler;
import syncduel.view.SessionPort;
import syncduel.view.StepForm;
import syncduel.view.WindowModel;
import syncduel.view.WindowPorts;

/** The window's model over a real session, without a window and with nobody who answers. */
final class Windows {
  private Windows() {}

  static WindowModel model(
      SessionPort session, Scheduler scheduler, UnaryOperator<Preferences.Kept> wishes) {
    return model(session, new LessonShelf(Optional.empty()), scheduler, wishes);
  }

  static WindowModel model(
      SessionPort session,
      Lessons shelf,
      Scheduler scheduler,
      UnaryOperator<Preferences.Kept> wishes) {
    return new WindowModel(
        new WindowPorts(
            session,
            shelf,
            (target, state, marks, shown) -> Optional.empty(),
            new KeptHere(wishes.apply(Preferences.Kept.defaults())),
            scheduler,
            new NobodyThere(),
            Runnable::run,
            Runnable::run,
            new Messages(Locale.ENGLISH)));
  }

  static final class KeptHere implements Preferences {
    private Kept kept;

    KeptHere(Kept kept) {
      this.kept = kept;
    }

    @Override
    public Kept load() {
      return kept;
    }

    @Override
    public void keep(Kept values) {
      kept = values;
    }
  }

  static final class NobodyThere implements Dialogs {
    @Override
    public Optional<Path> fileToOpen() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> fileToSave(String title, String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Exports.Target> fileToExport(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> fileForFilm(String name, FilmOrder.Form form) {
      return Optional.empty();
    }

    @Override
    public void showFilmDesk(FilmDesk desk) {}

    @Override
    public boolean confirm(String title, String question) {
      return false;
    }

    @Override
    public Optional<String> ask(String title, String question, String text) {
      return Optional.empty();
    }

    @Override
    public Optional<LessonDraft> revise(LessonDraft draft) {
      return Optional.empty();
    }

    @Override
    public Optional<StepForm> fill(StepForm form) {
      return Optional.empty();
    }

    @Override
    public void showKeys(String title, List<KeyLine> keys) {}

    @Override
    public void showPalette(Palette palette) {}

    @Override
    public void copy(String text) {}

    @Override
    public void showDiagram() {}

    @Override
    public void focusFilter() {}

    @Override
    public void showLessons(LessonPicker picker) {}

    @Override
    public void showLaboratory(PolicyLaboratory laboratory) {}

    @Override
    public void showBranches(BranchComparison comparison) {}

    @Override
    public Optional<Path> fileForTable(String name) {
      return Optional.empty();
    }

    @Override
    public void resetLayout() {}

    @Override
    public void exit() {}
  }
}
