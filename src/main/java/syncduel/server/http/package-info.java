/**
 * The server on a socket: {@link syncduel.server.http.LoopbackListener} turns HTTP into {@link
 * syncduel.wire.Request} and back, and knows nothing of tables.
 *
 * <p>Owns the HTTP server library. Uses {@link syncduel.server}, {@link syncduel.wire} and {@link
 * syncduel.model}.
 */
package syncduel.server.http;
