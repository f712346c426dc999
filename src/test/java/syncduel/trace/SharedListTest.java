package syncduel.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedListTest {
  private static final SharedList<String> ABC = SharedList.of(List.of("a", "b", "c"));

  @Test
  void aLongerListLeavesTheShorterOneAsItIs() {
    SharedList<String> longer = ABC.with(List.of("d", "e"));

    assertThat(longer).containsExactly("a", "b", "c", "d", "e");
    assertThat(ABC).containsExactly("a", "b", "c");
  }

  @Test
  void twoListsThatGoOnFromTheSameOneDoNotMeet() {
    SharedList<String> one = ABC.with(List.of("1"));
    SharedList<String> other = ABC.with(List.of("2", "3"));

    assertThat(one.with(List.of("x"))).containsExactly("a", "b", "c", "1", "x");
    assertThat(other.with(List.of("y"))).containsExactly("a", "b", "c", "2", "3", "y");
  }

  @Test
  void aPartFromTheBeginningGoesOnOtherwise() {
    SharedList<String> part = ABC.first(1);

    assertThat(part).containsExactly("a");
    assertThat(part.with(List.of("z"))).containsExactly("a", "z");
    assertThat(ABC).containsExactly("a", "b", "c");
    assertThat(ABC.first(0)).isEmpty();
    assertThat(ABC.first(3)).isSameAs(ABC);
    assertThatThrownBy(() -> part.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> ABC.first(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void itIsEqualToAnyListOfTheSameAndHoldsNoNull() {
    assertThat(ABC).isEqualTo(List.of("a", "b", "c")).hasSameHashCodeAs(List.of("a", "b", "c"));
    assertThat(SharedList.of(ABC)).isSameAs(ABC);
    assertThatThrownBy(() -> ABC.with(Arrays.asList("d", null)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> SharedList.of(Arrays.asList("d", null)))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ABC.add("d")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyLengthStaysAsItWasWhileItGrows() {
    List<SharedList<Integer>> all = new ArrayList<>();
    SharedList<Integer> list = SharedList.of(List.of());
    for (int number = 0; number < 100; number++) {
      all.add(list);
      list = list.with(List.of(number));
    }

    for (int size = 0; size < 100; size++) {
      assertThat(all.get(size)).isEqualTo(IntStream.range(0, size).boxed().toList());
    }
  }
}
