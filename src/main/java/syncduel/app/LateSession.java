package syncduel.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;
import syncduel.view.SessionPort;

/**
 * The session as the window sees it, there before its world is: the window opens first, and what is
 * asked of it meanwhile waits its turn on the stage's thread.
 */
final class LateSession implements SessionPort {
  private final Executor stageThread;
  private final Consumer<SessionState> also;
  private volatile Optional<Session> session = Optional.empty();

  /**
   * @param also hears every state too, on the stage's thread
   */
  LateSession(Executor stageThread, Consumer<SessionState> also) {
    this.stageThread = stageThread;
    this.also = also;
  }

  /** The session is there; called once, on the stage's thread, before anything else runs there. */
  void arrived(Session real) {
    session = Optional.of(real);
  }

  @Override
  public void open(Lesson lesson) {
    ask(real -> real.open(lesson));
  }

  @Override
  public void resume(Lesson saved) {
    ask(real -> real.resume(saved));
  }

  @Override
  public void next() {
    ask(Session::next);
  }

  @Override
  public void back() {
    ask(Session::back);
  }

  @Override
  public void goTo(int position) {
    ask(real -> real.goTo(position));
  }

  @Override
  public void toStart() {
    ask(Session::toStart);
  }

  @Override
  public void returnToLesson() {
    ask(Session::returnToLesson);
  }

  @Override
  public void perform(Step step) {
    ask(real -> real.perform(step));
  }

  @Override
  public void onChange(Consumer<SessionState> listener) {
    ask(real -> real.onChange(also.andThen(listener)));
  }

  /** Ends the session, when everything asked before is done. */
  void close() {
    stageThread.execute(() -> session.ifPresent(Session::close));
  }

  private void ask(Consumer<Session> question) {
    Optional<Session> real = session;
    if (real.isPresent()) {
      question.accept(real.get());
    } else {
      stageThread.execute(() -> question.accept(session.orElseThrow()));
    }
  }
}
