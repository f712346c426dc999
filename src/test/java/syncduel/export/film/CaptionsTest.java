package syncduel.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static final Film FILM =
      new Film(
          List.of(
              new Shot(1_500, "Pull <all> & look."),
              new Shot(600, "Pull <all> & look."),
              new Shot(400, ""),
              new Shot(3_700_000, "Long.")));

  @Test
  void shotsThatSayTheSameAreOneCueOfSubRip() {
    assertThat(new Captions(FILM.cues()).srt())
        .isEqualTo(
            """
            1
            00:00:00,000 --> 00:00:02,100
            Pull <all> & look.

            2
            00:00:02,500 --> 01:01:42,500
            Long.

            """);
  }

  @Test
  void webVttMasksWhatWouldBeMarkup() {
    assertThat(new Captions(FILM.cues()).vtt())
        .isEqualTo(
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.100
            Pull &lt;all&gt; &amp; look.

            00:00:02.500 --> 01:01:42.500
            Long.

            """);
  }
}
