/**
 * The local store on H2: rows, queue, errors, settings and conflict history in one database.
 *
 * <p>One connection and one short lock for each store; a transaction is all there after a crash or
 * not at all. Values reach SQL as parameters only, names are checked and quoted. Uses {@link
 * syncduel.sync}, {@link syncduel.model} and {@link syncduel.wire}; owns H2 and {@code java.sql}.
 */
package syncduel.sync.store;
