package syncduel.server;

/** What a request wants of a table. */
enum Verb {
  LIST,
  LOOKUP,
  INSERT,
  UPDATE,
  DELETE,
  UNDELETE
}
