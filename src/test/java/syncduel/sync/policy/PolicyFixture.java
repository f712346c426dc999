package syncduel.sync.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import syncduel.model.Conflict;
import syncduel.model.Fields;
import syncduel.model.Resolution;
import syncduel.model.Sends;
import syncduel.sync.Device;
import syncduel.sync.Lab;
import syncduel.sync.SyncException;
import syncduel.wire.Protocol;

/** A tablet with a policy, somebody who answers, and another writer at the server. */
abstract class PolicyFixture {
  static final Resolution LOCAL = new Resolution.UseLocal(true);
  static final Resolution SERVER = new Resolution.UseServer();
  static final Resolution BOTH = new Resolution.Both();

  Lab lab = new Lab().with("q1", "milk");
  final Deque<Resolution> answers = new ArrayDeque<>();
  final List<Conflict> asked = new ArrayList<>();

  @AfterEach
  void end() {
    lab.close();
  }

  Device tablet(String policy) throws SyncException {
    return tablet(policy, Sends.ROW);
  }

  Device tablet(String policy, Sends sends) throws SyncException {
    return lab.device("tablet", handler(policy), sends).pull();
  }

  PolicyHandler handler(String policy) {
    Asker asker =
        conflict -> {
          asked.add(conflict);
          return answers.remove();
        };
    return new PolicyHandler(() -> Policies.named(policy), asker);
  }

  Device asking(Resolution... choices) throws SyncException {
    answers.addAll(List.of(choices));
    return tablet("ask");
  }

  void phoneEdits(String text) {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Fields.of("text", text));
  }

  void phoneDeletes() {
    lab.server.delete(Lab.TODO, Lab.id("q1"));
  }

  void world(Protocol protocol, boolean softDelete) {
    lab.close();
    lab = new Lab(protocol, softDelete).with("q1", "milk");
  }
}
