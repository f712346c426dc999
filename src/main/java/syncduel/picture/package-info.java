/**
 * Pictures of a trace as values: a small scene graph, and the layout of a trace as a sequence
 * diagram, as text and as the wire of one step.
 *
 * <p>Nothing here knows AWT. Text is measured with fixed tables, colours are roles of the theme, so
 * that equal traces give equal scenes on every machine. Uses {@link syncduel.model}, {@link
 * syncduel.wire} and {@link syncduel.trace}.
 */
package syncduel.picture;
