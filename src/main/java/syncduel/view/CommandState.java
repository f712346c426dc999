package syncduel.view;

/**
 * How one command stands now, for its menu item, its button and its key alike.
 *
 * @param label the words on the button or in the menu
 * @param key the shortcut as it is printed on the button, such as {@code Ctrl+S}; empty for none
 * @param selected for a choice among several, whether it is the present one
 * @param tooltip what it does; where it is disabled, why
 */
public record CommandState(
    String label, String key, boolean enabled, boolean selected, String tooltip) {}
