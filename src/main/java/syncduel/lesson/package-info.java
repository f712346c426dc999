/**
 * Lessons: their file format, what they expect, and the session that steps through them.
 *
 * <p>{@code Lesson = Setup + steps}; {@code Session = Lesson + cursor}. Free play is the same
 * thing: each click appends a step. Uses {@link syncduel.stage} and {@link syncduel.trace}.
 */
package syncduel.lesson;
