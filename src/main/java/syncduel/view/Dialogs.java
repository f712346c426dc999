package syncduel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What only the desktop can ask or do; called on the UI thread. */
public interface Dialogs {
  /** Asks for the file of a lesson or a session; empty when the person changed their mind. */
  Optional<Path> fileToOpen();

  /** Asks where to save a lesson or a session; the name is a suggestion. */
  Optional<Path> fileToSave(String title, String name);

  /** Asks in which form to export what happened, and where; the name has no ending yet. */
  Optional<Exports.Target> fileToExport(String name);

  /** Asks where to put a film; the name has no ending yet. */
  Optional<Path> fileForFilm(String name, FilmOrder.Form form);

  /** Lets a person say what kind of film is wanted; returns at once. */
  void showFilmDesk(FilmDesk desk);

  /** Asks before something is done that loses what is there; false when it shall not be done. */
  boolean confirm(String title, String question);

  /** Asks for a line of text; empty when the person changed their mind. */
  Optional<String> ask(String title, String question, String text);

  /** Lets a person write what is said about a session; empty when they changed their mind. */
  Optional<LessonDraft> revise(LessonDraft draft);

  /** Lets a person fill in a step; empty when they changed their mind. */
  Optional<StepForm> fill(StepForm form);

  /** Shows which keys do what; keys of one group follow each other. */
  void showKeys(String title, List<KeyLine> keys);

  /** A key as it is printed, what it does, and the menu or pane in which it does. */
  record KeyLine(String group, String key, String label) {}

  /** Lets a person find by typing what can be done, and does what is chosen. */
  void showPalette(Palette palette);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /** Brings the sequence diagram into view, where it hides behind the log. */
  void showDiagram();

  /** Lets a person type into the log's filter. */
  void focusFilter();

  /** Lets a person choose a lesson, and opens it. */
  void showLessons(LessonPicker picker);

  /** Shows what the steps come to under each policy; returns when the person has left it. */
  void showLaboratory(PolicyLaboratory laboratory);

  /** Shows two branches side by side; returns when the person has left it. */
  void showBranches(BranchComparison comparison);

  /** Asks where to save a table, as Markdown or JSON; the name has no ending yet. */
  Optional<Path> fileForTable(String name);

  /** Gives the window and its dividers their usual places. */
  void resetLayout();

  /** Closes the window and ends the program. */
  void exit();
}
