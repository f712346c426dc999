package syncduel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import syncduel.lesson.LessonReader;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.server.ClockStamps;
import syncduel.server.MemoryStorage;
import syncduel.server.ServedTable;
import syncduel.server.ServerListener;
import syncduel.server.ServerSettings;
import syncduel.server.TableService;
import syncduel.server.VersionTokens;
import syncduel.server.http.LoopbackListener;
import syncduel.stage.Setup;
import syncduel.wire.Protocol;

/** Runs the bundled server alone, with real time and random ids, until a signal stops it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the bundled server alone and prints its address; a signal stops it.")
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", description = "0 (default): the system chooses one")
  private int port;

  @Option(names = "--protocol", paramLabel = "1.x|2.0", description = "1.x when not given")
  private Optional<String> protocol = Optional.empty();

  @Option(names = "--key", paramLabel = "KEY", description = "refuse requests without this key")
  private Optional<String> key = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "FILE",
      description = "begin with the table and the rows of this lesson file")
  private Optional<Path> seed = Optional.empty();

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "listen there; 127.0.0.1 when not given")
  private String bind = "127.0.0.1";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Setup setup =
        seed.isPresent() ? new LessonReader().read(seed.get()).given() : Setup.of(List.of());
    TableService service = service(setup);
    var stopped = new CountDownLatch(1);
    PrintWriter err = spec.commandLine().getErr();
    InetAddress address = InetAddress.getByName(bind);
    try (var listener =
        LoopbackListener.open(address, port, service, defect -> defect.printStackTrace(err))) {
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
      PrintWriter out = spec.commandLine().getOut();
      out.println(listener.uri());
      out.flush();
      stopped.await();
    }
    return 0;
  }

  private TableService service(Setup setup) {
    Protocol spoken = protocol.map(this::named).orElse(setup.protocol());
    ServerSettings settings =
        ServerSettings.of(spoken, ServedTable.toDo(setup.table()))
            .withSoftDelete(setup.softDelete());
    settings = key.map(settings::withApplicationKey).orElse(settings);
    var stamps =
        new ClockStamps(
            InstantSource.system(),
            () -> new RowId(UUID.randomUUID().toString()),
            new VersionTokens(System.currentTimeMillis()));
    var service =
        new TableService(settings, new MemoryStorage(spoken), stamps, ServerListener.none());
    for (Row row : setup.server()) {
      service.insert(setup.table(), Optional.of(row.id()), row.fields());
    }
    return service;
  }

  private Protocol named(String word) {
    try {
      return Protocol.of(word);
    } catch (IllegalArgumentException e) {
      throw new picocli.CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
