package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The collapse rules for changes that were sent already (section 2.3 of the reference). */
class CollapseTest {
  private Lab lab;
  private Device phone;

  /** How a change was sent in vain. */
  private enum Sent {
    ATTEMPTED,
    FAILED;

    void by(Device device) {
      if (this == ATTEMPTED) {
        device.wire.thenDropRequest();
      } else {
        device.wire.thenAnswer(500);
      }
      device.pushFails();
    }

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  @BeforeEach
  void begin() throws Exception {
    lab = new Lab().with("q1", "milk").with("q2", "bread");
    phone = lab.device("phone").pull();
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @ParameterizedTest
  @EnumSource
  void anInsertAfterAnInsertThatWasSentIsRefused(Sent sent) {
    sent.by(phone.insert("t1", "eggs"));
    refused(() -> phone.insert("t1", "more"), "insert is already queued");
    assertThat(phone.queueWithVersions()).containsExactly("insert t1 " + sent.word() + " 1");
    assertThat(phone.rows()).contains("t1 'eggs' -");
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateOfAnInsertThatWasSentStaysAnInsertAtItsPlace(Sent sent) {
    sent.by(phone.insert("t1", "eggs"));
    phone.insert("t2", "flour").edit("t1", "ten eggs");
    assertThat(phone.queueWithVersions())
        .containsExactly("insert t1 " + sent.word() + " 2", "insert t2 pending 1");
    assertThat(phone.rows()).contains("t1 'ten eggs' -");
  }

  @ParameterizedTest
  @EnumSource
  void anInsertAfterAnUpdateThatWasSentIsRefused(Sent sent) {
    sent.by(phone.edit("q1", "oat"));
    refused(() -> phone.insert("q1", "more"), "update is already queued");
    assertThat(phone.queueWithVersions()).containsExactly("update q1 " + sent.word() + " 1");
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateAfterAnUpdateThatWasSentStaysAtItsPlace(Sent sent) {
    sent.by(phone.edit("q1", "oat"));
    phone.edit("q2", "rolls").edit("q1", "soy");
    assertThat(phone.queueWithVersions())
        .containsExactly("update q1 " + sent.word() + " 2", "update q2 pending 1");
  }

  @ParameterizedTest
  @EnumSource
  void aDeleteAfterAnUpdateThatWasSentGoesToTheEndOfTheQueue(Sent sent) {
    sent.by(phone.edit("q1", "oat"));
    phone.edit("q2", "rolls").delete("q1");
    assertThat(phone.queueWithVersions())
        .containsExactly("update q2 pending 1", "delete q1 pending 2");
    assertThat(phone.rows()).containsExactly("q2 'rolls' v1");
  }

  @ParameterizedTest
  @EnumSource
  void nothingGoesOnADeleteThatWasSent(Sent sent) {
    sent.by(phone.delete("q1"));
    refused(() -> phone.insert("q1", "more"), "delete is already queued");
    refused(() -> phone.edit("q1", "more"), "delete is already queued");
    refused(() -> phone.delete("q1"), "delete is already queued");
    assertThat(phone.queueWithVersions()).containsExactly("delete q1 " + sent.word() + " 1");
    assertThat(phone.rows()).containsExactly("q2 'bread' v1");
  }

  private static void refused(Runnable call, String words) {
    assertThatThrownBy(call::run).isInstanceOf(RefusedException.class).hasMessageContaining(words);
  }
}
