package syncduel.lesson;

import java.util.ArrayList;
import java.util.List;

/** Lesson files with one mistake each, and the sentence that each must give. */
final class MalformedLessons {
  private final List<Malformed> all = new ArrayList<>();

  private MalformedLessons() {
    syntax();
    top();
    given();
    rows();
    steps();
    verbs();
    exchanges();
    expectations();
  }

  /** A file and its sentence without the file's name. */
  record Malformed(String text, String message) {}

  static List<Malformed> all() {
    return List.copyOf(new MalformedLessons().all);
  }

  private void file(String text, String message) {
    all.add(new Malformed(text, message));
  }

  private void key(String line, String message) {
    file("{\"format\": 1, \"title\": \"T\", \"steps\": [],\n" + line + "\n}", message);
  }

  private void given(String line, String message) {
    key("\"given\": {\n" + line + "\n}", message);
  }

  private void step(String line, String message) {
    file(
        "{\"format\": 1, \"title\": \"T\",\n\"given\": {\"server\": [{\"id\": \"q1\", \"rank\":"
            + " 1}]}, \"steps\": [\n"
            + line
            + "\n]}",
        message);
  }

  private void expect(String line, String message) {
    step("{\"do\": \"note\", \"expect\": {\n" + line + "\n}}", message);
  }

  private void exchange(String line, String message) {
    expect("\"exchanges\": [\n" + line + "\n]", message);
  }

  private void syntax() {
    file("", "1:1: the file is empty, a lesson was expected");
    file(
        "{",
        "1:2: the file ends too early, an object that begins at line 1, column 1 is not closed");
    file(
        "{\"format\": 1,\n \"steps\": [",
        "2:12: the file ends too early, a list that begins at line 2, column 11 is not closed");
    file(
        "{\"format\": 1,\n \"title\": \"never closed",
        "2:24: the file ends too early, an object that begins at line 1, column 1 is not closed");
    file(
        "{\"format\" 1}",
        "1:11: this is no JSON: unexpected character ('1' (code 49)): was expecting a colon to separate property name and value");
    file(
        "{\"format\": one}",
        "1:12: this is no JSON: unrecognized token 'one': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    file(
        "{\"format\": 1 \"title\": 2}",
        "1:14: this is no JSON: unexpected character ('\"' (code 34)): was expecting comma to separate Object entries");
    file(
        "{\"format\": 1}}",
        "1:14: this is no JSON: unexpected close marker '}': no open Object to close");
    file("{\"format\": 1} true", "1:15: the lesson has ended, nothing was expected after it");
    file("[".repeat(65), "1:66: this is nested deeper than 64 levels");
    file("{\"format\": " + "1".repeat(101) + "}", "1:113: this number has more than 100 digits");
    file("{\"format\": 99999999999999999999}", "1:12: this number is too large");
    file("{\"format\": 1e999}", "1:12: this number is too large");
    file(
        "{\"format\": 1,\n\"format\": 1}",
        "2:1: the key \"format\" is here for the second time (line 1 has it already)");
    file(
        "{\"a\nb\": 1}",
        "1:4: this is no JSON: illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in name");
  }

  private void top() {
    file("[]", "1:1: a lesson is an object, not a list");
    file("{}", "1:1: the key \"format\" is missing, a whole number was expected");
    file("{\"format\": 2}", "1:12: \"format\" is 2, 1 was expected");
    file("{\"format\": \"1\"}", "1:12: \"format\" is a text, a whole number was expected");
    file("{\"format\": 1.5}", "1:12: \"format\" is a number, a whole number was expected");
    file("{\"format\": 1}", "1:1: the key \"title\" is missing, the lesson's name was expected");
    file("{\"format\": 1, \"title\": \" \"}", "1:24: \"title\" is empty, a text was expected");
    file("{\"format\": 1, \"title\": null}", "1:24: \"title\" is null, a text was expected");
    file(
        "{\"format\": 1, \"title\": \"T\"}",
        "1:1: the key \"steps\" is missing, a list of steps was expected");
    file(
        "{\"format\": 1, \"title\": \"T\", \"steps\": {}}",
        "1:38: \"steps\" is an object, a list was expected");
    file(
        "{\"format\": 1, \"tilte\": \"T\"}",
        "1:15: unknown key \"tilte\", perhaps \"title\" is meant (known here: format, title, aim, given, steps)");
    file(
        "{\"format\": 1, \"flavour\": \"T\"}",
        "1:15: unknown key \"flavour\" (known here: format, title, aim, given, steps)");
    key("\"aim\": 3", "2:8: \"aim\" is a number, a text was expected");
    key("\"given\": []", "2:10: \"given\" is an object, not a list");
  }

