package syncduel.stage;

import java.util.Objects;
import syncduel.model.Sends;

/**
 * How one client begins.
 *
 * @param policy the policy's name
 * @param sends what an update sends
 * @param pulls which rows a pull asks for when the step does not say
 * @param incremental whether a pull uses a query id when the step does not say
 * @param skewSeconds how far this client's clock is ahead of the world's; negative: behind
 */
public record ClientSetup(
    String name, String policy, Sends sends, Pulls pulls, boolean incremental, long skewSeconds) {
  /** The policy that asks. */
  public static final String ASK = "ask";

  /** All parts are there. */
  public ClientSetup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(policy, "policy");
  }

  /** All defaults. */
  public static ClientSetup named(String name) {
    return new ClientSetup(name, ASK, Sends.ROW, Pulls.ALL, true, 0);
  }

  /** The same with another policy. */
  public ClientSetup withPolicy(String other) {
    return new ClientSetup(name, other, sends, pulls, incremental, skewSeconds);
  }
}
