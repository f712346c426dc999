package syncduel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonFileException;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.LessonWriter;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionFile;
import syncduel.view.Lessons;

/** The bundled lessons, and lesson files wherever a person keeps them. */
final class LessonShelf implements Lessons {
  private final LessonLibrary library = new LessonLibrary(new LessonReader());
  private final List<LessonLibrary.Entry> entries = library.lessons();
  private final Optional<FreePlayFile> freePlayFile;
  private Optional<SavedSession> lastFreePlay;

  /** With the file in which free play is kept, or none where it is not kept. */
  LessonShelf(Optional<FreePlayFile> freePlayFile) {
    this.freePlayFile = freePlayFile;
    this.lastFreePlay = freePlayFile.flatMap(FreePlayFile::read);
  }

  @Override
  public List<Title> bundled() {
    return entries.stream()
        .map(entry -> new Title(entry.number(), entry.title(), entry.aim(), entry.steps()))
        .toList();
  }

  @Override
  public Lesson open(String number) {
    return entries.stream()
        .filter(entry -> entry.number().equals(number))
        .findFirst()
        .map(entry -> library.open(entry.file()))
        .orElseThrow(() -> new IllegalArgumentException("There is no lesson " + number));
  }

  @Override
  public Lesson freePlay() {
    return library.freePlay();
  }

  @Override
  public Optional<SavedSession> lastFreePlay() {
    return lastFreePlay;
  }

  @Override
  public void keep(SavedSession freePlay, boolean another) {
    freePlayFile.ifPresent(
        file -> {
          lastFreePlay = Optional.of(freePlay);
          file.keep(freePlay, another);
        });
  }

  @Override
  public Reading read(Path file) {
    try {
      return Reading.of(new SessionFile().read(file));
    } catch (LessonFileException | IOException e) {
      return Reading.failed(Failures.sentence(e));
    }
  }

  @Override
  public Optional<String> write(Path file, Lesson lesson) {
    return OutputPlace.write(file, new LessonWriter().write(lesson));
  }

  @Override
  public Optional<String> write(Path file, SavedSession session) {
    return OutputPlace.write(file, new SessionFile().write(session));
  }
}
