package syncduel.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import syncduel.lesson.SessionState;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.trace.Party;
import syncduel.trace.ServerSnapshot;
import syncduel.view.ServerPaneState.Footer;
import syncduel.view.ServerPaneState.Held;
import syncduel.view.ServerPaneState.ServerRow;

/** Makes the server's pane. */
record ServerPanes(Scene scene) {
  ServerPaneState pane() {
    Messages words = scene.words();
    SessionState session = scene.session();
    ServerSnapshot server = scene.now().server();
    long alive = server.rows().stream().filter(row -> !row.deleted()).count();
    return new ServerPaneState(
        words.text("server.title"),
        words.text("server.lostUpdates"),
        words.text("server.lostUpdates.short"),
        scene.now().lostUpdates(),
        new Lamps(scene).lamp(),
        server.table().value(),
        words.count("server.rows", alive),
        words.text("server.anotherWriter"),
        words.text("server.anotherWriter.short"),
        scene.actor(Party.SERVER),
        columns(),
        rows(),
        server.rows().isEmpty() ? words.text("server.empty") : "",
        new Banners(scene, Party.SERVER).banner(),
        session.trace(),
        session.position(),
        held(),
        List.of(new MenuEntry(Command.FORGET, forget(server))),
        footer(server));
  }

  private List<Held> held() {
    return scene.now().inFlight().stream()
        .filter(message -> message.held().isPresent())
        .map(message -> held(Command.RELEASE_LEFT.at(message.client()), message.client()))
        .toList();
  }

  /** The key is that of the command that finds the message by itself. */
  private Held held(Command release, Party client) {
    Messages words = scene.words();
    String key = KeyHints.of(Command.RELEASE, words);
    String tooltip = words.text(release.tooltipKey());
    var state = new CommandState(words.text(release.labelKey()), key, true, false, tooltip);
    return new Held(client, release, state);
  }

  private CommandState forget(ServerSnapshot server) {
    Messages words = scene.words();
    boolean any = server.rows().stream().anyMatch(Row::deleted);
    String tooltip = words.text(any ? Command.FORGET.tooltipKey() : "server.noTombstones");
    return new CommandState(words.text(Command.FORGET.labelKey()), "", any, false, tooltip);
  }

  private Footer footer(ServerSnapshot server) {
    Messages words = scene.words();
    var given = scene.session().lesson().given();
    return new Footer(
        scene.session().address(),
        words.text("server.protocol", given.protocol().word()),
        words.text(given.softDelete() ? "server.softDelete" : "server.hardDelete"),
        Scene.time(server.clock()));
  }

  private List<String> columns() {
    var names = new LinkedHashSet<String>();
    scene.session().lesson().given().server().forEach(row -> names.addAll(row.fields().names()));
    scene.now().server().rows().forEach(row -> names.addAll(row.fields().names()));
    names.remove(TodoRows.TEXT);
    names.remove(TodoRows.COMPLETE);
    return List.copyOf(names);
  }

  private List<ServerRow> rows() {
    ServerSnapshot before = scene.before().server();
    Map<RowId, ServerRow> old = new HashMap<>();
    before.rows().forEach(row -> old.put(row.id(), row(row, false)));
    var order = new RowOrder();
    return scene.now().server().rows().stream()
        .sorted((one, other) -> order.compare(one.id(), other.id()))
        .map(row -> row(row, !row(row, false).equals(old.get(row.id()))))
        .toList();
  }

  private ServerRow row(Row row, boolean justChanged) {
    return new ServerRow(
        row.id(),
        TodoRows.text(row),
        TodoRows.complete(row),
        columns().stream().map(name -> Objects.toString(row.fields().get(name), "")).toList(),
        scene.chips().solid(row.id(), row.version()),
        row.system().updatedAt().map(Scene::time).orElse(""),
        row.deleted(),
        row.deleted() ? scene.words().text("row.deleted") : "",
        justChanged,
        scene.selected(row.id()));
  }
}
