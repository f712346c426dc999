package syncduel.stage;

import java.util.Optional;

/** The query id that a step names: a text, or nothing for a pull that is not incremental. */
public record QueryId(Optional<String> text) {}
