package syncduel.picture;

import syncduel.trace.Party;

/** Where the three lanes stand; the sides leave room for words and badges beside the clients. */
record Lanes(double left, double server, double right, double width) {
  static final double RIBBON = 6;
  private static final double SIXTH = 1.0 / 6;

  static Lanes of(double width, Words words) {
    double badge = Label.badgeWidth(words.of(Words.Word.CONFLICT));
    double least = badge + beside() + 2;
    double side = Math.max(least, width * SIXTH);
    return new Lanes(side, width / 2, width - side, width);
  }

  /** How far words beside a lane stand from its middle, where no chip is. */
  static double beside() {
    return RIBBON / 2 + 6;
  }

  double x(Party party) {
    return switch (party) {
      case LEFT -> left;
      case SERVER -> server;
      case RIGHT -> right;
    };
  }

  /** 1 where outside of the lane is to the right, else -1; the server's words go right. */
  double outward(Party party) {
    return party == Party.LEFT ? -1 : 1;
  }

  /** The room for words beside a lane. */
  double side(Party party) {
    return party == Party.SERVER ? right - server : left;
  }
}
