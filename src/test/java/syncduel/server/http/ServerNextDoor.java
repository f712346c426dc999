package syncduel.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.TableName;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.wire.Protocol;

/** A server that runs by itself, in real time, for tests of whoever is a stranger to it. */
public final class ServerNextDoor {
  public static final TableName TABLE = new TableName("TodoItem");

  private ServerNextDoor() {}

  public static ServerSettings speaking(Protocol protocol) {
    return ServerSettings.of(protocol, ServedTable.toDo(TABLE));
  }

  public static StandaloneServer open(ServerSettings settings, Row... seed) {
    try {
      return StandaloneServer.open(
          new StandaloneServer.Start(settings, Optional.empty(), 0, List.of(seed)),
          InstantSource.system(),
          () -> new RowId(UUID.randomUUID().toString()),
          defect -> {
            throw defect;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
