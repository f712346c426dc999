package syncduel.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import syncduel.lesson.LessonReader;
import syncduel.model.RowId;
import syncduel.server.ServedTable;
import syncduel.server.ServerSettings;
import syncduel.server.WriteRefusedException;
import syncduel.server.http.StandaloneServer;
import syncduel.stage.Setup;
import syncduel.wire.Protocol;

/** Runs the bundled server alone, with real time and random ids, until a signal stops it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Runs the bundled server alone and prints its address; a signal stops it.")
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;
  private static final Pattern SENDABLE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  @Option(names = "--port", paramLabel = "N", description = "0 (default): the system chooses one")
  private int port;

  @Option(
      names = "--protocol",
      paramLabel = "1.x|2.0",
      converter = ProtocolWord.class,
      description = "that of the seed when not given, and 1.x without one")
  private Optional<Protocol> protocol = Optional.empty();

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
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port is a number from 0 to " + LAST_PORT + ", not " + port);
    }
    if (key.isPresent() && !SENDABLE.matcher(key.get()).matches()) {
      throw new ParameterException(
          spec.commandLine(),
          "--key is what a header can carry: letters, digits and signs, no blank at either end");
    }
    StandaloneServer server = open(start());
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop serving"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(server.uri());
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private StandaloneServer open(StandaloneServer.Start start) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return StandaloneServer.open(
          start,
          InstantSource.system(),
          () -> new RowId(UUID.randomUUID().toString()),
          defect -> err.println("sync-duel: a request was answered with 500: " + defect));
    } catch (BindException e) {
      String where = bind.orElse("127.0.0.1") + (port == 0 ? "" : ":" + port);
      throw new Failures.Unusable(
          "The server cannot listen on " + where + ": " + e.getMessage() + "; try another --port");
    } catch (WriteRefusedException e) {
      throw new Failures.Unusable(seed.orElseThrow() + ": " + e.getMessage());
    }
  }

  private StandaloneServer.Start start() throws IOException {
    Setup setup =
        seed.isPresent() ? new LessonReader().read(seed.get()).given() : Setup.of(List.of());
    ServerSettings settings =
        ServerSettings.of(protocol.orElse(setup.protocol()), ServedTable.toDo(setup.table()))
            .withSoftDelete(setup.softDelete());
    return new StandaloneServer.Start(
        key.map(settings::withApplicationKey).orElse(settings), address(), port, setup.server());
  }

  private Optional<InetAddress> address() {
    try {
      return bind.isPresent() ? Optional.of(InetAddress.getByName(bind.get())) : Optional.empty();
    } catch (UnknownHostException e) {
      throw new ParameterException(
          spec.commandLine(), "--bind is an address of this machine, not " + bind.get(), e);
    }
  }
}
