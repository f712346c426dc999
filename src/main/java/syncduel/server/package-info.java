/**
 * The bundled server's rules: a {@link syncduel.wire.Request} goes in, a {@link
 * syncduel.wire.Response} comes out, rows are kept behind a port.
 *
 * <p>Begin at {@link syncduel.server.TableService}. Both generations of the protocol run through
 * one path; what they answer differently is in one {@code Dialect} each. No sockets and no clock:
 * times, versions and ids come from {@link syncduel.server.Stamps}, what happened goes to {@link
 * syncduel.server.ServerListener}. Uses {@link syncduel.model} and {@link syncduel.wire}.
 */
package syncduel.server;
