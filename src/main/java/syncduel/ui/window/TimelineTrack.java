package syncduel.ui.window;

import java.util.ArrayList;
import java.util.List;
import syncduel.view.LessonBarState.Chapter;

/**
 * Where each step of a timeline is: one segment for each chapter, every step as wide as the others.
 *
 * @param segments from left to right
 */
record TimelineTrack(List<Segment> segments) {
  TimelineTrack {
    segments = List.copyOf(segments);
  }

  /** A chapter from its left to its right edge. */
  record Segment(Chapter chapter, double left, double right) {
    double step(int fromStart) {
      return left + (right - left) * fromStart / Math.max(1, chapter.steps());
    }
  }

  /** Chapters on a track from this x on, with gaps between them. */
  static TimelineTrack of(List<Chapter> chapters, double left, double width, double gap) {
    int steps = chapters.stream().mapToInt(Chapter::steps).sum();
    double free = width - gap * Math.max(0, chapters.size() - 1);
    double each = steps == 0 ? 0 : Math.max(0, free / steps);
    List<Segment> segments = new ArrayList<>();
    double x = left;
    for (Chapter chapter : chapters) {
      double end = x + each * chapter.steps();
      segments.add(new Segment(chapter, x, end));
      x = end + gap;
    }
    return new TimelineTrack(segments);
  }

  /** The end of a step, where the knob stands once it has been played; 0 is the very start. */
  double x(int position) {
    double x = segments.isEmpty() ? 0 : segments.get(0).left();
    for (Segment segment : segments) {
      int inside = position - segment.chapter().firstStep() + 1;
      if (inside >= 1) {
        x = segment.step(Math.min(inside, segment.chapter().steps()));
      }
    }
    return x;
  }

  /** The place of a part of a step, as {@link #x(int)} for whole ones. */
  double x(double position) {
    int done = (int) Math.floor(position);
    double part = position - done;
    return part == 0 ? x(done) : x(done) + (x(done + 1) - x(done)) * part;
  }

  /** The position that an x stands for, with its part of a step. */
  double place(double x) {
    int step = stepAt(x);
    if (step == 0) {
      return 0;
    }
    double width = x(step) - x(step - 1);
    double part = width <= 0 ? 1 : (x - x(step - 1)) / width;
    return step - 1 + Math.max(0, Math.min(1, part));
  }

  /** The position whose knob is nearest. */
  int nearest(double x) {
    int best = 0;
    for (int position = 1; position <= last(); position++) {
      if (Math.abs(x(position) - x) <= Math.abs(x(best) - x)) {
        best = position;
      }
    }
    return best;
  }

  /** The step that is drawn at an x, from 1; 0 where there are no steps. */
  int stepAt(double x) {
    int step = Math.min(1, last());
    for (int next = 2; next <= last(); next++) {
      step = x > x(next - 1) ? next : step;
    }
    return step;
  }

  private int last() {
    if (segments.isEmpty()) {
      return 0;
    }
    Chapter chapter = segments.get(segments.size() - 1).chapter();
    return chapter.firstStep() + chapter.steps() - 1;
  }
}
