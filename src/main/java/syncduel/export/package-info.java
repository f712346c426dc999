/**
 * What a run is handed on as: a handout to print, an archive for tools that read HTTP traffic (and
 * back), a sequence diagram for pictures and for Mermaid.
 *
 * <p>Pure: makes lines of text and scenes out of a lesson that was played; whoever asks paints and
 * writes the file. Uses {@link syncduel.lesson}, {@link syncduel.picture}, {@link syncduel.trace}
 * and {@link syncduel.wire}.
 */
package syncduel.export;
