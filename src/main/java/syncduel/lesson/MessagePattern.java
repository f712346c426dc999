package syncduel.lesson;

import java.util.regex.Pattern;

/** A regular expression that is looked for in a message; refuses one that does not compile. */
public record MessagePattern(String text) {
  /** Refuses what is no regular expression. */
  public MessagePattern {
    Pattern.compile(text);
  }

  /** Tells whether the message has a part that fits. */
  public boolean foundIn(String message) {
    return Pattern.compile(text).matcher(message).find();
  }
}
