package syncduel.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import syncduel.lesson.LessonPlay;
import syncduel.lesson.LessonStep;
import syncduel.model.RowId;
import syncduel.picture.Chapter;
import syncduel.picture.Followed;
import syncduel.picture.SequenceDiagram;
import syncduel.picture.SequenceLine;
import syncduel.picture.SequenceOptions;
import syncduel.picture.SequenceText;
import syncduel.picture.Words;
import syncduel.trace.Trace;

/**
 * The sequence diagram of a run, for files.
 *
 * @param followed the row whose versions are shown; empty for none
 */
public record RunDiagram(
    String title, Trace trace, Optional<RowId> followed, List<Chapter> chapters) {
  /** Keeps its own copy. */
  public RunDiagram {
    chapters = List.copyOf(chapters);
  }

  /** Of a lesson that was played; it follows the row that the run is most about. */
  public static RunDiagram of(LessonPlay play) {
    return of(play, Followed.main(play.trace()));
  }

  /** The same for one who has chosen a row. */
  public static RunDiagram of(LessonPlay play, Optional<RowId> followed) {
    return new RunDiagram(
        play.lesson().title(), play.trace(), followed, chapters(play.lesson().steps()));
  }

  private static List<Chapter> chapters(List<LessonStep> steps) {
    return IntStream.range(0, steps.size())
        .boxed()
        .flatMap(i -> steps.get(i).chapter().map(title -> new Chapter(i + 1, title)).stream())
        .toList();
  }

  /** As a picture with its heads, which names the row that it follows. */
  public SequenceDiagram drawn(Words words, SequenceOptions options) {
    return SequenceDiagram.of(trace, followed, chapters, words, options.standingAlone());
  }

  /** As lines in words. */
  public List<SequenceLine> lines(Words words) {
    return SequenceText.lines(trace, followed, chapters, words);
  }

  /** As lines of text, for those who cannot see it. */
  public List<String> text(Words words) {
    return SequenceText.of(trace, followed, chapters, words);
  }
}
