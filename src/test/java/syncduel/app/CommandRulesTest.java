package syncduel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import syncduel.TestTable;
import syncduel.lesson.LessonReader;

/** Every option of every command is in the table of the lesson format's rules, with its test. */
class CommandRulesTest {
  private static final String TABLE = "format.txt";

  @Test
  void everyOptionHasATest() throws IOException {
    List<String> tested =
        TestTable.beside(LessonReader.class, TABLE).tested("command/").stream()
            .filter(rule -> rule.contains("/-"))
            .toList();
    assertThat(tested).containsExactlyInAnyOrderElementsOf(options());
  }

  private static List<String> options() {
    return Main.commands().getSubcommands().entrySet().stream()
        .flatMap(command -> options(command.getKey(), command.getValue()))
        .toList();
  }

  private static Stream<String> options(String name, CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .map(OptionSpec::longestName)
        .map(option -> name + "/" + option);
  }
}
