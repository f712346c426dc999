package syncduel.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.KeyStroke;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
  @ParameterizedTest
  @CsvSource({
    "PAGE_DOWN, false",
    "PAGE_UP,   false",
    "F5,        false",
    "ctrl B,    false",
    "SPACE,     true",
    "B,         true",
    "PERIOD,    true",
    "LEFT,      true",
    "DOWN,      true",
  })
  void aFieldThatOneTypesIntoKeepsTheKeysThatMeanSomethingToIt(String key, boolean kept) {
    assertThat(Keys.isPlain(KeyStroke.getKeyStroke(key))).isEqualTo(kept);
  }
}
