package syncduel.ui.presenter;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import syncduel.ui.paint.RichText;
import syncduel.ui.paint.TextRun;
import syncduel.ui.pane.StateText;
import syncduel.ui.theme.Role;
import syncduel.ui.theme.Scale;
import syncduel.ui.theme.TextStyle;
import syncduel.view.PresenterState.Notes;
import syncduel.view.PresenterState.Part;

/**
 * The notes, painted in the largest type that fits: what comes later is left out first, and only
 * then does the type become smaller.
 */
final class NotesBoard extends Board {
  private static final int SIDE = 32;
  private static final int TOP = 24;
  private static final int HEAD = 56;
  private static final int GAP = 24;
  private static final int AFTER_HEADING = 4;
  private static final double SAID = 24;
  private static final double TEXT = 18;
  private static final double HEADING = 14;
  private static final double TIME = 30;
  private static final double LARGEST = 1.5;
  private static final double SMALLEST = 0.55;
  private static final double STEP = 0.05;
  private static final int USUAL_WIDTH = 900;
  private static final int MOST_LINES = 99;

  private Optional<Notes> shown = Optional.empty();
  private String elapsed = "";
  private String timeOfDay = "";

  NotesBoard() {
    super("notes.board");
  }

  void show(Notes notes) {
    shown = Optional.of(notes);
    speak(spoken(notes));
    repaint();
  }

  private static String spoken(Notes notes) {
    return paragraphs(notes, notes.then().size()).stream()
        .map(paragraph -> paragraph.text().plain())
        .collect(Collectors.joining(" ", notes.blackWord() + " " + notes.progress() + ". ", ""));
  }

  void tellTime(String sinceTheBeginning, String clock) {
    elapsed = sinceTheBeginning;
    timeOfDay = clock;
    repaint();
  }

  /**
   * A text of its own.
   *
   * @param size of its type, and the room before it, at a factor of 1
   */
  private record Paragraph(RichText text, TextStyle style, double size, int before, Role ink) {
    TextRun run(int width, double factor) {
      Scale scale = new Scale(size / style.size() * factor);
      return TextRun.wrapped(text, style, scale, Math.max(1, width), MOST_LINES);
    }

    int gap(double factor) {
      return (int) Math.round(before * factor);
    }
  }

  private static List<Paragraph> paragraphs(Notes notes, int later) {
    var all = new ArrayList<Paragraph>();
    all.add(new Paragraph(StateText.of(notes.said()), TextStyle.TITLE, SAID, 0, Role.TEXT));
    add(all, notes.why(), Role.TEXT);
    add(all, notes.next(), Role.TEXT);
    notes.then().stream().limit(later).forEach(part -> add(all, part, Role.TEXT_MUTED));
    return all;
  }

  private static void add(List<Paragraph> all, Part part, Role ink) {
    RichText heading = RichText.of(part.heading());
    all.add(new Paragraph(heading, TextStyle.STRONG, HEADING, GAP, Role.ACCENT_TEXT));
    all.add(new Paragraph(StateText.of(part.text()), TextStyle.BODY, TEXT, AFTER_HEADING, ink));
  }

  /** What is painted, and how large. */
  private record Page(List<Paragraph> paragraphs, double factor) {
    int height(int width) {
      return paragraphs.stream()
          .mapToInt(one -> one.gap(factor) + one.run(width, factor).height())
          .sum();
    }

    boolean fits(int width, int height) {
      int side = (int) Math.round(SIDE * factor);
      int taken = (int) Math.round((TOP + HEAD + TOP) * factor);
      return height(width - 2 * side) <= height - taken;
    }
  }

  private Page page(Notes notes) {
    double usual = Math.min(LARGEST, Math.max(1, getWidth() / (double) USUAL_WIDTH));
    for (int later = notes.then().size(); later > 1; later--) {
      var page = new Page(paragraphs(notes, later), usual);
      if (page.fits(getWidth(), getHeight())) {
        return page;
      }
    }
    List<Paragraph> fewest = paragraphs(notes, 1);
    double factor = usual;
    while (factor > SMALLEST && !new Page(fewest, factor).fits(getWidth(), getHeight())) {
      factor -= STEP;
    }
    return new Page(fewest, factor);
  }

  @Override
  void paint(Graphics2D g, Sizes sizes) {
    shown.ifPresent(notes -> paint(g, notes, page(notes)));
  }

  private void paint(Graphics2D g, Notes notes, Page page) {
    int side = (int) Math.round(SIDE * page.factor());
    paintHead(g, notes, side, page.factor());
    int y = (int) Math.round((TOP + HEAD) * page.factor());
    for (Paragraph paragraph : page.paragraphs()) {
      TextRun run = paragraph.run(getWidth() - 2 * side, page.factor());
      y += paragraph.gap(page.factor());
      run.paint(g, side, y, paragraph.ink().color());
      y += run.height();
    }
  }

  /** Where one is and that all is black on the left, the time on the right. */
  private void paintHead(Graphics2D g, Notes notes, int side, double factor) {
    int top = (int) Math.round(TOP * factor);
    Scale large = new Scale(TIME / TextStyle.TITLE.size() * factor);
    Scale small = new Scale(HEADING / TextStyle.BODY.size() * factor);
    TextRun time = PaneBoard.line(elapsed, TextStyle.TITLE, large, getWidth());
    time.paint(g, getWidth() - side - time.width(), top, Role.TEXT.color());
    String clock = notes.elapsedLabel() + " · " + timeOfDay;
    TextRun day = PaneBoard.line(clock, TextStyle.BODY, small, getWidth());
    int right = getWidth() - side - time.width() - side / 2 - day.width();
    int middle = top + time.height() / 2;
    day.paint(g, right, middle - day.height() / 2, Role.TEXT_MUTED.color());
    boolean black = !notes.blackWord().isEmpty();
    String words = black ? notes.blackWord() : notes.progress();
    Role ink = black ? Role.CONFLICT_TEXT : Role.TEXT_MUTED;
    TextRun place = PaneBoard.line(words, TextStyle.STRONG, small, right - 2 * side);
    place.paint(g, side, middle - place.height() / 2, ink.color());
  }
}
