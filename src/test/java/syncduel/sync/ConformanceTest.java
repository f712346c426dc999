package syncduel.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table that maps the reference's conformance list to tests names only tests that exist. */
class ConformanceTest {
  @Test
  void everyTestThatTheTableNamesExists() throws IOException {
    List<String> named = tests();
    assertThat(named).isNotEmpty().allMatch(ConformanceTest::exists);
  }

  private static List<String> tests() throws IOException {
    try (InputStream in = ConformanceTest.class.getResourceAsStream("conformance.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .toList();
    }
  }

  private static boolean exists(String test) {
    int dot = test.lastIndexOf('.');
    try {
      Class<?> type = Class.forName("syncduel.sync." + test.substring(0, dot));
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .anyMatch(method -> method.getName().equals(test.substring(dot + 1)));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
