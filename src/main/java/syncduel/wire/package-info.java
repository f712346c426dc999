/**
 * The protocol as values: requests and responses, entity tags, queries and their text, rows as
 * JSON.
 *
 * <p>Both generations of the wire, 1.x and 2.0, are told apart here and hardly anywhere else. No
 * sockets, no clock. Uses {@link syncduel.model}; owns the JSON library.
 */
package syncduel.wire;
