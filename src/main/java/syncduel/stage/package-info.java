/**
 * The stage: a world of two clients, a server and the network between them, in which steps are
 * played one at a time until everything has settled.
 *
 * <p>Here are clock, ids and randomness made; a world at the bundled server is a function of its
 * setup and its steps. {@link syncduel.stage.Stage#at} plays at a server that somebody else runs,
 * where neither holds and nothing can be taken back. Uses the client library, the server and {@link
 * syncduel.trace}.
 */
package syncduel.stage;
