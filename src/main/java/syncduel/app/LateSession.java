package syncduel.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonStep;
import syncduel.lesson.Revision;
import syncduel.lesson.SavedSession;
import syncduel.lesson.Session;
import syncduel.lesson.SessionState;
import syncduel.stage.Step;
import syncduel.view.SessionPort;

/**
 * The session as the window sees it, there before its world is: the window opens first, and what is
 * asked of it meanwhile waits for it, in the order of asking. Any thread.
 */
final class LateSession implements SessionPort {
  private final Executor stageThread;
  private final List<Consumer<Session>> early = new ArrayList<>();
  private Optional<Session> session = Optional.empty();
  private boolean closed;

  LateSession(Executor stageThread) {
    this.stageThread = stageThread;
  }

  /** The session is there, and what was asked before is asked of it; called once. */
  synchronized void arrived(Session real) {
    session = Optional.of(real);
    early.forEach(question -> question.accept(real));
    early.clear();
  }

  @Override
  public void open(Lesson lesson) {
    ask(real -> real.open(lesson));
  }

  @Override
  public void restore(SavedSession saved) {
    ask(real -> real.restore(saved));
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
  public void switchTo(int branch) {
    ask(real -> real.switchTo(branch));
  }

  @Override
  public void addBranch(String name, List<LessonStep> steps) {
    ask(real -> real.addBranch(name, steps));
  }

  @Override
  public void nameBranch(int branch, String name) {
    ask(real -> real.nameBranch(branch, name));
  }

  @Override
  public void dropBranch(int branch) {
    ask(real -> real.dropBranch(branch));
  }

  @Override
  public void revise(Revision revision) {
    ask(real -> real.revise(revision));
  }

  @Override
  public void perform(Step step) {
    ask(real -> real.perform(step));
  }

  @Override
  public synchronized Optional<String> key() {
    return session.flatMap(Session::key);
  }

  @Override
  public void onChange(Consumer<SessionState> listener) {
    ask(real -> real.onChange(listener));
  }

  /** Ends the session when everything asked before is done; what is asked later goes nowhere. */
  synchronized void close() {
    closed = true;
    stageThread.execute(this::end);
  }

  /** Outside the lock: a world takes its time to end, and the UI thread must not wait for it. */
  private void end() {
    present().ifPresent(Session::close);
  }

  private synchronized Optional<Session> present() {
    return session;
  }

  private synchronized void ask(Consumer<Session> question) {
    if (closed) {
      return;
    }
    if (session.isPresent()) {
      question.accept(session.get());
    } else {
      early.add(question);
    }
  }
}
