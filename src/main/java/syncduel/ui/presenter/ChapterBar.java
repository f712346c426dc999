package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.List;
import syncduel.ui.paint.Pen;
import syncduel.ui.paint.TextRun;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.TextStyle;
import syncduel.view.LessonBarState;
import syncduel.view.LessonBarState.Chapter;

/** How far the lesson is: a bar for each step, chapter by chapter, and the step in numbers. */
final class ChapterBar extends Board {
  private static final int BAR = 12;
  private static final int BETWEEN_CHAPTERS = 16;
  private static final int BETWEEN_STEPS = 4;
  private static final int LEAST_STEP = 8;
  private static final int NAMES = 20;
  private static final int GAP = 24;

  private List<Chapter> chapters = List.of();
  private String progress = "";

  ChapterBar() {
    super("presenter.chapters");
  }

  void show(LessonBarState bar, String words) {
    chapters = bar.chapters();
    progress = words;
    speak(bar.progress());
    repaint();
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    TextRun number = PaneBoard.line(progress, TextStyle.CAPTION, sizes.chip(), getWidth());
    int numberLeft = getWidth() - number.width();
    int steps = chapters.stream().mapToInt(Chapter::steps).sum();
    int between = sizes.px(BETWEEN_CHAPTERS);
    double each = (getWidth() - (double) between * (chapters.size() - 1)) / Math.max(1, steps);
    double x = 0;
    for (int i = 0; i < chapters.size(); i++) {
      Chapter chapter = chapters.get(i);
      double end = x + each * chapter.steps();
      paintBars(g, chapter, x, end, sizes);
      boolean last = i == chapters.size() - 1;
      double right = last ? numberLeft - sizes.px(GAP) : end;
      paintName(g, chapter, x, right, sizes);
      x = end + between;
    }
    number.paint(g, numberLeft, sizes.px(NAMES), Role.TEXT_MUTED.color());
  }

  private static void paintBars(
      Graphics2D g, Chapter chapter, double from, double to, Sizes sizes) {
    double each = (to - from) / chapter.steps();
    int gap = each < sizes.px(LEAST_STEP + BETWEEN_STEPS) ? sizes.line(1) : sizes.px(BETWEEN_STEPS);
    int height = sizes.px(BAR);
    for (int step = 0; step < chapter.steps(); step++) {
      int left = (int) Math.round(from + each * step);
      boolean last = step == chapter.steps() - 1;
      int right = (int) Math.round(from + each * (step + 1)) - (last ? 0 : gap);
      g.setColor((step < chapter.done() ? Role.ACCENT : Role.LINE).color());
      g.fill(Pen.box(left, 0, Math.max(1, right - left), height, height / 2.0));
    }
  }

  /** Names that have no room are left out, but never that of the present chapter. */
  private static void paintName(
      Graphics2D g, Chapter chapter, double from, double to, Sizes sizes) {
    TextStyle style = chapter.current() ? TextStyle.CAPTION_STRONG : TextStyle.CAPTION;
    int room = (int) (to - from);
    int width = PaneBoard.line(chapter.title(), style, sizes.chip(), Integer.MAX_VALUE).width();
    if (width <= room || chapter.current()) {
      TextRun run = PaneBoard.line(chapter.title(), style, sizes.chip(), Math.max(room, 1));
      Role ink = chapter.current() ? Role.TEXT : Role.TEXT_MUTED;
      run.paint(g, (int) Math.round(from), sizes.px(NAMES), ink.color());
    }
  }
}
