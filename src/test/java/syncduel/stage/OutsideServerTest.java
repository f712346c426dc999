package syncduel.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static syncduel.trace.Party.LEFT;
import static syncduel.trace.Party.RIGHT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.server.http.ServerNextDoor;
import syncduel.server.http.StandaloneServer;
import syncduel.trace.Event;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.wire.Header;
import syncduel.wire.Protocol;

class OutsideServerTest {
  private final StandaloneServer server =
      ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1).withApplicationKey("secret"));
  private final Stage stage =
      Stage.at(new ServerAddress(server.uri(), Optional.empty(), Optional.of("secret")));

  @AfterEach
  void close() {
    stage.close();
    server.close();
  }

  private static void play(World world, Step... steps) {
    for (Step step : steps) {
      assertThat(world.play(step)).isEmpty();
    }
  }

  private static Optional<String> version(World world, Party client, String id) {
    ServerSnapshot known = world.trace().last().server();
    RowId row = new RowId(id);
    return world
        .trace()
        .last()
        .client(client)
        .row(row)
        .flatMap(Row::version)
        .map(token -> "v" + known.ordinal(row, token).orElse(0));
  }

  private static List<Event> strangers(World world) {
    return world.trace().moments().stream()
        .map(moment -> moment.event())
        .filter(Event.ServerWrote.class::isInstance)
        .toList();
  }

  @Test
  void theRowsOfTheSetupAreInsertedInTheirOrderAndAreVersionOne() {
    World world = stage.build(Setup.of(List.of(Steps.row("b", "Milk"), Steps.row("a", "Bread"))));
    play(world, Steps.pull(LEFT));
    assertThat(server.service().rows(ServerNextDoor.TABLE)).hasSize(2);
    assertThat(world.trace().last().server().rows())
        .isEqualTo(server.service().rows(ServerNextDoor.TABLE));
    assertThat(version(world, LEFT, "a")).contains("v1");
    assertThat(version(world, LEFT, "b")).contains("v1");
  }

  @Test
  void whatAStrangerWroteIsSeenAfterTheNextStepAndIsNobodysOfUs() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    play(world, Steps.pull(LEFT), Steps.edit(LEFT, "a", "Oat milk"));
    Row theirs =
        server.service().edit(ServerNextDoor.TABLE, new RowId("a"), Fields.of("text", "Soy milk"));
    play(world, new Step.Note());
    assertThat(strangers(world))
        .containsExactly(new Event.ServerWrote(ServerNextDoor.TABLE, theirs));
    play(world, Steps.push(LEFT));
    assertThat(world.trace().last().left().conflict().orElseThrow().server().orElseThrow().fields())
        .isEqualTo(theirs.fields());
    assertThat(world.trace().last().server().writers()).containsEntry(theirs.id(), Party.SERVER);
    assertThat(strangers(world)).hasSize(1);
  }

  @Test
  void aDeleteThatIsAnsweredWithoutAVersionGetsItsNumberFromTheLookThatFollows() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    play(world, Steps.pull(LEFT), Steps.delete(LEFT, "a"), Steps.push(LEFT));
    ServerSnapshot known = world.trace().last().server();
    assertThat(known.rows()).isEqualTo(server.service().rows(ServerNextDoor.TABLE));
    assertThat(known.versions().get(new RowId("a"))).hasSize(2);
    assertThat(known.writers()).containsEntry(new RowId("a"), LEFT);
    assertThat(strangers(world)).isEmpty();
  }

  @Test
  void anOverwriteThatTheWriterNeverSawIsALostUpdate() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    play(world, Steps.pull(LEFT), Steps.pull(RIGHT), Steps.policy(RIGHT, "last-writer"));
    play(world, Steps.edit(LEFT, "a", "Oat milk"), Steps.push(LEFT));
    play(world, Steps.edit(RIGHT, "a", "Soy milk"), Steps.push(RIGHT));
    assertThat(world.trace().last().lostUpdates()).isEqualTo(1);
  }

  @Test
  void rowsThatClientsMakeHaveIdsThatNobodyElseHas() {
    World world = stage.build(Setup.of(List.of()));
    play(world, Steps.insert(LEFT, "Milk"), Steps.push(LEFT), Steps.pull(RIGHT));
    RowId made = world.trace().last().right().rows().get(0).id();
    assertThat(made.value()).matches("[0-9a-f-]{36}");
  }

  @Test
  void theKeyGoesWithEveryRequestAndNeverIntoTheTrace() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    play(world, Steps.pull(LEFT));
    var sent =
        world.trace().moments().stream()
            .map(moment -> moment.event())
            .filter(Event.RequestSent.class::isInstance)
            .map(event -> ((Event.RequestSent) event).request())
            .toList();
    assertThat(sent)
        .isNotEmpty()
        .allMatch(request -> request.headers().first(Header.APPLICATION).isEmpty());
    assertThat(world.trace().last().left().rows()).hasSize(1);
  }

  @Test
  void aServerThatGoesAwayIsToldAndWhatWasKnownOfItStays() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    server.close();
    play(world, Steps.pull(LEFT));
    assertThat(world.trouble().orElseThrow())
        .isEqualTo(
            "The server could not be read: no connection to " + server.uri().getAuthority() + ".");
    assertThat(world.trace().last().server().rows()).hasSize(1);
    assertThat(world.trace().last().left().lastError()).isPresent();
    assertThat(world.play(Steps.serverDelete("a")).orElseThrow())
        .startsWith("The server could not be asked: no connection to ");
  }

  @Test
  void aSecondWorldWithTheSameRowsIsRefusedAndTheFirstOneGoesOn() {
    Setup setup = Setup.of(List.of(Steps.row("x", "Salt"), Steps.row("a", "Milk")));
    World first = stage.build(setup);
    List<Row> before = server.service().rows(ServerNextDoor.TABLE);
    assertThatThrownBy(() -> stage.build(setup))
        .isInstanceOf(WorldFailedException.class)
        .hasMessage(
            "The server "
                + server.uri()
                + " has rows x, a in TodoItem already; nothing was inserted.");
    assertThat(server.service().rows(ServerNextDoor.TABLE)).isEqualTo(before);
    play(first, Steps.pull(LEFT));
    assertThat(first.trace().last().left().rows()).hasSize(2);
  }

  @Test
  void atAServerWithoutTombstonesADeletedRowIsJustGone() {
    var hard = ServerNextDoor.speaking(Protocol.V2).withSoftDelete(false);
    try (StandaloneServer forgetful = ServerNextDoor.open(hard);
        Stage there =
            Stage.at(
                new ServerAddress(forgetful.uri(), Optional.of(Protocol.V2), Optional.empty()))) {
      World world = there.build(Setup.of(List.of(Steps.row("a", "Milk"), Steps.row("b", "Bread"))));
      play(world, Steps.pull(LEFT), Steps.delete(LEFT, "a"), Steps.push(LEFT));
      assertThat(world.trace().last().server().rows())
          .isEqualTo(forgetful.service().rows(ServerNextDoor.TABLE))
          .hasSize(1);
      play(world, Steps.serverDelete("b"));
      assertThat(world.trace().last().server().rows()).isEmpty();
    }
  }

  @Test
  void whatAStrangerWroteBesideARefusedStepIsToldWithTheNextOne() {
    World world = stage.build(Setup.of(List.of(Steps.row("a", "Milk"))));
    Row theirs =
        server.service().edit(ServerNextDoor.TABLE, new RowId("a"), Fields.of("text", "Soy milk"));
    assertThat(world.attempt(Steps.release(LEFT))).isPresent();
    play(world, new Step.Note());
    assertThat(strangers(world))
        .containsExactly(new Event.ServerWrote(ServerNextDoor.TABLE, theirs));
  }

  @Test
  void aTableThatIsTooLargeToShowIsRefused() {
    Row[] many = new Row[1001];
    for (int i = 0; i < many.length; i++) {
      many[i] = Steps.row("row-" + i, "To do " + i);
    }
    try (StandaloneServer large = ServerNextDoor.open(ServerNextDoor.speaking(Protocol.V1), many);
        Stage there =
            Stage.at(new ServerAddress(large.uri(), Optional.empty(), Optional.empty()))) {
      assertThatThrownBy(() -> there.build(Setup.of(List.of())))
          .isInstanceOf(WorldFailedException.class)
          .hasMessage(
              "The server "
                  + large.uri()
                  + " cannot be used: TodoItem has more than 1000 rows, too many to show.");
    }
  }

  @Test
  void aTableOfSeveralPagesIsSeenWhole() {
    Row[] many = new Row[120];
    for (int i = 0; i < many.length; i++) {
      many[i] = Steps.row("row-" + i, "To do " + i);
    }
    World world = stage.build(Setup.of(List.of(many)));
    assertThat(world.trace().last().server().rows())
        .hasSize(120)
        .isEqualTo(server.service().rows(ServerNextDoor.TABLE));
  }
}
