package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeTest {
  private static final List<Type> TYPES =
      List.of(Type.mono(11), Type.mono(11).strong(), Type.plain(11), Type.plain(12).strong());
  private static final String CHARACTERS =
      " !\"'()+,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
          + "äöüÄÖÜßé…×≠–’“”";

  @Test
  void noCharacterIsWiderThanItsMeasure() {
    var context = new FontRenderContext(null, true, true);
    for (Type type : TYPES) {
      var font = ScenePainter.font(type);
      assertThat(CHARACTERS.codePoints().mapToObj(Character::toString))
          .filteredOn(
              text -> font.getStringBounds(text, context).getWidth() > type.width(text) + 0.01)
          .isEmpty();
    }
  }

  @Test
  void aTextThatIsTooWideEndsInAnEllipsis() {
    Type type = Type.mono(10);
    assertThat(type.fitted("abcdef", 36)).isEqualTo("abcdef");
    assertThat(type.fitted("abcdef", 35)).isEqualTo("abcd…");
    assertThat(type.fitted("abcdef", 5)).isEmpty();
  }
}
