package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import syncduel.model.Row;
import syncduel.model.TableName;
import syncduel.wire.Query;
import syncduel.wire.Response;

/** Holds that a pull of any length needs the memory of a page or two. */
class ForgottenPagesTest {
  private static final int PAGES = 30;
  private static final int PAGE = 10;

  private final List<WeakReference<Response>> answers = new ArrayList<>();
  private final List<WeakReference<Row>> rows = new ArrayList<>();
  private long answersHeld;
  private long rowsHeld;

  @Test
  void aPageIsForgottenWhenItIsWritten() throws Exception {
    try (var lab = new Lab()) {
      Device phone = lab.device("phone");
      phone.client.context().addListener(new Rows());
      for (int i = 0; i < PAGES; i++) {
        int page = i;
        phone.wire.then((request, wire) -> answer(page));
      }
      phone.wire.then((request, wire) -> lastAnswer());

      phone.todo.pull("all", Query.all());

      assertThat(phone.todo.count(Query.all())).isEqualTo(PAGES * PAGE);
      assertThat(rows).hasSize(PAGES * PAGE);
      assertThat(answersHeld).isLessThanOrEqualTo(2);
      assertThat(rowsHeld).isLessThanOrEqualTo(2 * PAGE);
    }
  }

  private Response answer(int page) {
    String body =
        IntStream.range(page * PAGE, (page + 1) * PAGE)
            .mapToObj(ForgottenPagesTest::json)
            .collect(Collectors.joining(",", "[", "]"));
    Response answer = Response.of(Response.OK).withBody(body);
    answers.add(new WeakReference<>(answer));
    return answer;
  }

  private Response lastAnswer() {
    System.gc();
    answersHeld = answers.stream().filter(answer -> answer.get() != null).count();
    rowsHeld = rows.stream().filter(row -> row.get() != null).count();
    return Response.of(Response.OK).withBody("[]");
  }

  private static String json(int number) {
    return "{\"id\":\"row-%d\",\"text\":\"x\",\"__updatedAt\":\"2026-01-01T10:%02d:%02d.000Z\"}"
        .formatted(number, number / 60, number % 60);
  }

  /** Hears of each row, and does not hold it. */
  private final class Rows implements SyncListener {
    @Override
    public void rowStored(TableName table, Row row, RowSource source) {
      rows.add(new WeakReference<>(row));
    }
  }
}