  private void given() {
    given(
        "\"protocol\": \"1.0\"",
        "3:13: unknown word \"1.0\" for \"protocol\", perhaps \"1.x\" is meant (known here: 1.x, 2.0)");
    given(
        "\"softdelete\": true",
        "3:1: unknown key \"softdelete\", perhaps \"softDelete\" is meant (known here: protocol, softDelete, start, table, server, pulled, left, right)");
    given("\"softDelete\": \"yes\"", "3:15: \"softDelete\" is a text, true or false was expected");
    given(
        "\"start\": \"yesterday\"",
        "3:10: \"start\" is \"yesterday\", a time in UTC such as 2026-01-01T10:00:00Z was expected");
    given(
        "\"start\": \"1066-10-14T09:00:00Z\"",
        "3:10: \"start\" is 1066-10-14T09:00:00Z, a time from 1971 to 2999 was expected");
    given(
        "\"table\": \"to do\"",
        "3:10: \"table\" is \"to do\", a letter, then letters, digits or _ (64 at most) were expected");
    given("\"pulled\": 1", "3:11: \"pulled\" is a number, true or false was expected");
    given("\"left\": \"Phone\"", "3:9: \"left\" is an object, not a text");
    given("\"left\": {\"name\": \"\"}", "3:18: \"name\" is empty, a text was expected");
    given(
        "\"left\": {\"policy\": \"client wins\"}",
        "3:20: unknown word \"client wins\" for \"policy\", perhaps \"client-wins\" is meant (known here: none, ask, client-wins, server-wins, merge, newest-wins, delete-wins, keep-both, client-force, last-writer)");
    given(
        "\"left\": {\"sends\": \"rows\"}",
        "3:19: unknown word \"rows\" for \"sends\", perhaps \"row\" is meant (known here: row, changes)");
    given(
        "\"right\": {\"pulls\": \"some\"}",
        "3:20: unknown word \"some\" for \"pulls\" (known here: all, incomplete)");
    given(
        "\"right\": {\"incremental\": null}",
        "3:26: \"incremental\" is null, true or false was expected");
    given(
        "\"right\": {\"skewSeconds\": 1e3}",
        "3:26: \"skewSeconds\" is a number, a whole number was expected");
    given(
        "\"right\": {\"skewSeconds\": 400000000}",
        "3:26: \"skewSeconds\" is 400000000, a whole number from -315360000 to 315360000 was expected");
  }

  private void rows() {
    given("\"server\": {}", "3:11: \"server\" is an object, a list was expected");
    given("\"server\": [\n[]]", "4:1: a row is an object, not a list");
    given(
        "\"server\": [\n{\"text\": \"a\"}]",
        "4:1: the key \"id\" is missing, a row's id was expected");
    given(
        "\"server\": [\n{\"id\": 7}]", "4:8: \"id\" is a number, a row's id (a text) was expected");
    given(
        "\"server\": [\n{\"id\": \"\"}]",
        "4:8: this is no row's id: an id has 1 to 255 characters, not 0");
    given(
        "\"server\": [\n{\"id\": \"a/b\"}]",
        "4:8: this is no row's id: an id has no control characters and none of \" + ? \\ / `: a/b");
    given(
        "\"server\": [\n{\"id\": \"a\"},\n{\"id\": \"a\"}]",
        "5:1: a row with the id \"a\" is here for the second time (line 4 has it already)");
    given(
        "\"server\": [\n{\"id\": \"a\", \"text\": 1}]",
        "4:21: the column \"text\" holds a text, not a number");
    given(
        "\"server\": [\n{\"id\": \"a\", \"complete\": \"no\"}]",
        "4:25: the column \"complete\" holds true or false, not a text");
    given(
        "\"server\": [\n{\"id\": \"a\", \"tags\": []}]",
        "4:21: the column \"tags\" holds a text, a number, true, false or null, not a list");
    given(
        "\"server\": [\n{\"id\": \"a\", \"version\": \"v1\"}]",
        "4:13: \"version\" cannot be a column, the server keeps it itself");
    given(
        "\"server\": [\n{\"id\": \"a\", \"__version\": \"v1\"}]",
        "4:13: \"__version\" cannot be a column, a letter and then letters, digits or _ were expected");
    given(
        "\"server\": [\n{\"id\": \"a\", \"Text\": \"b\"}]",
        "4:13: the columns \"Text\" and \"text\" differ in case only");
    given(
        "\"server\": [\n{\"id\": \"a\", \"rank\": 1},\n{\"id\": \"b\", \"rank\": \"1\"}]",
        "5:21: the column \"rank\" holds a number, not a text");
  }

