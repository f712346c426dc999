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
import syncduel.model.RowId;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.server.http.StandaloneServer;
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
  private Optional<String> bind = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Setup setup =
        seed.isPresent() ? new LessonReader().read(seed.get()).given() : Setup.of(List.of());
    PrintWriter err = spec.commandLine().getErr();
    StandaloneServer server =
        StandaloneServer.open(
            start(setup),
            InstantSource.system(),
            () -> new RowId(UUID.randomUUID().toString()),
            defect -> defect.printStackTrace(err));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(server.uri());
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private StandaloneServer.Start start(Setup setup) throws IOException {
    Protocol spoken = protocol.map(this::named).orElse(setup.protocol());
    ServerSettings settings =
        ServerSettings.of(spoken, ServedTable.toDo(setup.table()))
            .withSoftDelete(setup.softDelete());
    Optional<InetAddress> address =
        bind.isPresent() ? Optional.of(InetAddress.getByName(bind.get())) : Optional.empty();
    return new StandaloneServer.Start(
        key.map(settings::withApplicationKey).orElse(settings), address, port, setup.server());
  }

  private Protocol named(String word) {
    try {
      return Protocol.of(word);
    } catch (IllegalArgumentException e) {
      throw new picocli.CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
