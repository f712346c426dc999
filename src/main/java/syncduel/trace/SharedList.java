package syncduel.trace;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list that is never changed, and from which longer and shorter ones are made without copying it:
 * they share the elements that they have in common. Thread-safe.
 */
final class SharedList<E> extends AbstractList<E> implements RandomAccess {
  private final Elements elements;
  private final int size;

  private SharedList(Elements elements, int size) {
    this.elements = elements;
    this.size = size;
  }

  /** What many lists share; only what none of them has is written. */
  private static final class Elements {
    private volatile Object[] all;
    private int used;

    Elements(Collection<?> first) {
      all = first.toArray();
      used = all.length;
      Arrays.stream(all).forEach(Objects::requireNonNull);
    }

    /** Puts more at that place; false when somebody has put others there. */
    synchronized boolean append(int size, Object[] more) {
      if (used != size) {
        return false;
      }
      Object[] room = all;
      if (size + more.length > room.length) {
        room = Arrays.copyOf(room, Math.max(2 * room.length, size + more.length));
      }
      System.arraycopy(more, 0, room, size, more.length);
      all = room;
      used += more.length;
      return true;
    }
  }

  /** The same elements; a list of this kind is taken as it is. */
  @SuppressWarnings("unchecked")
  static <E> SharedList<E> of(List<? extends E> list) {
    return list instanceof SharedList<?>
        ? (SharedList<E>) list
        : new SharedList<>(new Elements(list), list.size());
  }

  /** The same with others after it, in the time that these take. */
  SharedList<E> with(List<? extends E> more) {
    Object[] others = more.toArray();
    Arrays.stream(others).forEach(Objects::requireNonNull);
    if (elements.append(size, others)) {
      return new SharedList<>(elements, size + others.length);
    }
    return new SharedList<E>(new Elements(this), size).with(more);
  }

  /** The first so many. */
  SharedList<E> first(int count) {
    return count == size ? this : new SharedList<>(elements, Objects.checkIndex(count, size));
  }

  @Override
  @SuppressWarnings("unchecked")
  public E get(int index) {
    return (E) elements.all[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
