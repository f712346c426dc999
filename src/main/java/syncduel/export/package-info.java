/**
 * What a run is handed on as: a handout to print, an archive for tools that read HTTP traffic.
 *
 * <p>Pure: makes lines of text out of a lesson that was played; whoever asks writes the file. Uses
 * {@link syncduel.lesson}, {@link syncduel.trace} and {@link syncduel.wire}.
 */
package syncduel.export;
