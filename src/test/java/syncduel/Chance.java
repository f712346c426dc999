package syncduel;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The calls of the JDK whose answer differs from one run to the next. */
final class Chance {
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.System.nanoTime",
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.util.UUID.randomUUID");

  private Chance() {}

  /** Calls and method references alike. */
  static DescribedPredicate<JavaAccess<?>> asked() {
    return DescribedPredicate.describe("asks the machine for time or luck", Chance::isAsked);
  }

  private static boolean isAsked(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getName();
    return CALLS.contains(owner.getName() + "." + name)
        || isClock(access, owner, name)
        || isLuck(access, owner, name);
  }

  private static boolean isClock(JavaAccess<?> access, JavaClass owner, String name) {
    if (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class)) {
      return name.startsWith("system") || (name.startsWith("tick") && !name.equals("tick"));
    }
    var now = owner.getPackageName().startsWith("java.time") && name.equals("now");
    return (now && !takes(access, Clock.class))
        || (owner.isEquivalentTo(Date.class) && isBareConstructor(access));
  }

  private static boolean isLuck(JavaAccess<?> access, JavaClass owner, String name) {
    if (owner.isEquivalentTo(ThreadLocalRandom.class)) {
      return name.equals("current");
    }
    if (owner.isEquivalentTo(Collections.class)) {
      return access.getTarget().getFullName().endsWith(".shuffle(java.util.List)");
    }
    return owner.isAssignableTo(RandomGenerator.class)
        && (isBareConstructor(access) || name.equals("getDefault") || name.equals("of"));
  }

  private static boolean isBareConstructor(JavaAccess<?> access) {
    return access.getTarget().getFullName().endsWith(".<init>()");
  }

  private static boolean takes(JavaAccess<?> access, Class<?> parameter) {
    return access.getTarget().getFullName().contains("(" + parameter.getName() + ")");
  }
}
