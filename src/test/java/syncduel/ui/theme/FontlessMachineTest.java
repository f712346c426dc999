package syncduel.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontlessMachineTest {
  private static final String PROPERTY = "sun.awt.fontconfig";

  @TempDir Path folder;

  @Test
  void withoutFontsTheBundledOnesStandIn() throws IOException {
    Properties system = linux();
    new FontlessMachine(system, List.of(folder, folder.resolve("missing"))).prepare();
    Properties written = new Properties();
    try (var in = Files.newInputStream(Path.of(system.getProperty(PROPERTY)))) {
      written.load(in);
    }
    assertThat(written.getProperty("sansserif.bold.latin-1")).isEqualTo("Text");
    assertThat(written.getProperty("monospaced.plain.latin-1")).isEqualTo("Mono");
    assertThat(Path.of(written.getProperty("filename.Text"))).isNotEmptyFile();
    assertThat(Path.of(written.getProperty("filename.Mono"))).isNotEmptyFile();
  }

  @Test
  void withFontsJavaIsLeftAlone() throws IOException {
    Files.createFile(Files.createDirectories(folder.resolve("truetype/x")).resolve("Some.TTF"));
    Properties system = linux();
    new FontlessMachine(system, List.of(folder)).prepare();
    assertThat(system.getProperty(PROPERTY)).isNull();
  }

  @Test
  void aConfigurationGivenByTheUserStays() {
    Properties system = linux();
    system.setProperty(PROPERTY, "mine");
    new FontlessMachine(system, List.of(folder)).prepare();
    assertThat(system.getProperty(PROPERTY)).isEqualTo("mine");
  }

  @Test
  void otherSystemsBringTheirOwnFonts() {
    Properties system = new Properties();
    system.setProperty("os.name", "Mac OS X");
    new FontlessMachine(system, List.of(folder)).prepare();
    assertThat(system.getProperty(PROPERTY)).isNull();
  }

  @Test
  void aProgramStartsItsFontSystemFromTheWrittenConfiguration() throws Exception {
    Properties system = linux();
    new FontlessMachine(system, List.of(folder)).prepare();
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-D" + PROPERTY + "=" + system.getProperty(PROPERTY),
                "-cp",
                System.getProperty("java.class.path"),
                MeasuringProgram.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes());
    assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(said.trim()).isEqualTo("Inter true");
  }

  private static Properties linux() {
    Properties system = new Properties();
    system.setProperty("os.name", "Linux");
    return system;
  }
}
