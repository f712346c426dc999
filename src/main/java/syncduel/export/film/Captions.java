package syncduel.export.film;

import java.util.List;

/** The captions of a film as files beside it. */
public record Captions(List<Film.Cue> cues) {
  private static final long HOUR = 3_600_000;
  private static final long MINUTE = 60_000;
  private static final long SECOND = 1_000;

  /** Keeps its own copy. */
  public Captions {
    cues = List.copyOf(cues);
  }

  /** As SubRip, which most players and editors read. */
  public String srt() {
    var text = new StringBuilder();
    int number = 1;
    for (Film.Cue cue : cues) {
      text.append(number++).append('\n');
      text.append(time(cue.from(), ',')).append(" --> ").append(time(cue.to(), ',')).append('\n');
      text.append(cue.text()).append("\n\n");
    }
    return text.toString();
  }

  /** As WebVTT, which browsers read. */
  public String vtt() {
    var text = new StringBuilder("WEBVTT\n\n");
    for (Film.Cue cue : cues) {
      text.append(time(cue.from(), '.')).append(" --> ").append(time(cue.to(), '.')).append('\n');
      text.append(escaped(cue.text())).append("\n\n");
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String time(long millis, char point) {
    return "%02d:%02d:%02d%c%03d"
        .formatted(
            millis / HOUR,
            millis % HOUR / MINUTE,
            millis % MINUTE / SECOND,
            point,
            millis % SECOND);
  }
}
