package syncduel.ui.window;

/** How large a picture is, in pixels. */
public record PictureSize(int width, int height) {
  /** As the command line has it: {@code 1280x720}. */
  public String word() {
    return width + "x" + height;
  }

  /** Whether it is as large as that one both ways. */
  public boolean holds(PictureSize other) {
    return width >= other.width && height >= other.height;
  }
}
