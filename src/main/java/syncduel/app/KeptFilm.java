package syncduel.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import syncduel.view.FilmOrder;
import syncduel.view.Speed;
import syncduel.view.Theme;

/** What is wanted of a film, as words among the settings, such as {@code video usual dark}. */
final class KeptFilm {
  private KeptFilm() {}

  /** Without the steps, which belong to a session. */
  static String word(FilmOrder order) {
    return Stream.of(
            order.form(),
            order.size(),
            order.theme(),
            order.speed(),
            order.captions(),
            order.pointer(),
            order.closeUps(),
            order.encoder())
        .map(value -> value.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Empty where a word is missing or not understood. */
  static Optional<FilmOrder> read(String words) {
    List<String> all = List.of(words.toUpperCase(Locale.ROOT).split(" "));
    return Optional.of(all).filter(KeptFilm::known).map(KeptFilm::order);
  }

  private static boolean known(List<String> words) {
    List<List<?>> values =
        List.of(
            List.of(FilmOrder.Form.values()),
            List.of(FilmOrder.Size.values()),
            List.of(Theme.values()),
            List.of(Speed.values()),
            List.of("TRUE", "FALSE"),
            List.of("TRUE", "FALSE"),
            List.of("TRUE", "FALSE"),
            List.of(FilmOrder.Encoder.values()));
    boolean complete = words.size() == values.size();
    for (int i = 0; complete && i < words.size(); i++) {
      String word = words.get(i);
      complete = values.get(i).stream().anyMatch(value -> value.toString().equals(word));
    }
    return complete;
  }

  private static FilmOrder order(List<String> words) {
    return new FilmOrder(
        FilmOrder.Form.valueOf(words.get(0)),
        FilmOrder.Size.valueOf(words.get(1)),
        Theme.valueOf(words.get(2)),
        Speed.valueOf(words.get(3)),
        1,
        1,
        Boolean.parseBoolean(words.get(4)),
        Boolean.parseBoolean(words.get(5)),
        Boolean.parseBoolean(words.get(6)),
        FilmOrder.Encoder.valueOf(words.get(7)));
  }
}
