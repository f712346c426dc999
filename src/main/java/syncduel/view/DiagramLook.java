package syncduel.view;

/**
 * How a person looks at the sequence diagram.
 *
 * @param zoom in percent of the window's zoom
 * @param asText whether it is read instead of seen
 * @param ahead whether what is still to come is shown too, faintly, as far as it is known
 */
public record DiagramLook(int zoom, boolean asText, boolean ahead) {
  private static final int USUAL = 100;
  private static final int SMALLEST = 50;
  private static final int LARGEST = 300;
  private static final int STEP = 25;

  /** Keeps the zoom within its bounds. */
  public DiagramLook {
    zoom = Math.max(SMALLEST, Math.min(LARGEST, zoom));
  }

  /** As it is before anybody has changed it. */
  public static DiagramLook usual() {
    return new DiagramLook(USUAL, false, false);
  }

  DiagramLook larger() {
    return new DiagramLook(zoom + STEP, asText, ahead);
  }

  DiagramLook smaller() {
    return new DiagramLook(zoom - STEP, asText, ahead);
  }

  DiagramLook toText() {
    return new DiagramLook(zoom, !asText, ahead);
  }

  DiagramLook lookingAhead() {
    return new DiagramLook(zoom, asText, !ahead);
  }

  boolean canGrow() {
    return zoom < LARGEST;
  }

  boolean canShrink() {
    return zoom > SMALLEST;
  }
}
