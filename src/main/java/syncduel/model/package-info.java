/**
 * The values that everybody speaks of: rows and their versions, queued operations, conflicts and
 * what became of a push.
 *
 * <p>Immutable, without behaviour that needs a clock, a socket or a store. Uses the JDK only; every
 * other package may use it.
 */
package syncduel.model;
