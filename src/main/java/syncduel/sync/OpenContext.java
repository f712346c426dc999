package syncduel.sync;

/** What an initialized context works with. */
record OpenContext(
    Ledger ledger,
    SyncHandler handler,
    Transport transport,
    SyncSettings settings,
    SyncEnvironment environment) {}
