/**
 * The client library: a sync context, its tables, and the queue of local changes that it pushes.
 *
 * <p>Speaks the tutorial's words. It blocks and starts no threads of its own; local calls never
 * wait for the network or for a decision. Whoever embeds it brings a {@link
 * syncduel.sync.LocalStore}, a {@link syncduel.sync.Transport} and, for conflicts, a handler. Uses
 * {@link syncduel.model} and {@link syncduel.wire}; knows no server, no trace and no window.
 */
package syncduel.sync;
