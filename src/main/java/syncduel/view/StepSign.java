package syncduel.view;

/** What happened in a step that is marked on the timeline; each has a shape of its own. */
public enum StepSign {
  /** A push met a conflict. */
  CONFLICT("sign.conflict"),
  /** A fault acted, or a message got lost. */
  FAULT("sign.fault"),
  /** An update was overwritten unseen. */
  LOST("sign.lost");

  private final String key;

  StepSign(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
