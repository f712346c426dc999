/**
 * The whole behaviour of the window, without a widget: what is to be painted, and what can be done.
 *
 * <p>{@link syncduel.view.WindowModel} turns each state of the session into one immutable {@link
 * syncduel.view.WindowState} with all texts made; panels paint it and call back. Uses {@link
 * syncduel.lesson}, {@link syncduel.stage} and {@link syncduel.trace}; no Swing, no AWT.
 */
package syncduel.view;
