package syncduel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import syncduel.model.RowId;

class SequenceTextTest {
  @Test
  void theTextTellsWhatTheDiagramShows() {
    assertThat(
            SequenceText.of(
                Tales.everything(), Optional.of(new RowId("t1")), Tales.CHAPTERS, Words.english()))
        .containsExactly(
            "Phone: t1 v1",
            "Tablet: t1 v1",
            "Server: t1 v1",
            "Phone: t1 v1, edited",
            "Tablet: t1 v1, edited",
            "# Two pushes",
            "Phone -> Server: PATCH t1, If-Match v1",
            "Server: t1 v2",
            "Server -> Phone: 200, ETag v2",
            "Phone: t1 v2",
            "Tablet -> Server: PATCH t1, If-Match v1",
            "Server -> Tablet: 412, ETag v2, Precondition failed, conflict",
            "# The decision",
            "Tablet: chooses local",
            "Tablet -> Server: PATCH t1, If-Match v2",
            "Server: t1 v3",
            "Server -> Tablet: 200, ETag v3",
            "Tablet: t1 v3",
            "# A lost answer",
            "Phone: t1 v2, edited",
            "Phone -> Server: PATCH t1, If-Match v2",
            "Server -> Phone: 412, ETag v3, Precondition failed, lost",
            "Phone: no answer",
            "# On hold",
            "Tablet: t1 v3, edited",
            "Tablet -> Server: PATCH t1, If-Match v3, held");
  }

  @Test
  void theTutorialsFirstStepsAreTwoPullsAndAnotherWriter() {
    assertThat(
            SequenceText.of(
                Tales.twoRows(), Optional.of(new RowId("q1")), List.of(), Words.english()))
        .startsWith(
            "Server: q1 v1", "Phone -> Server: GET ×2", "Server -> Phone: 200", "Phone: q1 v1")
        .endsWith("Server: another writer", "Server: q1 v3");
  }
}
