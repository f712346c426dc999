/**
 * What happened: events, what everything looked like after each of them, and the two together.
 *
 * <p>Immutable throughout. Log, diagram, checks and films are made from it and from nothing else.
 * Uses {@link syncduel.model} and {@link syncduel.wire}.
 */
package syncduel.trace;
