package syncduel.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"sync-duel " + Optional.ofNullable(built).orElse("(not packaged)")};
  }
}
