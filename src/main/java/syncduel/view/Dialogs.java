package syncduel.view;

import java.nio.file.Path;
import java.util.Optional;

/** What only the desktop can ask or do; called on the UI thread. */
public interface Dialogs {
  /** Asks for a lesson file; empty when the person changed their mind. */
  Optional<Path> fileToOpen();

  /** Asks where to save a lesson; the name is a suggestion. */
  Optional<Path> fileToSave(String name);

  /** Asks before something is done that loses what is there; false when it shall not be done. */
  boolean confirm(String title, String question);

  /** Closes the window and ends the program. */
  void exit();
}
