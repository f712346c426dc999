package syncduel.picture;

import syncduel.wire.Response;

/** What the two refusals of the protocol are called. */
final class Refusals {
  private Refusals() {}

  static Words.Word word(int status) {
    return status == Response.CONFLICT ? Words.Word.ALREADY_THERE : Words.Word.PRECONDITION_FAILED;
  }
}
