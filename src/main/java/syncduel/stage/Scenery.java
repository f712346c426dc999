package syncduel.stage;

import java.util.function.Function;

/**
 * What one world gets from its surroundings.
 *
 * @param serverIds ids of rows that another writer makes
 * @param server makes the server, once the world has its other parts
 */
record Scenery(WorldClock clock, IdCounter serverIds, Function<WorldParts, ServerSide> server) {}
