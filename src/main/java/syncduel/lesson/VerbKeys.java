package syncduel.lesson;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys go with which verb of a lesson file, beside those that every step may have. */
final class VerbKeys {
  /** Keys that every step may have. */
  static final List<String> COMMON =
      List.of("chapter", "say", "at", "do", "why", "pause", "ask", "expect");

  /** What a client does. */
  static final Map<String, List<String>> CLIENT = client();

  /** What another writer does at the server. */
  static final Map<String, List<String>> SERVER = server();

  /** What nobody does. */
  static final Map<String, List<String>> NOBODY =
      Map.of("wait", List.of("seconds"), "note", List.of());

  private VerbKeys() {}

  private static Map<String, List<String>> client() {
    var verbs = new LinkedHashMap<String, List<String>>();
    verbs.put("pull", List.of("query", "queryId"));
    verbs.put("push", List.of());
    verbs.put("sync", List.of());
    verbs.put("purge", List.of("force", "queryId", "query"));
    verbs.put("refresh", List.of());
    verbs.put("insert", List.of("row"));
    verbs.put("edit", List.of("id", "set"));
    verbs.put("complete", List.of("id", "value"));
    verbs.put("delete", List.of("id"));
    verbs.put("resolve", List.of("choose", "with"));
    verbs.put("restore", List.of("entry"));
    verbs.put("policy", List.of("use"));
    verbs.put("network", List.of("is"));
    verbs.put("fault", List.of("next", "status", "count", "match"));
    verbs.put("hold", List.of("next", "match"));
    verbs.put("release", List.of());
    verbs.put("restart", List.of("kill"));
    return verbs;
  }

  private static Map<String, List<String>> server() {
    var verbs = new LinkedHashMap<String, List<String>>();
    verbs.put("insert", List.of("row"));
    verbs.put("edit", List.of("id", "set"));
    verbs.put("delete", List.of("id"));
    verbs.put("undelete", List.of("id"));
    verbs.put("forget", List.of());
    return verbs;
  }

  /** All verbs, in the order of the format. */
  static Set<String> verbs() {
    var all = new LinkedHashSet<>(CLIENT.keySet());
    all.addAll(SERVER.keySet());
    all.addAll(List.of("wait", "note"));
    return all;
  }

  /** All keys of all verbs. */
  static Set<String> keys() {
    var all = new LinkedHashSet<>(COMMON);
    CLIENT.values().forEach(all::addAll);
    all.add("seconds");
    return all;
  }
}
