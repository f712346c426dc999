package syncduel.picture;

import java.util.List;
import java.util.Optional;
import syncduel.model.RowId;
import syncduel.trace.Trace;

/**
 * A trace as a sequence diagram: three lanes, time downwards.
 *
 * <p>A function of its arguments alone, so that the same trace is the same picture everywhere.
 *
 * @param heads the lanes' names; they stay while the body scrolls
 * @param body everything else; its first pixel row is the one under the heads
 */
public record SequenceDiagram(Scene heads, Scene body) {
  /**
   * Lays out a trace.
   *
   * @param followed the row whose versions colour the lanes; empty for none
   * @param chapters in the order of their steps; those that have not begun are left out
   */
  public static SequenceDiagram of(
      Trace trace,
      Optional<RowId> followed,
      List<Chapter> chapters,
      Words words,
      SequenceOptions options) {
    double zoom = options.zoom();
    Lanes lanes = Lanes.of(options.width() / zoom, words);
    var drawing = new SequenceDrawing(lanes, followed, words, options.alone());
    List<Rows.Placed> rows = Rows.of(Story.of(trace, followed, chapters), drawing::takesTwoLines);
    Scene body =
        drawing.scene(
            rows, Present.of(rows, options), options.arriving(), options.minHeight() / zoom);
    Scene heads = LaneHeads.of(trace, lanes, words);
    if (options.alone() && followed.isPresent()) {
      heads = LaneHeads.caption(lanes, words, followed.get()).above(heads);
    }
    return new SequenceDiagram(heads.scaled(zoom), body.scaled(zoom));
  }

  /** Heads and body as one picture, for files. */
  public Scene whole() {
    return heads.above(body);
  }
}
