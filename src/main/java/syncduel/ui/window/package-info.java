/**
 * The window: lesson bar, narration, the three panes, event log and diagram, its menus and keys,
 * and pictures of all that without a display.
 *
 * <p>Everything that is seen lives in {@link syncduel.ui.window.MainPanel}, so that it can be
 * painted where no window can exist; {@link syncduel.ui.window.MainWindow} puts it into a frame and
 * binds it to the {@link syncduel.view.WindowModel}. It binds states and decides nothing. All of it
 * belongs to the event thread. Uses {@code view}, {@code picture} and the other packages of {@code
 * ui}.
 */
package syncduel.ui.window;