  private void steps() {
    step("7", "3:1: a step is an object, not a number");
    step("{}", "3:1: the key \"do\" is missing, a verb was expected");
    step("{\"do\": 1}", "3:8: \"do\" is a number, a text was expected");
    step(
        "{\"do\": \"pusch\"}",
        "3:8: unknown verb \"pusch\", perhaps \"push\" is meant (known here: pull, push, sync, purge, refresh, insert, edit, complete, delete, resolve, restore, policy, network, fault, hold, release, restart, undelete, forget, wait, note)");
    step(
        "{\"do\": \"celebrate\"}",
        "3:8: unknown verb \"celebrate\" (known here: pull, push, sync, purge, refresh, insert, edit, complete, delete, resolve, restore, policy, network, fault, hold, release, restart, undelete, forget, wait, note)");
    step(
        "{\"do\": \"note\", \"says\": \"x\"}",
        "3:16: unknown key \"says\", perhaps \"say\" is meant (known here: chapter, say, at, do, why, pause, expect, query, queryId, force, row, id, set, value, choose, with, entry, use, is, next, status, count, match, kill, seconds)");
    step("{\"do\": \"note\", \"say\": 1}", "3:23: \"say\" is a number, a text was expected");
    step(
        "{\"do\": \"note\", \"chapter\": \"\"}", "3:27: \"chapter\" is empty, a text was expected");
    step(
        "{\"do\": \"note\", \"pause\": -1}",
        "3:25: \"pause\" is -1, a whole number from 0 to 3600000 was expected");
    step(
        "{\"do\": \"note\", \"pause\": 0.5}",
        "3:25: \"pause\" is a number, a whole number was expected");
    step(
        "{\"do\": \"note\", \"at\": \"left\"}",
        "3:16: \"at\" does not go with \"note\", which nobody does");
    step(
        "{\"do\": \"note\", \"seconds\": 1}",
        "3:16: \"seconds\" does not go with \"note\", which takes no keys of its own");
    step("{\"do\": \"push\"}", "3:1: the key \"at\" is missing, \"push\" is done by left or right");
    step(
        "{\"do\": \"push\", \"at\": \"lefty\"}",
        "3:22: unknown word \"lefty\" for \"at\", perhaps \"left\" is meant (known here: left, right, server)");
    step(
        "{\"do\": \"push\", \"at\": \"server\"}",
        "3:22: \"push\" is done by left or right, not by server");
    step(
        "{\"do\": \"forget\", \"at\": \"left\"}",
        "3:24: \"forget\" is done by server, not by left");
    step(
        "{\"do\": \"edit\"}",
        "3:1: the key \"at\" is missing, \"edit\" is done by left, right or server");
    step(
        "{\"do\": \"push\", \"at\": \"left\", \"set\": {}}",
        "3:30: \"set\" does not go with \"push\", which takes no keys of its own");
    step(
        "{\"do\": \"delete\", \"at\": \"server\", \"id\": \"q1\",\n\"set\": {}}",
        "4:1: \"set\" does not go with \"delete\", which takes id");
  }

