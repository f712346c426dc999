/**
 * Lessons: their file format, what they expect, and the session that steps through them.
 *
 * <p>{@code Lesson = Setup + steps}; {@code Session = Lesson + cursor}. Free play is the same
 * thing: each click appends a step. What a run came to is told here too, as the event log, as
 * sentences and as the lines of a trace file; a session can be kept in a file with its branches and
 * marks. Uses {@link syncduel.stage} and {@link syncduel.trace}, and of the client library only the
 * words of a setup; owns the JSON library where positions in a file matter.
 */
package syncduel.lesson;
