package syncduel.view;

/**
 * How a person looks at the sequence diagram.
 *
 * @param zoom in percent of the window's zoom
 * @param asText whether it is read instead of seen
 */
public record DiagramLook(int zoom, boolean asText) {
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
    return new DiagramLook(USUAL, false);
  }

  DiagramLook larger() {
    return new DiagramLook(zoom + STEP, asText);
  }

  DiagramLook smaller() {
    return new DiagramLook(zoom - STEP, asText);
  }

  DiagramLook toggled() {
    return new DiagramLook(zoom, !asText);
  }

  boolean canGrow() {
    return zoom < LARGEST;
  }

  boolean canShrink() {
    return zoom > SMALLEST;
  }
}
