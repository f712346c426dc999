package syncduel.lesson;

import java.util.Arrays;

/**
 * A list that grows at its end and is cheap to copy: copies share the pages that neither of them
 * has changed since. A copy and its original are used by one thread at a time until both are left
 * unchanged.
 */
final class Growing<T> {
  private static final int BITS = 9;
  private static final int PAGE = 1 << BITS;

  private Object[][] pages;
  private boolean[] owned;
  private int size;

  private Growing(Object[][] pages, int size) {
    this.pages = pages;
    this.owned = new boolean[pages.length];
    this.size = size;
  }

  static <T> Growing<T> empty() {
    return new Growing<>(new Object[0][], 0);
  }

  /** The same elements; what is changed here from now on is not changed there. */
  Growing<T> copy() {
    owned = new boolean[pages.length];
    return new Growing<>(pages.clone(), size);
  }

  int size() {
    return size;
  }

  @SuppressWarnings("unchecked")
  T get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return (T) pages[index >> BITS][index & PAGE - 1];
  }

  void add(T element) {
    if (size >> BITS == pages.length) {
      pages = Arrays.copyOf(pages, pages.length + 1);
      owned = Arrays.copyOf(owned, pages.length);
      pages[pages.length - 1] = new Object[PAGE];
      owned[pages.length - 1] = true;
    }
    size++;
    set(size - 1, element);
  }

  void set(int index, T element) {
    int page = index >> BITS;
    if (!owned[page]) {
      pages[page] = pages[page].clone();
      owned[page] = true;
    }
    pages[page][index & PAGE - 1] = element;
  }

  /** How many elements from the first on are the very same ones in both. */
  int shared(Growing<T> other) {
    int most = Math.min(size, other.size);
    int index = 0;
    while (index < most && pages[index >> BITS] == other.pages[index >> BITS]) {
      index = (index >> BITS) + 1 << BITS;
    }
    while (index < most && get(index) == other.get(index)) {
      index++;
    }
    return Math.min(index, most);
  }

  void removeLast() {
    set(size - 1, null);
    size--;
  }
}
