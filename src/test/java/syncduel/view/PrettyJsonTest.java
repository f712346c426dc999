package syncduel.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrettyJsonTest {
  @Test
  void objectsAndListsStandOnTheirOwnLines() {
    assertThat(PrettyJson.of("{\"id\":\"q1\",\"done\":false,\"tags\":[1,2],\"none\":{}}"))
        .isEqualTo(
            """
            {
              "id": "q1",
              "done": false,
              "tags": [
                1,
                2
              ],
              "none": {}
            }""");
  }

  @Test
  void aTextThatIsNoJsonStaysAsItCame() {
    assertThat(PrettyJson.of("<html>")).isEqualTo("<html>");
  }
}
