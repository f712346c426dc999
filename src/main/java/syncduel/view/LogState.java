package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import syncduel.model.RowId;
import syncduel.trace.Party;

/**
 * The event log.
 *
 * @param count how many events, in words
 * @param rows those that the filter leaves, in order
 * @param selected number of the selected row, whose details are shown, even if it is hidden
 * @param selectedRow its place among the rows, from 0; empty where it is hidden
 * @param filter the filter as it was typed, empty for none
 * @param proposals how the word in which one types can go on
 * @param begun whether that word has begun, so that proposals may come unasked
 * @param note what must be said about the filter, or about a selection that it hides
 * @param empty what to say where the filter leaves no row; empty elsewhere
 * @param following whether the newest row is kept in view
 * @param firstStart shown in place of rows until something happens
 * @param details the messages of the selected row
 */
public record LogState(
    String title,
    String count,
    LogRows rows,
    OptionalInt selected,
    OptionalInt selectedRow,
    String filter,
    List<Proposal> proposals,
    boolean begun,
    Optional<Note> note,
    String empty,
    boolean following,
    Optional<FirstStart> firstStart,
    Optional<Details> details) {
  /** Keeps its own copy. */
  public LogState {
    proposals = List.copyOf(proposals);
  }

  /**
   * One way in which the filter can go on.
   *
   * @param label the word as it will stand there
   * @param meaning what it is about; empty where the word says it
   * @param text the whole filter with it
   * @param caret where one types on
   */
  public record Proposal(String label, String meaning, String text, int caret) {}

  /**
   * A sentence beside the filter.
   *
   * @param problem whether the filter cannot be read; else {@link Command#LOG_SHOW_ALL} helps
   */
  public record Note(String text, boolean problem) {}

  /**
   * A row of the log.
   *
   * @param number from 1, by which it is selected; rows that it opens into have its number too
   * @param depth 0, or 1 for a row that another one opened into
   * @param opens whether it opens into further rows, {@code open} whether it has
   * @param who the name of the client or the server
   * @param time the world's clock when it had come so far, hours to seconds
   * @param request method and row, or the verb of a local step
   * @param statusLook how the status is painted
   * @param tooltip all of it in one sentence, for who sees nothing else
   * @param duration how long its exchanges really took; empty for local steps
   * @param exchanges the numbers of its exchanges
   * @param comment of a person; empty for none
   * @param current whether it belongs to the last step
   */
  public record Entry(
      int number,
      int depth,
      boolean opens,
      boolean open,
      Optional<Party> party,
      String who,
      String time,
      String request,
      Optional<ChipState> ifMatch,
      StatusLook statusLook,
      String status,
      Optional<ChipState> etag,
      String sentence,
      String tooltip,
      String duration,
      Optional<RowId> row,
      List<Integer> exchanges,
      boolean pinned,
      String comment,
      boolean current,
      boolean selected) {
    /** Keeps its own copy. */
    public Entry {
      exchanges = List.copyOf(exchanges);
    }
  }

  /** Which sign and colour a status has. */
  public enum StatusLook {
    OK,
    /** 412 and 409: a badge with a diamond. */
    CONFLICT,
    ERROR,
    /** A cross and the word. */
    LOST,
    /** A badge with the pause sign. */
    HELD,
    /** Muted: a step without a request. */
    LOCAL,
    /** A badge: an update was overwritten unseen. */
    LOST_UPDATE
  }

  /**
   * The way to a first conflict, and to the lessons.
   *
   * @param resume the words that offer the free play of the last start, where there is one; their
   *     command is {@link Command#RESUME_FREE_PLAY}
   */
  public record FirstStart(
      String title,
      List<RichText> moves,
      String guided,
      String lessons,
      Command openLesson,
      Optional<String> resume) {
    /** Keeps its own copy. */
    public FirstStart {
      moves = List.copyOf(moves);
    }
  }

  /** The messages of one row of the log; a pull has several. */
  public record Details(String title, List<Message> messages) {
    /** Keeps its own copy. */
    public Details {
      messages = List.copyOf(messages);
    }
  }

  /**
   * A request or an answer.
   *
   * @param line method and target, or status and its words
   * @param headers one line each
   * @param body pretty JSON, or as it came; empty for none
   */
  public record Message(String title, String line, List<String> headers, String body) {
    /** Keeps its own copy. */
    public Message {
      headers = List.copyOf(headers);
    }
  }
}