  private void verbs() {
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"set\": {}}",
        "3:1: the key \"id\" is missing, a row's id was expected");
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"id\": \"q1\"}",
        "3:1: the key \"set\" is missing, the columns to change were expected");
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"id\": \"q1\", \"set\": []}",
        "3:49: \"set\" is an object, not a list");
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"id\": \"q1\", \"set\": {\"txet\": \"a\"}}",
        "3:50: the table has no column \"txet\", perhaps \"text\" is meant (known here: text, complete, rank)");
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"id\": \"q1\", \"set\": {\"rank\": \"a\"}}",
        "3:58: the column \"rank\" holds a number, not a text");
    step(
        "{\"do\": \"edit\", \"at\": \"left\", \"id\": \"q1\", \"set\": {\"id\": \"q2\"}}",
        "3:50: the table has no column \"id\" (known here: text, complete, rank)");
    step(
        "{\"do\": \"insert\", \"at\": \"left\"}",
        "3:1: the key \"row\" is missing, the new row was expected");
    step(
        "{\"do\": \"insert\", \"at\": \"left\", \"row\": {\"id\": \"..\"}}",
        "3:46: this is no row's id: '..' is not an id");
    step(
        "{\"do\": \"complete\", \"at\": \"left\", \"id\": \"q1\", \"value\": 1}",
        "3:55: \"value\" is a number, true or false was expected");
    step(
        "{\"do\": \"resolve\", \"at\": \"left\"}",
        "3:1: the key \"choose\" is missing, one of local, server, merge, both, abort, give-up was expected");
    step(
        "{\"do\": \"resolve\", \"at\": \"left\", \"choose\": \"mine\"}",
        "3:43: unknown word \"mine\" for \"choose\" (known here: local, server, merge, both, abort, give-up)");
    step(
        "{\"do\": \"resolve\", \"at\": \"left\", \"choose\": \"local\", \"with\": {}}",
        "3:52: \"with\" goes with \"choose\": \"merge\" only, not with \"local\"");
    step(
        "{\"do\": \"restore\", \"at\": \"left\", \"entry\": 0}",
        "3:42: \"entry\" is 0, a whole number from 1 to 1000000 was expected");
    step(
        "{\"do\": \"policy\", \"at\": \"left\", \"use\": \"last-write\"}",
        "3:39: unknown word \"last-write\" for \"use\", perhaps \"last-writer\" is meant (known here: none, ask, client-wins, server-wins, merge, newest-wins, delete-wins, keep-both, client-force, last-writer)");
    step(
        "{\"do\": \"network\", \"at\": \"left\", \"is\": true}",
        "3:39: \"is\" is true, one of online, offline was expected");
    step(
        "{\"do\": \"fault\", \"at\": \"left\", \"next\": \"drop\"}",
        "3:39: unknown word \"drop\" for \"next\" (known here: drop-request, drop-response, duplicate, error)");
    step(
        "{\"do\": \"fault\", \"at\": \"left\", \"next\": \"duplicate\", \"status\": 500}",
        "3:52: \"status\" goes with \"next\": \"error\" only, not with \"duplicate\"");
    step(
        "{\"do\": \"fault\", \"at\": \"left\", \"next\": \"error\", \"status\": 200}",
        "3:58: \"status\" is 200, a whole number from 400 to 599 was expected");
    step(
        "{\"do\": \"fault\", \"at\": \"left\", \"next\": \"error\", \"count\": 0}",
        "3:57: \"count\" is 0, a whole number from 1 to 1000 was expected");
    step(
        "{\"do\": \"hold\", \"at\": \"left\", \"next\": \"request\", \"match\": {}}",
        "3:58: \"match\" is empty, method or id or both were expected");
    step(
        "{\"do\": \"hold\", \"at\": \"left\", \"next\": \"request\", \"match\": {\"method\":"
            + " \"patch\"}}",
        "3:69: unknown word \"patch\" for \"method\", perhaps \"PATCH\" is meant (known here: GET, POST, PATCH, DELETE)");
    step(
        "{\"do\": \"pull\", \"at\": \"left\", \"queryId\": \"a|b\"}",
        "3:41: \"queryId\" is null or a text of 50 characters at most, without |");
    step("{\"do\": \"wait\"}", "3:1: the key \"seconds\" is missing, a whole number was expected");
    step(
        "{\"do\": \"wait\", \"seconds\": -5}",
        "3:27: \"seconds\" is -5, a whole number from 0 to 315360000 was expected");
  }

  private void exchanges() {
    expect("\"exchanges\": 2", "4:14: \"exchanges\" is a number, a list was expected");
    exchange(
        "{\"methd\": \"GET\"}",
        "5:2: unknown key \"methd\", perhaps \"method\" is meant (known here: method, path, query, ifMatch, body, status, etag, answer, pull)");
    exchange(
        "{\"method\": \"get\"}",
        "5:12: unknown word \"get\" for \"method\", perhaps \"GET\" is meant (known here: GET, POST, PATCH, DELETE, PUT)");
    exchange(
        "{\"path\": \"/tables/TodoItem?$top=1\"}",
        "5:10: \"path\" is \"/tables/TodoItem?$top=1\", a path that begins with / and has no query was expected");
    exchange("{\"query\": {\"$top\": 50}}", "5:20: \"query\" is a number, a text was expected");
    exchange(
        "{\"ifMatch\": \"1\"}",
        "5:13: \"ifMatch\" is \"1\", a version (v1, v2 ...) or null was expected");
    exchange(
        "{\"etag\": 2}", "5:10: \"etag\" is a number, a version (v1, v2 ...) or null was expected");
    exchange(
        "{\"status\": \"loost\"}",
        "5:12: \"status\" is a number from 100 to 599, \"lost\" or \"held\"");
    exchange(
        "{\"status\": 42}", "5:12: \"status\" is 42, a whole number from 100 to 599 was expected");
    exchange("{\"body\": []}", "5:10: \"body\" is an object, not a list");
    exchange(
        "{\"pull\": {\"pages\": -1}}",
        "5:20: \"pages\" is -1, a whole number from 0 on was expected");
    exchange(
        "{\"pull\": {}, \"status\": 200}",
        "5:14: \"status\" does not go with \"pull\", which stands alone");
  }

  private void expectations() {
    expect(
        "\"phone\": {}",
        "4:1: unknown key \"phone\" (known here: exchanges, left, right, server, refused, converged, lost)");
    expect("\"converged\": \"yes\"", "4:14: \"converged\" is a text, true or false was expected");
    expect("\"lost\": -1", "4:9: \"lost\" is -1, a whole number from 0 on was expected");
    expect("\"refused\": \"(\"", "4:12: \"refused\" is no regular expression: unclosed group");
    expect(
        "\"left\": {\"error\": \"[a\"}",
        "4:19: \"error\" is no regular expression: unclosed character class");
    expect("\"left\": {\"rows\": []}", "4:18: \"rows\" is an object, not a list");
    expect(
        "\"left\": {\"rows\": {\"q1\": {\"version\": \"v0\"}}}",
        "4:37: \"version\" is \"v0\", a version (v1, v2 ...) or null was expected");
    expect(
        "\"left\": {\"rows\": {\"a?b\": {}}}",
        "4:19: this is no row's id: an id has no control characters and none of \" + ? \\ / `: a?b");
    expect(
        "\"left\": {\"rows\": {\"q1\": {\"txt\": \"a\"}}}",
        "4:26: the table has no column \"txt\", perhaps \"text\" is meant (known here: version, text, complete, rank)");
    expect(
        "\"left\": {\"pending\": \"none\"}",
        "4:21: \"pending\" is a text, a number or a list was expected");
    expect(
        "\"left\": {\"pending\": [{\"kind\": \"patch\"}]}",
        "4:31: unknown word \"patch\" for \"kind\" (known here: insert, update, delete)");
    expect(
        "\"left\": {\"pending\": [{\"state\": \"waiting\"}]}",
        "4:32: unknown word \"waiting\" for \"state\" (known here: pending, attempted, failed)");
    expect("\"left\": {\"conflict\": false}", "4:22: \"conflict\" is an object, not false");
    expect(
        "\"left\": {\"push\": {\"status\": \"complete\"}}",
        "4:29: unknown word \"complete\" for \"status\", perhaps \"Complete\" is meant (known here: Complete, CancelledByNetworkError, CancelledByAuthenticationError, CancelledBySyncStoreError, CancelledByToken, CancelledByOperation, InternalError)");
    expect(
        "\"left\": {\"push\": {\"errors\": 2}}",
        "4:29: \"errors\" is a number, a list was expected");
    expect(
        "\"left\": {\"push\": {\"errors\": [{\"status\": \"lost\"}]}}",
        "4:41: \"status\" is a text, a whole number was expected");
    expect(
        "\"left\": {\"history\": [{\"policy\": \"me\"}]}",
        "4:33: unknown word \"me\" for \"policy\" (known here: none, ask, client-wins, server-wins, merge, newest-wins, delete-wins, keep-both, client-force, last-writer, purge)");
    expect("\"server\": {\"deleted\": 1}", "4:23: \"deleted\" is an object, not a number");
    expect(
        "\"server\": {\"tombstones\": {}}",
        "4:12: unknown key \"tombstones\" (known here: rows, deleted)");
  }
}
