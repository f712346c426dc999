package syncduel.view;

import java.util.Optional;
import syncduel.trace.Party;

/**
 * The line in large type.
 *
 * @param text what is said; where nothing is, the step in words
 * @param why a longer explanation behind a small button; empty text for none
 * @param whyLabel the words on that button
 * @param actor who did the step
 * @param question what is asked about the upcoming step, or what became of it
 * @param longest what is said in another step and needs most room, so that all have as much
 */
public record NarrationState(
    RichText text,
    RichText why,
    String whyLabel,
    Optional<Party> actor,
    Optional<QuestionState> question,
    RichText longest) {}
