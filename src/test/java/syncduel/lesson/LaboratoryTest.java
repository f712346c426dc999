package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import syncduel.lesson.Comparison.FinalRow;
import syncduel.lesson.Comparison.Loss;
import syncduel.lesson.Comparison.Meeting;
import syncduel.lesson.Comparison.Result;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.stage.ServerAddress;
import syncduel.stage.Stage;

class LaboratoryTest {
  private static final RowId T1 = new RowId("t1");
  private static final String OAT = "Buy oat milk";

  private final Stage stage = Stage.open();
  private final LessonLibrary library = new LessonLibrary(new LessonReader());

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void lessonOneComesToWhatItsEndingsSay() throws IOException {
    assertThat(table("01-two-edits-of-one-row.json")).isEqualTo(golden("01.txt"));
  }

  @Test
  void lessonTwoComesToWhatItsEndingsSay() throws IOException {
    assertThat(table("02-different-fields-of-one-row.json")).isEqualTo(golden("02.txt"));
  }

  @Test
  void whereOnlyChangesAreSentTheClientWinsAndNothingIsLost() {
    Comparison comparison = compare("02d-different-fields-only-changes-are-sent.json");

    assertThat(comparison.under("client-wins"))
        .contains(
            new Result(
                "client-wins",
                List.of(live(T1, OAT, true, "v3")),
                2,
                9,
                0,
                false,
                List.of(),
                Optional.empty()));
  }

  @Test
  void forcingWithoutVersionLosesWhatTheThirdWriterWroteMeanwhile() {
    Comparison comparison = compare("08-the-third-writer.json");

    assertThat(comparison.conflict()).contains(new Meeting(4, "Tablet", T1));
    assertThat(comparison.under("client-force").orElseThrow().losses())
        .containsExactly(
            new Loss(T1, text(OAT), Optional.of("v2"), Optional.of("Tablet"), OptionalLong.of(1)),
            nowhere("Buy almond milk", "v3"));
    assertThat(comparison.under("client-wins").orElseThrow().losses())
        .containsExactly(
            new Loss(
                T1,
                text("Buy almond milk"),
                Optional.of("v3"),
                Optional.of("Tablet"),
                OptionalLong.of(1)));
  }

  @Test
  void anEditThatALaterDeleteOverwritesUnseenIsLost() {
    Comparison comparison = compare("03-edit-first-delete-second.json");

    assertThat(comparison.under("last-writer").orElseThrow().losses())
        .containsExactly(nowhere(OAT, "v2"));
  }

  @Test
  void theLessonsOwnAnswersAreThePersonEvenWhenTheyAbortFirst() {
    Result ask = compare("01c-two-edits-the-push-is-aborted.json").under("ask").orElseThrow();

    assertThat(ask.questions()).isEqualTo(2);
    assertThat(ask.unanswered()).isFalse();
    assertThat(ask.converged()).isTrue();
  }

  @Test
  void withoutTombstonesTheOtherClientNeverLearnsOfTheDelete() {
    Result server =
        compare("04e-delete-first-without-tombstones.json").under("server-wins").orElseThrow();

    assertThat(server.rows()).containsExactly(gone(T1), gone(new RowId("t2")));
    assertThat(server.converged()).isFalse();
  }

  @Test
  void aLessonWithoutAConflictIsPlayedToItsEnd() {
    Comparison comparison = compare("17-closed-in-a-hurry.json");

    assertThat(comparison.conflict()).isEmpty();
    assertThat(comparison.results()).extracting(Result::policy).isEqualTo(LessonReader.POLICIES);
    assertThat(comparison.results()).allMatch(Result::converged);
    assertThat(comparison.results())
        .extracting(Result::rows)
        .containsOnly(comparison.results().get(0).rows());
  }

  @Test
  void aTwinRunFindsTheSame() {
    assertThat(compare("03-edit-first-delete-second.json"))
        .isEqualTo(compare("03-edit-first-delete-second.json"));
  }

  @Test
  void aCancelledComparisonHasTheResultsThatAreWhole() {
    var heard = new ArrayList<Laboratory.Progress>();
    Comparison comparison =
        new Laboratory(stage)
            .compare(
                library.open("16-equal-edits.json"),
                progress -> {
                  heard.add(progress);
                  return progress.done() < 2 || progress.step() < 3;
                });

    assertThat(comparison.finished()).isFalse();
    assertThat(comparison.results()).extracting(Result::policy).containsExactly("none", "ask");
    assertThat(heard).startsWith(new Laboratory.Progress("none", 0, 10, 1));
    assertThat(heard).endsWith(new Laboratory.Progress("client-wins", 2, 10, 3));
  }

  @Test
  void somebodyElsesServerIsNoLaboratory() {
    var address =
        new ServerAddress(URI.create("http://127.0.0.1:1"), Optional.empty(), Optional.empty());
    try (Stage outside = Stage.at(address)) {
      assertThatThrownBy(() -> new Laboratory(outside))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("set back");
    }
  }

  private Comparison compare(String file) {
    return new Laboratory(stage).compare(library.open(file), Laboratory.Watcher.none());
  }

  private String table(String file) {
    return String.join("\n", ComparisonText.table(compare(file))) + "\n";
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        LaboratoryTest.class.getResourceAsStream("/syncduel/golden/lab/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static FinalRow live(RowId id, String text, boolean complete, String version) {
    Fields fields = Fields.of("text", text).with("complete", complete);
    return new FinalRow(id, Optional.of(fields), Optional.of(version));
  }

  private static FinalRow gone(RowId id) {
    return new FinalRow(id, Optional.empty(), Optional.empty());
  }

  private static Optional<Fields> text(String text) {
    return Optional.of(Fields.of("text", text));
  }

  private static Loss nowhere(String text, String version) {
    return new Loss(T1, text(text), Optional.of(version), Optional.empty(), OptionalLong.empty());
  }
}
