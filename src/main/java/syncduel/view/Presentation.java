package syncduel.view;

/**
 * Whether and how the lesson is presented to an audience.
 *
 * @param on whether it is
 * @param black whether the audience sees nothing at the moment
 * @param notes whether the speaker's notes are open
 * @param theme the colours in which it is presented
 * @param since when it began, on the clock of {@link Platform}
 */
record Presentation(boolean on, boolean black, boolean notes, Theme theme, long since) {
  /** Nothing is presented. */
  static Presentation none() {
    return new Presentation(false, false, false, Theme.PROJECTOR, 0);
  }

  static Presentation begun(boolean notes, long since) {
    return new Presentation(true, false, notes, Theme.PROJECTOR, since);
  }

  Presentation withBlack(boolean other) {
    return new Presentation(on, other, notes, theme, since);
  }

  Presentation withNotes(boolean other) {
    return new Presentation(on, black, other, theme, since);
  }

  Presentation in(Theme other) {
    return new Presentation(on, black, notes, other, since);
  }
}
