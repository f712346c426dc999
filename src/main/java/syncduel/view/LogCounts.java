package syncduel.view;

/** Says how many lines the log has, and which of them are shown. */
record LogCounts(LogView view, Messages words) {
  String text() {
    int all = view.book().size();
    if (all == 0) {
      return words.text("log.nothing");
    }
    if (view.searching()) {
      return words.text("log.searching");
    }
    String count =
        view.look().hidesAnything()
            ? words.text("log.hits", view.hits().size(), words.count("log.events", all))
            : words.count("log.events", all);
    String step = view.look().onlyStep() ? words.text("log.restricted.step") : "";
    String bodies = view.look().inBodies() ? words.text("log.restricted.bodies") : "";
    return count + step + bodies + paused(all);
  }

  private String paused(int all) {
    if (view.look().paused().isEmpty()) {
      return "";
    }
    int later = Math.max(0, all - view.look().paused().getAsInt());
    return later == 0 ? words.text("log.paused") : words.text("log.paused.later", later);
  }
}
