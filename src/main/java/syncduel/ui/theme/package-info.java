/**
 * Colours, type and sizes of the window: three themes as FlatLaf look and feels, the bundled fonts,
 * and the zoom.
 *
 * <p>Painters ask for a colour each time they paint ({@link syncduel.ui.theme.Role}), so that a
 * change of theme needs no more than a repaint. May use FlatLaf and Swing; knows no other package
 * of this project.
 */
package syncduel.ui.theme;
