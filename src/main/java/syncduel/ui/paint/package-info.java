/**
 * What is painted by hand: chips, badges, key hints, signs, symbols and text with chips in it, and
 * the small components that show them.
 *
 * <p>Every size is given in pixels at 100 % and multiplied by a {@link syncduel.ui.theme.Scale}
 * when it is painted. May use {@code ui.theme}, {@code picture}, FlatLaf and Swing; knows no other
 * package of this project.
 */
package syncduel.ui.paint;
