package syncduel.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import syncduel.ui.window.LogColumns;
import syncduel.ui.window.WindowPlace;

/** Where the window was, among the settings. */
final class KeptPlace implements WindowPlace.Memory {
  private final Settings settings;

  KeptPlace(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<WindowPlace> load() {
    Optional<Integer> x = settings.number("window.x");
    Optional<Integer> y = settings.number("window.y");
    Optional<Integer> width = settings.number("window.width");
    Optional<Integer> height = settings.number("window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    boolean maximized = settings.get("window.maximized").filter("true"::equals).isPresent();
    return Optional.of(
        new WindowPlace(
            x.get(), y.get(), width.get(), height.get(), maximized, dividers(), columns()));
  }

  @Override
  public void keep(WindowPlace place) {
    settings.keep(
        Map.of(
            "window.x",
            String.valueOf(place.x()),
            "window.y",
            String.valueOf(place.y()),
            "window.width",
            String.valueOf(place.width()),
            "window.height",
            String.valueOf(place.height()),
            "window.maximized",
            String.valueOf(place.maximized()),
            "window.columns",
            place.columns().words(),
            "window.dividers",
            place.dividers().stream()
                .map(part -> part.isPresent() ? String.valueOf(part.getAsDouble()) : "-")
                .collect(Collectors.joining(" "))));
  }

  private LogColumns columns() {
    return LogColumns.of(settings.get("window.columns").orElse(""));
  }

  private List<OptionalDouble> dividers() {
    String words = settings.get("window.dividers").orElse("");
    return Arrays.stream(words.split(" ")).map(KeptPlace::part).toList();
  }

  private static OptionalDouble part(String word) {
    return word.matches("0\\.\\d{1,20}")
        ? OptionalDouble.of(Double.parseDouble(word))
        : OptionalDouble.empty();
  }
}
