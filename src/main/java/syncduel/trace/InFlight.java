package syncduel.trace;

import java.util.Optional;
import syncduel.wire.Request;
import syncduel.wire.Response;

/**
 * An exchange that is under way.
 *
 * @param held which message is held, if one is
 * @param response the server's answer, once it has decided
 */
public record InFlight(
    int exchange,
    Party client,
    Request request,
    Optional<Response> response,
    Optional<Direction> held) {}
