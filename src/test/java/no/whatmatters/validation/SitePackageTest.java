package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.validation.definition.FaultyPackage;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality adds its own package: used from the start, or the start is refused with its name and the cause. */
class SitePackageTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void holdsAGoalToTheProfileOfThePackage() throws IOException {
        write(
                "kommunen.tgz",
                Map.of(
                        "package/package.json",
                        PackedPackage.MANIFEST,
                        "package/goal.json",
                        PackedPackage.PROFILE.formatted("Goal")));
        ProfileValidator validator = start();
        Goal goal = new Goal();
        goal.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        goal.getDescription().setText("Gå til postkassen");
        goal.getSubject().setReference("Patient/kari");
        goal.getMeta().addProfile("https://kommunen.example/fhir/goal");
        assertThat(validator.faultsOf(goal))
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule)
                .containsExactly("Validation_VAL_Profile_Minimum");
    }

    /** Nobody is to believe that it is held to. */
    @Test
    void refusesWhatIsNoPackage() throws IOException {
        for (String name : List.of("no-basis.tar.gz", "NO-BASIS.TGZ", "profil.json")) {
            Files.writeString(folder.resolve(name), "{}");
            assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining(name);
            Files.delete(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("no-basis"));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("no-basis");
    }

    @Test
    void namesThePackageOfADefinitionThatCannotBeRead() throws IOException {
        for (String wrong : List.of("\"contained\": {}", "\"extension\": 5", "\"contained\": [{}]")) {
            String profile = PackedPackage.PROFILE.formatted("Goal").replaceFirst("\\{", "{" + wrong + ", ");
            write("rar.tgz", Map.of("package/package.json", PackedPackage.MANIFEST, "package/goal.json", profile));
            assertThatThrownBy(this::start)
                    .as(wrong)
                    .isInstanceOf(FaultyPackage.class)
                    .hasMessageContaining("rar.tgz");
        }
    }

    @Test
    void refusesAProfileThatCannotBeBuilt() throws IOException {
        write(
                "feil.tgz",
                Map.of(
                        "package/package.json",
                        PackedPackage.MANIFEST,
                        "package/goal.json",
                        PackedPackage.PROFILE.formatted("Nothing")));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("feil.tgz")
                .hasMessageContaining("https://kommunen.example/fhir/goal");
    }

    @Test
    void refusesARuleThatIsNoExpression() throws IOException {
        String rule = PackedPackage.PROFILE
                .formatted("Goal")
                .replace(
                        "\"min\": 1",
                        "\"constraint\": [{\"key\": \"kom-1\", \"severity\": \"error\", \"human\": \"a\", \"expression\": \"%%%bad((\"}]");
        write("regel.tgz", Map.of("package/package.json", PackedPackage.MANIFEST, "package/goal.json", rule));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("regel.tgz")
                .hasMessageContaining("kom-1");
    }

    /** A site adds to what the server knows, and changes none of it. */
    @Test
    void refusesADefinitionWithTheNameOfOneOfOurs() throws IOException {
        String ours = PackedPackage.PROFILE
                .formatted("Goal")
                .replace("https://kommunen.example/fhir/goal", Profiles.WHAT_MATTERS_GOAL);
        write("var.tgz", Map.of("package/package.json", PackedPackage.MANIFEST, "package/goal.json", ours));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("var.tgz")
                .hasMessageContaining(Profiles.WHAT_MATTERS_GOAL);
    }

    @Test
    void refusesADefinitionOfR4() throws IOException {
        for (String url : List.of(
                "http://hl7.org/fhir/StructureDefinition/Patient",
                "http://hl7.org/fhir/StructureDefinition/HumanName",
                "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
                "http://hl7.org/fhir/StructureDefinition/vitalsigns")) {
            write("kjernen.tgz", at(url, "1.0.0"));
            assertThatThrownBy(this::start)
                    .isInstanceOf(FaultyPackage.class)
                    .hasMessageContaining("kjernen.tgz")
                    .hasMessageContaining(url + " again, which is FHIR R4's own")
                    .hasMessageContaining("Take that definition out of the package");
        }
    }

    /** One would hold, and nobody would know which: the older package was forgotten in the folder, or copied. */
    @Test
    void refusesTwoPackagesThatDefineTheSame() throws IOException {
        String url = "https://kommunen.example/fhir/goal";
        write("a.tgz", at(url, "1.0.0"));
        write("b.tgz", at(url, "1.0.0"));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("b.tgz cannot be used: it defines " + url + " (version 1.0.0)")
                .hasMessageContaining("a.tgz (version 1.0.0)")
                .hasMessageContaining("Keep one of the two packages");
        write("b.tgz", at(url, "2.0.0"));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("(version 2.0.0)")
                .hasMessageContaining("a.tgz (version 1.0.0)");
        Files.delete(folder.resolve("b.tgz"));
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void refusesAPackageThatDefinesTheSameTwice() throws IOException {
        Map<String, String> files = new HashMap<>(at("https://kommunen.example/fhir/goal", "1.0.0"));
        files.put("package/goal-again.json", files.get("package/goal.json"));
        write("to.tgz", files);
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("to.tgz")
                .hasMessageContaining("https://kommunen.example/fhir/goal twice");
    }

    private static Map<String, String> at(String url, String version) {
        String profile = PackedPackage.PROFILE
                .formatted("Goal")
                .replace(
                        "\"url\": \"https://kommunen.example/fhir/goal\"",
                        "\"url\": \"%s\", \"version\": \"%s\"".formatted(url, version));
        return Map.of("package/package.json", PackedPackage.MANIFEST, "package/goal.json", profile);
    }

    @Test
    void refusesWhatIsNoPackageOfR4() throws IOException {
        write("r5.tgz", Map.of("package/package.json", PackedPackage.MANIFEST.replace("4.0.1", "5.0.0")));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("r5.tgz");
        write(
                "r5.tgz",
                Map.of(
                        "package/package.json",
                        PackedPackage.MANIFEST,
                        "package/x.json",
                        "{\"resourceType\": \"Gaol\"}"));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("package/x.json");
        write("r5.tgz", Map.of("package/x.json", "{}"));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("package.json");
        Files.writeString(folder.resolve("r5.tgz"), "nothing of the kind");
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("r5.tgz");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Validation.validator(
                        TestValidator.FHIR,
                        folder.resolve("nowhere"),
                        KnownQuestionnaires.NONE,
                        KnownRecords.ANY,
                        TestValidator.LONGEST))
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("nowhere");
    }

    private ProfileValidator start() {
        return Validation.validator(
                TestValidator.FHIR, folder, KnownQuestionnaires.NONE, KnownRecords.ANY, TestValidator.LONGEST);
    }

    private void write(String name, Map<String, String> files) throws IOException {
        PackedPackage.write(folder.resolve(name), files);
    }
}
