package no.whatmatters;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Interceptor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;

/** The rules of src/docs/architecture.md. */
@AnalyzeClasses(packages = "no.whatmatters", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "no.whatmatters.";

    /** Package → packages it may depend on. What is not in the table may not exist. */
    private static final Map<String, Set<String>> MAY_DEPEND_ON = Map.ofEntries(
            Map.entry("vocabulary", Set.of()),
            Map.entry("endpoint", Set.of("vocabulary")),
            Map.entry("storage", Set.of("endpoint", "vocabulary")),
            Map.entry("interaction", Set.of("endpoint", "storage", "vocabulary")),
            Map.entry("guides", Set.of("storage", "vocabulary")),
            Map.entry("validation", Set.of("endpoint", "storage", "vocabulary")),
            Map.entry("access", Set.of("endpoint", "storage", "vocabulary")),
            Map.entry("careplan", Set.of("endpoint", "storage", "vocabulary")),
            Map.entry("conversation", Set.of("careplan", "endpoint", "storage", "vocabulary")),
            Map.entry("audit", Set.of("access", "endpoint", "storage", "vocabulary")),
            Map.entry("pages", Set.of("vocabulary")),
            Map.entry("erasure", Set.of("audit", "storage", "vocabulary")),
            Map.entry("rehearsal", Set.of("access", "endpoint", "storage", "vocabulary")),
            Map.entry("health", Set.of("guides", "storage", "validation")));

    /** Not written yet; a row here is a promise, and moves up when its package comes. */
    private static final Map<String, Set<String>> TO_COME = Map.of(
            "outcome", Set.of("endpoint", "storage", "vocabulary"),
            "notification", Set.of("endpoint", "storage", "vocabulary"));

    @ArchTest
    void packagesDependOnlyOnWhatTheTableSays(JavaClasses all) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : all) {
            String from = feature(each);
            if (from.isEmpty()) {
                continue;
            }
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> feature(dependency.getTargetClass()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .filter(to -> !MAY_DEPEND_ON
                            .getOrDefault(from, TO_COME.getOrDefault(from, Set.of()))
                            .contains(to))
                    .forEach(to -> wrong.add(each.getName() + " depends on " + to));
        }
        assertThat(wrong).isEmpty();
    }

    @ArchTest
    void everyPackageStandsInTheTable(JavaClasses all) {
        Set<String> unknown = new TreeSet<>();
        all.forEach(each -> unknown.add(feature(each)));
        unknown.remove("");
        unknown.removeAll(MAY_DEPEND_ON.keySet());
        unknown.removeAll(TO_COME.keySet());
        assertThat(unknown).isEmpty();
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("no.whatmatters.(*)..").should().beFreeOfCycles();

    /** A package may be split in itself; its parts, and what stays outside of them, form no cycle either. */
    @ArchTest
    static final ArchRule NO_CYCLES_WITHIN =
            slices().matching("no.whatmatters.(**)").should().beFreeOfCycles();

    @ArchTest
    void everyPackageSaysWhatItIsFor(JavaClasses all) {
        List<String> silent = all.getDefaultPackage().getPackage("no.whatmatters").getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty())
                .filter(each -> !saysWhatItIsFor(each))
                .map(JavaPackage::getName)
                .toList();
        assertThat(silent).isEmpty();
    }

    @ArchTest
    static final ArchRule ONLY_STORAGE_TOUCHES_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("no.whatmatters.storage..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("ca\\.uhn\\.fhir\\.jpa\\.api\\.dao\\..*|jakarta\\.persistence\\.EntityManager.*"
                    + "|ca\\.uhn\\.fhir\\.rest\\.api\\.server\\.SystemRequestDetails");

    @ArchTest
    static final ArchRule ONLY_THE_ENDPOINT_REGISTERS = noClasses()
            .that()
            .resideOutsideOfPackage("no.whatmatters.endpoint..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("ca\\.uhn\\.fhir\\.rest\\.server\\.RestfulServer"
                    + "|ca\\.uhn\\.fhir\\.interceptor\\.api\\.IInterceptorService");

    @ArchTest
    static final ArchRule EVERY_INTERCEPTOR_BELONGS_TO_ONE_REGISTRY = classes()
            .that()
            .areAnnotatedWith(Interceptor.class)
            .should(new ArchCondition<>("have exactly one marker") {
                @Override
                public void check(JavaClass each, ConditionEvents events) {
                    boolean one = each.isAssignableTo(ServerInterceptor.class)
                            ^ each.isAssignableTo(StorageInterceptor.class);
                    events.add(new SimpleConditionEvent(each, one, each.getName()));
                }
            });

    @ArchTest
    static final ArchRule NO_NAMES_THAT_SAY_NOTHING = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)$")
            .orShould()
            .haveNameMatching(".*\\.(Common|Base)[A-Z][^.]*$");

    @ArchTest
    static final ArchRule NOTHING_IN_OTHER_PEOPLES_PACKAGES = classes().should().resideInAnyPackage("no.whatmatters..");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule NO_LOOSE_SETTINGS =
            noConstructors().should().haveRawParameterTypes("org.springframework.core.env.Environment");

    @ArchTest
    static final ArchRule VOCABULARY_IS_PURE = noClasses()
            .that()
            .resideInAPackage("no.whatmatters.vocabulary..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "ca.uhn.fhir.jpa..", "ca.uhn.fhir.rest.server..");

    /** What decides is tried without a server, and cannot be talked into anything by one. */
    @ArchTest
    static final ArchRule THE_DECISION_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("no.whatmatters.access.decision..", "no.whatmatters.access.facts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "ca.uhn..", "org.hl7..", "java.sql..", "jakarta..");

    /** The extension point by which tests and the demo do as they like is empty in the jar. */
    @ArchTest
    static final ArchRule NOBODY_IS_UNRESTRICTED =
            noClasses().should().implement("no.whatmatters.access.decision.UnrestrictedCallers");

    /** Only those know the name who ask for them; that these make none of a lambda, {@code UnrestrictedCallersTest} holds. */
    @ArchTest
    static final ArchRule NOBODY_MAKES_ONE_UNRESTRICTED = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("no.whatmatters.access.decision.UnrestrictedCallers")
            .and()
            .doNotHaveFullyQualifiedName("no.whatmatters.access.decision.Decisions")
            .and()
            .doNotHaveFullyQualifiedName("no.whatmatters.access.parties.KnownParties")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("no.whatmatters.access.decision.UnrestrictedCallers");

    @ArchTest
    static final ArchRule NO_METHOD_MAKES_ONE_UNRESTRICTED =
            noMethods().should().haveRawReturnType("no.whatmatters.access.decision.UnrestrictedCallers");

    /** The engine of forms could be a library: only the words of refusals are the server's. */
    @ArchTest
    static final ArchRule THE_ENGINE_OF_FORMS_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("..conversation.form..", "..conversation.extract..", "..conversation.populate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "ca.uhn.fhir.jpa..",
                    "ca.uhn.fhir.rest.server..",
                    "no.whatmatters.storage..",
                    "no.whatmatters.careplan..");

    /** Only the clock knows the time. */
    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** In HAPI's model {@code hasX()} is also true of an extension in place of a value, where {@code getX()} is null. */
    @ArchTest
    void whatIsToBeReadIsAskedForByItself(JavaClasses all) {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : all) {
            if (feature(each).equals("pages")) {
                continue; // They show the guide's own definitions.
            }
            Stream.concat(each.getMethodCallsFromSelf().stream(), each.getMethodReferencesFromSelf().stream())
                    .filter(call -> saysYesToAnExtension(call.getTargetOwner(), call.getName()))
                    .forEach(call -> wrong.add(call.getDescription()));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean saysYesToAnExtension(JavaClass type, String method) {
        return method.startsWith("has")
                && type.getPackageName().equals("org.hl7.fhir.r4.model")
                && !type.isAssignableTo(PrimitiveType.class)
                && type.tryGetMethod("get" + method.substring(3))
                        .map(JavaMethod::getRawReturnType)
                        .filter(value -> !value.isPrimitive()
                                && !value.isAssignableTo(Base.class)
                                && !value.isAssignableTo(List.class))
                        .isPresent();
    }

    @ArchTest
    void noFileIsLongerThanThreeHundredLines(JavaClasses unused) throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (Files.readAllLines(file).size() > 300) {
                    tooLong.add(file.toString());
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static boolean saysWhatItIsFor(JavaPackage each) {
        return Files.exists(Path.of("src/main/java", each.getName().replace('.', '/'), "package-info.java"));
    }

    private static String feature(JavaClass each) {
        String name = each.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
