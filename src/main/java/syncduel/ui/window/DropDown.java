package syncduel.ui.window;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;

/** One of several values, in a drop-down; its name is the message that names it. */
final class DropDown<T> extends JComboBox<DropDown.Item<T>> {
  private String spoken = "";

  /** A value and how it is written. */
  record Item<T>(T value, String label) {
    @Override
    public String toString() {
      return label;
    }
  }

  DropDown(String name, List<T> values, Function<T, String> label) {
    setName(name);
    spoken = Texts.of(getName());
    setToolTipText(Texts.of(getName() + ".tooltip"));
    getAccessibleContext().setAccessibleName(spoken);
    offer(values, label);
    nameArrow();
  }

  /** Instead of what was offered before. */
  void offer(List<T> values, Function<T, String> label) {
    removeAllItems();
    values.forEach(one -> addItem(new Item<>(one, label.apply(one))));
  }

  /** Does nothing for a value that is not offered. */
  void select(T value) {
    IntStream.range(0, getItemCount())
        .filter(index -> getItemAt(index).value().equals(value))
        .findFirst()
        .ifPresent(this::setSelectedIndex);
  }

  /** One is always chosen, as long as any is offered. */
  T chosen() {
    return getItemAt(getSelectedIndex()).value();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    nameArrow();
  }

  private void nameArrow() {
    for (java.awt.Component child : getComponents()) {
      if (child instanceof AbstractButton arrow) {
        arrow.getAccessibleContext().setAccessibleName(spoken);
        arrow.getAccessibleContext().setAccessibleDescription(getToolTipText());
      }
    }
  }
}
