package syncduel.trace;

/**
 * One event and all that could be seen after it.
 *
 * @param number from 0 through the whole run
 * @param step the step that it belongs to, from 1; 0 for the setup
 */
public record Moment(int number, int step, Event event, Snapshot after) {}
