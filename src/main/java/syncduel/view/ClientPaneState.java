package syncduel.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import syncduel.trace.Party;

/**
 * Everything that one client's pane paints.
 *
 * @param policyWord the small word before the policy, {@code policy} its name
 * @param networkLabel the word beside the dot: Online, Offline
 * @param armed the faults and holds that wait for a message
 * @param accentPull whether Pull is the one filled button, on an empty start
 * @param actor whether the last step was done by this client
 * @param rows by id, rows made by clients last
 * @param history the values that lost, while they are shown
 * @param empty what stands in place of rows when there are none
 */
public record ClientPaneState(
    Party party,
    String name,
    String policyWord,
    String policy,
    boolean online,
    String networkLabel,
    List<Armed> armed,
    ClientTools tools,
    boolean accentPull,
    boolean actor,
    List<TodoRowState> rows,
    Optional<Empty> empty,
    Optional<BannerState> banner,
    Optional<ConflictCardState> card,
    QueueState queue,
    Optional<HistoryState> history) {
  /** Keeps its own copies and refuses the server. */
  public ClientPaneState {
    Objects.requireNonNull(name, "name");
    armed = List.copyOf(armed);
    rows = List.copyOf(rows);
    if (!party.isClient()) {
      throw new IllegalArgumentException("The server is no client");
    }
  }

  /**
   * A fault or hold that waits for a message.
   *
   * @param tag what it does to the message
   * @param inFull that, and which messages are meant
   */
  public record Armed(String tag, String inFull) {}

  /**
   * What an empty pane says.
   *
   * @param lines what can be done about it
   */
  public record Empty(String title, List<String> lines) {
    /** Keeps its own copy. */
    public Empty {
      lines = List.copyOf(lines);
    }
  }
}
