package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Lesson;
import syncduel.lesson.LessonLibrary;
import syncduel.lesson.LessonReader;
import syncduel.lesson.Session;
import syncduel.stage.Stage;

class LateSessionTest {
  private final LessonLibrary library = new LessonLibrary(new LessonReader());
  private final Lesson tutorial = library.open("01-two-edits-of-one-row.json");
  private final Queue<Runnable> stageThread = new ArrayDeque<>();
  private final ArrayList<Integer> heard = new ArrayList<>();

  @Test
  void whatIsAskedBeforeTheWorldIsThereComesFirst() {
    var late = new LateSession(stageThread::add);
    stageThread.add(
        () -> late.arrived(new Session(Stage.open(), stageThread::add, library.freePlay())));
    late.onChange(state -> heard.add(state.position()));
    late.open(tutorial);
    late.next();
    stageThread.remove().run();
    late.next();
    runAll();
    assertThat(heard).startsWith(0).endsWith(2);
    late.close();
    runAll();
  }

  @Test
  void whatIsAskedAfterTheEndGoesNowhere() {
    var late = new LateSession(stageThread::add);
    late.arrived(new Session(Stage.open(), stageThread::add, tutorial));
    late.onChange(state -> heard.add(state.position()));
    late.close();
    runAll();
    late.next();
    assertThat(stageThread).isEmpty();
    assertThat(heard).containsExactly(0);
  }

  private void runAll() {
    while (!stageThread.isEmpty()) {
      stageThread.remove().run();
    }
  }
}
