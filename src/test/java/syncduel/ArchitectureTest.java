package syncduel;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = House.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Packages in which the scan must find classes; whoever begins a package adds it here. */
  private static final Set<String> BEGUN =
      Set.of("app", "export", "ui.paint", "ui.pane", "ui.theme", "ui.window");

  @ArchTest
  static final ArchRule PACKAGES_USE_ONLY_WHAT_THE_PLAN_ALLOWS =
      classes()
          .should(onlyUse("packages that the plan allows", ArchitectureTest::isArrowOfThePlan))
          .because("each arrow of the design is a decision, and a new one needs a new decision");

  @ArchTest
  static final ArchRule LIBRARIES_ARE_USED_BY_THEIR_OWNERS_ONLY =
      classes()
          .should(onlyUse("libraries that their package owns", ArchitectureTest::isOwnLibrary))
          .because("a library that one package owns can be replaced in one package");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching(House.ROOT + ".(**)")
          .should()
          .beFreeOfCycles()
          .because("packages in a cycle can only be understood together");

  @ArchTest
  static final ArchRule TIME_AND_LUCK_COME_IN_BY_CONSTRUCTOR =
      noClasses()
          .that()
          .resideOutsideOfPackages(House.ROOT + ".stage", House.ROOT + ".app")
          .should()
          .accessTargetWhere(Chance.asked())
          .allowEmptyShould(true)
          .because("a lesson that is played again must leave the same trace, byte for byte");

  @ArchTest
  static final ArchRule STATIC_FIELDS_ARE_FINAL =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(SYNTHETIC)
          .should()
          .beFinal()
          .allowEmptyShould(true)
          .because("two worlds in one JVM must not know of each other");

  @ArchTest
  static final ArchRule STATIC_FIELDS_DO_NOT_HOLD_WHAT_CHANGES =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(assignableTo(AbstractCollection.class))
          .orShould()
          .haveRawType(assignableTo(AbstractMap.class))
          .orShould()
          .haveRawType(assignableTo(StringBuilder.class))
          .orShould()
          .haveRawType(assignableTo(ThreadLocal.class))
          .orShould()
          .haveRawType(resideInAPackage("java.util.concurrent.."))
          .allowEmptyShould(true)
          .because("a final field whose object changes is static state all the same");

  @ArchTest
  static final ArchRule THE_LIBRARY_STARTS_NO_THREADS =
      noClasses()
          .that()
          .resideInAPackage(House.ROOT + ".sync..")
          .should()
          .callConstructorWhere(target(owner(assignableTo(Thread.class))))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Executors.class)
          .allowEmptyShould(true)
          .because("push and pull run on the thread of the caller, which the stage chooses");

  @ArchTest
  static void theScanSeesEveryPackageThatIsBegun(JavaClasses classes) {
    var seen =
        classes.stream()
            .filter(javaClass -> !javaClass.getSimpleName().equals("package-info"))
            .map(House::packageOf)
            .collect(Collectors.toSet());
    assertThat(seen).containsAll(BEGUN);
    assertThat(House.packages()).containsAll(seen);
  }

  @ArchTest
  static void everyPackageSaysItsPurpose(JavaClasses classes) {
    var sources = Path.of("src/main/java");
    assertThat(classes.stream().map(JavaClass::getPackageName).distinct())
        .map(name -> sources.resolve(name.replace('.', '/')).resolve("package-info.java"))
        .allSatisfy(path -> assertThat(path).exists());
  }

  private static boolean isArrowOfThePlan(Dependency dependency) {
    var target = dependency.getTargetClass();
    return !House.livesHere(target)
        || House.mayUsePackage(
            House.packageOf(dependency.getOriginClass()), House.packageOf(target));
  }

  private static boolean isOwnLibrary(Dependency dependency) {
    var target = dependency.getTargetClass();
    return House.livesHere(target)
        || House.mayUseLibrary(
            House.packageOf(dependency.getOriginClass()), House.packageOf(target));
  }

  private static ArchCondition<JavaClass> onlyUse(String what, Predicate<Dependency> allowed) {
    return new ArchCondition<>("only use " + what) {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        javaClass.getDirectDependenciesFromSelf().stream()
            .filter(allowed.negate())
            .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
            .forEach(events::add);
      }
    };
  }
}
