package syncduel.stage;

import java.util.Optional;
import syncduel.model.Conflict;
import syncduel.model.PushOutcome;
import syncduel.sync.policy.Policy;
import syncduel.trace.ClientSnapshot.Activity;

/** What can be seen of a client beside its store. Written by stage and worker; thread-safe. */
final class DeviceStatus {
  private Policy policy;
  private Activity activity = Activity.IDLE;
  private Optional<Conflict> conflict = Optional.empty();
  private Optional<PushOutcome> lastPush = Optional.empty();
  private Optional<String> lastError = Optional.empty();

  DeviceStatus(Policy policy) {
    this.policy = policy;
  }

  synchronized Policy policy() {
    return policy;
  }

  synchronized void setPolicy(Policy other) {
    policy = other;
  }

  synchronized Activity activity() {
    return activity;
  }

  synchronized void setActivity(Activity other) {
    activity = other;
  }

  synchronized Optional<Conflict> conflict() {
    return conflict;
  }

  synchronized void setConflict(Optional<Conflict> other) {
    conflict = other;
  }

  synchronized Optional<PushOutcome> lastPush() {
    return lastPush;
  }

  synchronized void pushEnded(PushOutcome outcome) {
    lastPush = Optional.of(outcome);
    lastError = outcome.ok() ? Optional.empty() : Optional.of(outcome.message());
  }

  synchronized Optional<String> lastError() {
    return lastError;
  }

  synchronized void setLastError(Optional<String> message) {
    lastError = message;
  }

  /** A client that starts again knows nothing of what it was doing. */
  synchronized void restarted() {
    activity = Activity.IDLE;
    conflict = Optional.empty();
    lastPush = Optional.empty();
    lastError = Optional.empty();
  }
}
