package syncduel.app;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import syncduel.lesson.Lesson;
import syncduel.stage.ServerAddress;
import syncduel.stage.Stage;
import syncduel.wire.Protocol;

/**
 * Where a command plays: at the bundled server, or with {@code --server} at one that somebody else
 * runs. A mixin, whose last words are at the end of each command's help.
 *
 * <p>The clients keep their rows in memory there too. What a check can hold there is what depends
 * neither on the clock nor on who made an id: statuses, versions by their order, rows of ids that
 * the lesson itself names, conflicts, queues, histories, lost updates, convergence.
 */
@Command(
    footer = {
      "",
      "At a server of somebody else's (--server) time is real and ids are random. The rows that a"
          + " lesson brings are inserted there first; one that is there already is an error, and"
          + " nothing is done. Steps of the server are plain requests of a third party, and v1, v2"
          + " ... are the versions of a row in the order in which they were seen. Nothing can be"
          + " taken back there, and an 'expect' cannot hold ids such as left-1, tombstones that"
          + " this server does not keep, or exact rows where the table has others. 'forget' and"
          + " waits of more than 10 s are refused. A check refuses a lesson that cannot hold there"
          + " before anything is sent."
    })
final class ServerOption {
  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "play at this server, which somebody else runs; there is no way back")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--protocol",
      paramLabel = "1.x|2.0",
      converter = ProtocolWord.class,
      description = "what that server speaks; the lesson's protocol when not given")
  private Optional<Protocol> protocol = Optional.empty();

  @Option(names = "--key", paramLabel = "KEY", description = "that server's application key")
  private Optional<String> key = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Tells whether somebody else's server was named. */
  boolean given() {
    return url.isPresent();
  }

  /** What the clients of a lesson will speak. */
  Protocol spoken(Lesson lesson) {
    return protocol.orElse(lesson.protocol());
  }

  /**
   * A stage at the server that was named, or at the bundled one.
   *
   * @throws ParameterException for what is no address, or when there is only a key or a protocol
   */
  Stage open() {
    return stage().get();
  }

  /** As {@link #open}, checked now and opened when it is asked for. */
  Supplier<Stage> stage() {
    if (url.isEmpty() && (protocol.isPresent() || key.isPresent())) {
      throw wrong("--protocol and --key go with --server URL");
    }
    Optional<ServerAddress> there = url.map(this::address);
    return () -> there.map(Stage::at).orElseGet(Stage::open);
  }

  /** One sentence about the options. */
  ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }

  private ServerAddress address(URI named) {
    try {
      return new ServerAddress(named, protocol, key);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }
}
