package syncduel.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.wire.Parameter;
import syncduel.wire.Request;
import syncduel.wire.Response;
import syncduel.wire.SystemProperty;

/** What the two generations of the protocol do differently; all else is one path. Stateless. */
interface Dialect {
  /** Refuses a request of the other generation. */
  void checkGeneration(Request request);

  /** A verb that the address does not know. */
  Refusal unknownVerb(boolean row);

  /** The parameters that are read as query options and must be known. */
  List<Parameter> options(Verb verb, Request request);

  /** Which system properties go into a successful answer. */
  Set<SystemProperty> wanted(Request request);

  /** Whether tombstones are wanted too. */
  boolean tombstonesToo(Verb verb, Request request);

  /** How many rows a list is to have. */
  long rows(Optional<Long> top, int page);

  /** Whether the requester has this row already. */
  boolean notModified(Request request, Row row);

  /** Refuses columns that a writer may not name. */
  void checkColumn(Verb verb, String column);

  /** Tells whether a column of a body is no column of the row but says something of it. */
  boolean isVersion(String column);

  /** The version that a write depends on. */
  Precondition precondition(Request request, Map<String, Object> body);

  /** Whether an update that names no column succeeds without a write. */
  boolean ignoresEmptyUpdate(Precondition precondition);

  /** A row was inserted; {@code sent} are the columns that the request named. */
  Response inserted(Answers answers, Request request, Row row, Set<String> sent);

  /** The id of an insert is taken. */
  Response taken(Answers answers, Map<String, Object> body);

  /** A row was deleted, softly or for good. */
  Response deleted(Answers answers, Row row);

  /** A row was brought back. */
  Response undeleted(Answers answers, Request request, Row row);

  /** A write was not allowed; {@code stored} is the row as it is, a tombstone perhaps. */
  Response missed(Answers answers, Verb verb, RowId id, Precondition sent, Optional<Row> stored);

  /** What every answer carries. */
  Response finished(Response response);
}
