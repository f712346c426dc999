package syncduel.view;

import java.util.List;
import java.util.Optional;
import syncduel.view.RichText.Look;
import syncduel.view.RichText.Run;

/** Makes the event log. */
record Logs(Scene scene) {
  LogState log() {
    Messages words = scene.words();
    List<LogState.Entry> all = List.of();
    return new LogState(
        words.text("log.title"),
        all.isEmpty() ? words.text("log.nothing") : words.count("log.events", all.size()),
        all,
        scene.choices().selection().entry(),
        scene.choices().filter(),
        scene.firstStart() ? Optional.of(firstStart()) : Optional.empty(),
        Optional.empty());
  }

  private LogState.FirstStart firstStart() {
    Messages words = scene.words();
    return new LogState.FirstStart(
        words.text("start.title"),
        List.of(move("pull"), move("edit"), move("push")),
        words.text("start.guided"),
        words.count("start.lessons", scene.lessons().size()),
        Command.LESSON_1);
  }

  private RichText move(String key) {
    Messages words = scene.words();
    return words.rich("start." + key, Run.of(words.text("start." + key + ".strong"), Look.STRONG));
  }
}
