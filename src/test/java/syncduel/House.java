package syncduel;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * The plan of the house: which package may use which, and which packages own which library. {@link
 * ArchitectureTest} holds the code to it.
 */
final class House {
  static final String ROOT = "syncduel";

  private static final Map<String, Set<String>> EDGES =
      table(
          """
          model       ->
          wire        -> model
          sync        -> model wire
          sync.policy -> model wire sync
          sync.store  -> model wire sync
          sync.http   -> model wire sync
          server      -> model wire
          server.http -> model wire server
          trace       -> model wire
          stage       -> model wire sync sync.policy sync.store sync.http server server.http trace
          lesson      -> model wire stage trace
          picture     -> model wire trace
          export      -> model wire trace picture lesson
          export.film ->
          view        -> model wire lesson stage trace picture export
          ui.theme    ->
          ui.paint    -> ui.theme picture
          ui.pane     -> model wire view picture trace ui.theme ui.paint
          ui.presenter -> model wire view picture trace ui.theme ui.paint ui.pane
          ui.window   -> model wire view picture trace export export.film ui.theme ui.paint ui.pane \
                         ui.presenter
          app         -> model wire sync sync.policy sync.store sync.http server server.http trace \
                         stage lesson picture export export.film view ui.theme ui.window
          """);

  /** Of the prefixes that fit a library's package, the longest decides. */
  private static final Map<String, Set<String>> OWNERS =
      table(
          """
          tools.jackson                        -> wire lesson export
          com.fasterxml.jackson.annotation     -> wire lesson export
          org.h2                               -> sync.store
          java.sql                             -> sync.store
          javax.sql                            -> sync.store
          org.apache.hc.client5                -> sync.http
          org.apache.hc.core5                  -> sync.http server.http
          org.apache.hc.core5.http.impl.bootstrap -> server.http
          java.net.http                        ->
          javax.net.ssl                        -> sync.http
          javax.xml.stream                     -> app
          java.awt                             -> ui.theme ui.paint ui.pane ui.presenter ui.window \
                                                  export export.film
          javax.imageio                        -> ui.window export export.film
          javax.swing                          -> ui.theme ui.paint ui.pane ui.presenter ui.window
          javax.accessibility                  -> ui.paint ui.pane ui.presenter ui.window
          com.formdev.flatlaf                  -> ui.theme ui.paint ui.pane ui.presenter ui.window
          net.miginfocom                       -> ui.pane ui.window
          org.jcodec                           -> export.film
          org.jfree.svg                        -> ui.window
          picocli                              -> app
          """);

  private House() {}

  static Set<String> packages() {
    return EDGES.keySet();
  }

  /** The package of the house that a class lives in; for a class of a library, its full package. */
  static String packageOf(JavaClass javaClass) {
    var name = javaClass.getBaseComponentType().getPackageName();
    return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : name;
  }

  static boolean livesHere(JavaClass javaClass) {
    return isInside(javaClass.getBaseComponentType().getPackageName(), ROOT);
  }

  static boolean mayUsePackage(String from, String to) {
    return from.equals(to) || EDGES.getOrDefault(from, Set.of()).contains(to);
  }

  /** The JDK's own packages belong to all, unless the table says otherwise. */
  static boolean mayUseLibrary(String from, String library) {
    return OWNERS.keySet().stream()
        .filter(prefix -> isInside(library, prefix))
        .max(Comparator.comparingInt(String::length))
        .map(prefix -> OWNERS.get(prefix).contains(from))
        .orElse(library.isEmpty() || isInside(library, "java"));
  }

  private static boolean isInside(String packageName, String prefix) {
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }

  private static Map<String, Set<String>> table(String lines) {
    return lines
        .lines()
        .map(line -> line.split("->", 2))
        .collect(toUnmodifiableMap(row -> row[0].strip(), row -> words(row[1])));
  }

  private static Set<String> words(String text) {
    return text.isBlank() ? Set.of() : Set.of(text.strip().split("\\s+"));
  }
}
