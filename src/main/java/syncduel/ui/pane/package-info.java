/**
 * The three panes of the window: a client at each side, the server between them, and the conflict
 * card inside a client's pane.
 *
 * <p>A pane binds a state record of {@link syncduel.view} and tells what a person wants through its
 * actions; it decides nothing and waits for nothing. All of it belongs to the event thread. Uses
 * {@code view}, {@code picture}, {@code ui.paint} and {@code ui.theme}.
 */
package syncduel.ui.pane;
