package syncduel.stage;

import syncduel.trace.Party;

/**
 * What the parties of one world share.
 *
 * @param exchanges counts the exchanges of the whole world
 * @param name distinguishes the stores of this world from those of others
 */
record WorldParts(
    Setup setup,
    WorldClock clock,
    Recorder recorder,
    Settling settling,
    IdCounter exchanges,
    Durations durations,
    Surroundings surroundings,
    String name) {
  String storeName(Party party) {
    return name + "-" + party.word();
  }
}
