package syncduel.view;

import java.util.ArrayList;
import java.util.List;
import syncduel.trace.Party;
import syncduel.view.Palette.Entry;

/**
 * What can be done with single rows, for hands that stay on the keyboard: the same as in the lists,
 * where a text is typed in place.
 */
record PaletteRows(Actions actions, Dialogs dialogs, WindowState state, Messages words) {
  /** With more, all else would drown in them; what is sought is mostly the first rows. */
  private static final int MOST_ROWS = 20;

  List<Entry> all() {
    var entries = new ArrayList<Entry>();
    for (ClientPaneState pane : List.of(state.left(), state.right())) {
      boolean can = pane.tools().add().enabled();
      entries.add(entry(pane.name(), words.text("palette.insert"), can, () -> insert(pane)));
      pane.rows().stream().limit(MOST_ROWS).forEach(row -> add(entries, pane, row));
    }
    ServerPaneState server = state.server();
    entries.add(entry(server.name(), words.text("palette.insert"), true, this::insert));
    server.rows().stream().limit(MOST_ROWS).forEach(row -> add(entries, row));
    return entries;
  }

  private void add(List<Entry> entries, ClientPaneState pane, TodoRowState row) {
    Party client = pane.party();
    String name = name(row.id().value(), row.text());
    boolean can = row.editable();
    entries.add(entry(pane.name(), edit(name), can, () -> edit(client, row)));
    Runnable tick = () -> actions.tick(client, row.id(), !row.complete());
    entries.add(entry(pane.name(), tick(name, row.complete()), can, tick));
    entries.add(entry(pane.name(), delete(name), can, () -> actions.delete(client, row.id())));
  }

  private void add(List<Entry> entries, ServerPaneState.ServerRow row) {
    String server = state.server().name();
    String name = name(row.id().value(), row.text());
    if (row.tombstone()) {
      String label = words.text("palette.undelete", name);
      entries.add(entry(server, label, true, () -> actions.serverUndelete(row.id())));
      return;
    }
    entries.add(entry(server, edit(name), true, () -> edit(row)));
    Runnable tick = () -> actions.serverTick(row.id(), !row.complete());
    entries.add(entry(server, tick(name, row.complete()), true, tick));
    entries.add(entry(server, delete(name), true, () -> actions.serverDelete(row.id())));
  }

  private void insert(ClientPaneState pane) {
    String title = words.text("palette.insert");
    dialogs
        .ask(title, words.text("palette.text"), "")
        .ifPresent(text -> actions.insert(pane.party(), text));
  }

  private void insert() {
    String title = words.text("palette.insert");
    dialogs.ask(title, words.text("palette.text"), "").ifPresent(actions::serverInsert);
  }

  private void edit(Party client, TodoRowState row) {
    String title = edit(name(row.id().value(), row.text()));
    dialogs
        .ask(title, words.text("palette.text"), row.text())
        .ifPresent(text -> actions.edit(client, row.id(), text));
  }

  private void edit(ServerPaneState.ServerRow row) {
    String title = edit(name(row.id().value(), row.text()));
    dialogs
        .ask(title, words.text("palette.text"), row.text())
        .ifPresent(text -> actions.serverEdit(row.id(), text));
  }

  private String name(String id, String text) {
    return words.text("palette.todo", id, text);
  }

  private String edit(String name) {
    return words.text("palette.edit", name);
  }

  private String tick(String name, boolean complete) {
    return complete ? words.text("palette.untick", name) : words.text("palette.tick", name);
  }

  private String delete(String name) {
    return words.text("palette.delete", name);
  }

  /** By the server's rows another writer is meant, who needs no client. */
  private Entry entry(String group, String label, boolean enabled, Runnable run) {
    boolean server = group.equals(state.server().name());
    String hint = server ? words.text("palette.atServer") : words.text("palette.atClient", group);
    return new Entry(group, label, "", enabled, false, hint, run);
  }
}
