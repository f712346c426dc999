package syncduel.view;

import java.util.OptionalInt;
import syncduel.lesson.Exchange;
import syncduel.trace.Party;

/** Puts the whole state of the window together; a function of the scene and nothing else. */
record WindowStates(Scene scene) {
  WindowState state() {
    ClientPaneState left = new ClientPanes(scene, Party.LEFT).pane();
    ClientPaneState right = new ClientPanes(scene, Party.RIGHT).pane();
    ServerPaneState server = new ServerPanes(scene).pane();
    var bars = new LessonBars(scene);
    LessonBarState bar = bars.bar();
    NarrationState narration = bars.narration();
    LogState log = new Logs(scene).log();
    return new WindowState(
        scene.words().text("window.title"),
        bar,
        narration,
        left,
        right,
        server,
        log,
        new Diagrams(scene).diagram(exchange()),
        new CommandStates(scene, left, right, server).all(),
        scene.session().busy(),
        scene.session().failure().or(() -> scene.choices().failure()),
        scene.theme(),
        scene.choices().kept().zoom(),
        new Changes(scene).motion(),
        scene.choices().kept().language(),
        new Presenters(scene, bar, narration).presenter());
  }

  private OptionalInt exchange() {
    return scene.log().line(scene.choices().selection().entry()).stream()
        .flatMap(line -> line.exchanges().stream())
        .mapToInt(Exchange::number)
        .max();
  }
}
