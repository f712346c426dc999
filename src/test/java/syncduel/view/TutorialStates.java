package syncduel.view;

import java.util.Optional;
import syncduel.lesson.Lesson;
import syncduel.lesson.SavedSession;
import syncduel.lesson.SessionState;

/** States of the whole window, for the tests of those who paint them. */
public final class TutorialStates {
  /** The words in them. */
  public static final Messages WORDS = Window.WORDS;

  private TutorialStates() {}

  /** Lesson 1 after that many of its eight steps; after the sixth a card is open. */
  public static WindowState after(int step) {
    return Window.state(Stages.after(step));
  }

  /** The window's model after that many of its steps. */
  public static WindowModel window(int step) {
    return Window.of(Stages.after(step)).model;
  }

  /** The same with the newest exchange of the log selected. */
  public static WindowState selectedAfter(int step) {
    Window window = Window.of(Stages.after(step));
    window.model.log().selectExchange(step);
    return window.state();
  }

  /** Before anything has been done by hand. */
  public static WindowState firstStart() {
    return Window.state(Stages.freePlay());
  }

  /** The same at a later start, with free play that was left. */
  public static WindowState laterStart() {
    Window window = new Window();
    window.last = Optional.of(SavedSession.freePlay(Stages.lesson()));
    return window.tell(Stages.freePlay()).state();
  }

  /** What the session tells of lesson 1 after that many steps. */
  public static SessionState session(int step) {
    return Stages.after(step);
  }

  /** Lesson 1. */
  public static Lesson lesson() {
    return Stages.lesson();
  }
}
