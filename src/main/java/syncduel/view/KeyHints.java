package syncduel.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a shortcut as it is printed on keys and buttons: {@code Ctrl+S}, {@code ←}. */
final class KeyHints {
  private KeyHints() {}

  static String of(Command command, Messages words) {
    return Arrays.stream(command.shortcut().replace("typed ", "").split(" "))
        .map(key -> words.known("key." + key.toLowerCase(Locale.ROOT)).orElse(key))
        .collect(Collectors.joining("+"));
  }
}
