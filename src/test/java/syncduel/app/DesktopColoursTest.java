package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopColoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Linux      | gdbus     | (<<uint32 1>>,)                          | true",
        "Linux      | gdbus     | (<<uint32 2>>,)                          | false",
        "Linux      | gdbus     | (<<uint32 0>>,)                          | false",
        "Linux      | gsettings | prefer-dark                              | true",
        "Linux      | gsettings | default                                  | false",
        "Linux      | gsettings | Adwaita-dark                             | true",
        "Mac OS X   | defaults  | Dark                                     | true",
        "Windows 11 | reg       | AppsUseLightTheme    REG_DWORD    0x0    | true",
        "Windows 11 | reg       | AppsUseLightTheme    REG_DWORD    0x1    | false"
      })
  void eachDesktopIsAskedInItsOwnWay(String system, String program, String answer, boolean dark) {
    var colours = machine(system, Map.of(program, answer));

    assertThat(colours.preferDark()).isEqualTo(dark);
  }

  @Test
  void aDesktopThatPrefersLightIsNotAskedFurther() {
    var colours = machine("Linux", Map.of("gdbus", "(<<uint32 2>>,)", "gsettings", "prefer-dark"));

    assertThat(colours.preferDark()).isFalse();
  }

  @Test
  void aDesktopWithoutAPreferenceMayHaveADarkTheme() {
    var colours = machine("Linux", Map.of("gdbus", "(<<uint32 0>>,)", "gsettings", "Adwaita-dark"));

    assertThat(colours.preferDark()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Linux", "Mac OS X", "Windows 11"})
  void whereNoProgramAnswersWindowsAreLight(String system) {
    assertThat(machine(system, Map.of()).preferDark()).isFalse();
  }

  /** Where these programs are, and print that. */
  private static DesktopColours machine(String system, Map<String, String> programs) {
    return new DesktopColours(system, command -> Optional.ofNullable(programs.get(command.get(0))));
  }
}
