/**
 * A lesson as a film: shots and how long they stay, captions, and the encoders that write it.
 *
 * <p>Knows no window: the pictures come from a {@link syncduel.export.film.FrameSource}. The same
 * film and the same pictures give the same bytes, with every encoder.
 */
package syncduel.export.film;
