/**
 * The stage: a world of two clients, a server and the network between them, in which steps are
 * played one at a time until everything has settled.
 *
 * <p>Here are clock, ids and randomness made; a world is a function of its setup and its steps.
 * Uses the client library, the server and {@link syncduel.trace}.
 */
package syncduel.stage;
