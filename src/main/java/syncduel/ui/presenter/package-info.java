/**
 * What an audience sees of a lesson, full screen and in large type, and what its speaker sees
 * beside it.
 *
 * <p>Its panels paint the same states as the window's and decide nothing; nothing of it needs a
 * mouse. All of it belongs to the event thread. Uses {@code view}, {@code picture}, {@code
 * ui.pane}, {@code ui.paint} and {@code ui.theme}.
 */
package syncduel.ui.presenter;
