package syncduel.view;

/** Words that never change while the window is open: headings, placeholders, names of menus. */
public enum Label {
  MENU_FILE("menu.file"),
  MENU_EDIT("menu.edit"),
  MENU_LESSON("menu.lesson"),
  MENU_VIEW("menu.view"),
  MENU_SPEED("menu.speed"),
  MENU_THEME("menu.theme"),
  MENU_HELP("menu.help"),
  NEW_TODO("pane.newTodo"),
  TODO("pane.heading.todo"),
  VERSION("pane.heading.version"),
  MORE("pane.more"),
  POLICY_NAME("pane.policy.name"),
  POLICY_TOOLTIP("pane.policy.tooltip"),
  NETWORK_TOOLTIP("pane.network.tooltip"),
  MORE_TOOLTIP("pane.more.tooltip"),
  SERVER_WRITER_TOOLTIP("server.anotherWriter.tooltip"),
  HISTORY_RESTORE_TOOLTIP("history.restore.tooltip"),
  MERGE_SEND_TOOLTIP("merge.send.tooltip"),
  MERGE_BACK_TOOLTIP("merge.back.tooltip"),
  MERGE_FIELD_TOOLTIP("merge.field.tooltip"),
  MERGE_TAKE("merge.take"),
  MERGE_TAKE_LOCAL("merge.take.local"),
  MERGE_TAKE_SERVER("merge.take.server"),
  CHIP_EDITED("chip.edited"),
  EDIT_ROW("row.edit"),
  DELETE_ROW("row.delete"),
  UNDELETE_ROW("row.undelete"),
  SERVER_ID("server.heading.id"),
  SERVER_TEXT("server.heading.text"),
  SERVER_COMPLETE("server.heading.complete"),
  SERVER_VERSION("server.heading.version"),
  SERVER_VERSION_SHORT("server.heading.version.short"),
  SERVER_UPDATED("server.heading.updated"),
  TODO_ROWS("pane.rows"),
  NEW_TODO_NAME("pane.newTodo.name"),
  NETWORK("pane.network"),
  MORE_NAME("pane.more.name"),
  ROW_TEXT("row.text"),
  ROW_COMPLETE("row.complete"),
  ROW_TOOLTIP("row.tooltip"),
  ROW_TOOLTIP_STATE("row.tooltip.state"),
  CLOSE_BANNER("banner.close"),
  CLOSE_HISTORY("command.closeHistory"),
  CARD("card.name"),
  SERVER_ROWS("server.table.name"),
  SERVER_INSERT("server.insert"),
  SERVER_NEW_ROW("server.newRow"),
  SERVER_NEW_ROW_NAME("server.newRow.name"),
  SERVER_INSERT_CANCEL("server.insert.cancel"),
  SERVER_ADDRESS("server.address"),
  SERVER_ADDRESS_TOOLTIP("server.address.tooltip"),
  CARD_CHECKED("card.checked"),
  CARD_UNCHECKED("card.unchecked"),
  LOG_FILTER("log.filter"),
  LOG_NUMBER("log.heading.number"),
  LOG_WHO("log.heading.who"),
  LOG_TIME("log.heading.time"),
  LOG_REQUEST("log.heading.request"),
  LOG_IF_MATCH("log.heading.ifMatch"),
  LOG_STATUS("log.heading.status"),
  LOG_ETAG("log.heading.etag"),
  LOG_SENTENCE("log.heading.sentence"),
  LOG_DURATION("log.heading.duration");

  private final String key;

  Label(String key) {
    this.key = key;
  }

  /** The message's key. */
  public String key() {
    return key;
  }
}
