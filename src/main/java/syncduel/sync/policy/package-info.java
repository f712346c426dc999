/**
 * Ready-made handlers: a policy answers a conflict, or leaves it to a person.
 *
 * <p>Each is a few lines over the library's own calls, so that a teacher can show one on a slide.
 * Uses {@link syncduel.sync} and {@link syncduel.model}.
 */
package syncduel.sync.policy;
