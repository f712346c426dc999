package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import syncduel.model.Row;

/** What a handler may do, and what becomes of it (section 2.6 of the reference). */
class HandlerTest {
  private Lab lab;

  @BeforeEach
  void begin() {
    lab = new Lab().with("q1", "milk");
  }

  @AfterEach
  void end() {
    lab.close();
  }

  @Test
  void theRowThatAHandlerReturnsBecomesTheLocalOne() throws Exception {
    Device tablet =
        lab.device("tablet", returning(operation -> Optional.of(shouting(operation)))).pull();
    tablet.edit("q1", "oat").push();
    assertThat(tablet.wire.log()).isEmpty();
    assertThat(tablet.rows()).contains("q1 'OAT' v1");
    assertThat(tablet.queue()).isEmpty();
  }

  @Test
  void aHandlerThatSendsNothingAndReturnsNoRowTakesTheChangeOffTheQueue() throws Exception {
    Device tablet = lab.device("tablet", returning(operation -> Optional.empty())).pull();
    tablet.edit("q1", "oat").push();
    assertThat(tablet.rows()).contains("q1 'oat' v1");
    assertThat(tablet.queue()).isEmpty();
  }

  @Test
  void aHandlerCanChangeWhatIsSent() throws Exception {
    SyncHandler shouting =
        new SyncHandler() {
          @Override
          public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
            operation.useItem(shouting(operation));
            return operation.execute();
          }
        };
    Device tablet = lab.device("tablet", shouting).pull();
    tablet.edit("q1", "oat").push();
    assertThat(lab.rows()).contains("q1 'OAT' v2");
    assertThat(tablet.rows()).contains("q1 'OAT' v2");
  }

  private static Row shouting(TableOperation operation) {
    String text = String.valueOf(operation.item().fields().get("text"));
    return operation
        .item()
        .withFields(
            operation.item().fields().with("text", text.toUpperCase(java.util.Locale.ROOT)));
  }

  private interface Returning {
    Optional<Row> from(TableOperation operation);
  }

  private static SyncHandler returning(Returning row) {
    return new SyncHandler() {
      @Override
      public Optional<Row> executeTableOperation(TableOperation operation) {
        return row.from(operation);
      }
    };
  }
}
