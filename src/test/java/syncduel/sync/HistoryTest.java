package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.sync.policy.Policies;
import syncduel.sync.policy.PolicyHandler;

/** The conflict history brings a losing value back as a new local edit (decision 5). */
class HistoryTest {
  private Lab lab;
  private Device tablet;

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk");
    tablet =
        lab.device(
                "tablet",
                new PolicyHandler(
                    () -> Policies.named("server-wins"),
                    conflict -> {
                      throw new IllegalStateException("nobody is there");
                    }))
            .pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void aLosingEditIsRestoredAsANewEditOfTheRowThatStands() throws Exception {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now").push();
    assertThat(lab.text(tablet.context.restore(1))).isEqualTo("q1 'now' v2");
    assertThat(tablet.queue()).containsExactly("update q1 pending");
    tablet.push();
    assertThat(lab.rows()).containsExactly("q1 'now' v3");
  }

  @Test
  void theHistorySurvivesASuddenEnd() throws Exception {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now").push();
    tablet.restart(new SyncHandler() {});
    assertThat(tablet.history()).containsExactly("server-wins: q1 'later' v2 beat q1 'now' v1");
    assertThat(tablet.context.history().get(0).base().map(lab::text)).contains("q1 'milk' v1");
    assertThat(tablet.context.history().get(0).client()).isEqualTo("tablet");
  }

  @Test
  void aValueThatIsThereAlreadyIsNotQueuedAgain() throws Exception {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.edit("q1", "now").push();
    tablet.edit("q1", "now");
    tablet.context.restore(1);
    assertThat(tablet.queueWithVersions()).containsExactly("update q1 pending 1");
  }

  @Test
  void aValueThatAForcedPurgeDroppedIsInsertedAgain() throws Exception {
    tablet.insert("t1", "eggs").todo.purge(PurgeOptions.all().forced());
    tablet.context.restore(1);
    assertThat(tablet.queue()).containsExactly("insert t1 pending");
    tablet.push();
    assertThat(lab.rows()).contains("t1 'eggs' v1");
  }

  @Test
  void anEntryThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> tablet.context.restore(1))
        .isInstanceOf(RefusedException.class)
        .hasMessage("The history has no entry 1; it has 0");
  }

  @Test
  void aDeleteThatLostCannotBeRestoredOnceTheRowIsGone() throws Exception {
    lab.server.edit(Lab.TODO, Lab.id("q1"), Lab.fields("later"));
    tablet.delete("q1").push();
    tablet.delete("q1").push();
    assertThat(tablet.todo.lookup(Lab.id("q1"))).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> tablet.context.restore(1))
        .isInstanceOf(RefusedException.class)
        .hasMessage("Row 'q1' is deleted already");
  }
}
