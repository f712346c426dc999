package syncduel.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import syncduel.view.Dialogs.KeyLine;

/** The sheet of keys: those of the table of commands, and those that single controls have. */
record KeyLines(WindowState state, Messages words) {
  List<KeyLine> all() {
    var lines = new ArrayList<KeyLine>();
    for (Command command : Command.values()) {
      CommandState now = state.command(command);
      if (!now.key().isEmpty()) {
        lines.add(new KeyLine(CommandGroups.of(command, state, words), now.key(), now.label()));
      }
    }
    for (String control : List.of("f2", "delete", "space", "enter", "context_menu")) {
      lines.add(line("keys.rows", control));
    }
    for (String control : List.of("page_down", "page_up", "period", "p")) {
      lines.add(line("keys.presenting", control));
    }
    for (String control : List.of("tab", "alt", "escape")) {
      lines.add(line("keys.everywhere", control));
    }
    return lines;
  }

  private KeyLine line(String group, String key) {
    return new KeyLine(words.text(group), printed(key, words), words.text(group + "." + key));
  }

  private static String printed(String key, Messages words) {
    return Arrays.stream(key.split(" "))
        .map(part -> words.known("key." + part).orElse(part.toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining("+"));
  }
}
