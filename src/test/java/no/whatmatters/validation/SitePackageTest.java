package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import no.whatmatters.validation.definition.FaultyPackage;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality adds its own package: used from the start, or the start is refused with its name and the cause. */
class SitePackageTest {

    private static final String MANIFEST =
            "{\"name\": \"no.kommunen\", \"version\": \"1.0.0\", \"fhirVersions\": [\"4.0.1\"]}";
    private static final String PROFILE = """
            {"resourceType": "StructureDefinition", "url": "https://kommunen.example/fhir/goal", "name": "KommunensMaal",
             "status": "active", "kind": "resource", "abstract": false, "type": "Goal",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/%s", "derivation": "constraint",
             "differential": {"element": [{"id": "Goal.note", "path": "Goal.note", "min": 1}]}}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void holdsAGoalToTheProfileOfThePackage() throws IOException {
        write("kommunen.tgz", Map.of("package/package.json", MANIFEST, "package/goal.json", PROFILE.formatted("Goal")));
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

    @Test
    void refusesAProfileThatCannotBeBuilt() throws IOException {
        write("feil.tgz", Map.of("package/package.json", MANIFEST, "package/goal.json", PROFILE.formatted("Nothing")));
        assertThatThrownBy(this::start)
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("feil.tgz")
                .hasMessageContaining("https://kommunen.example/fhir/goal");
    }

    @Test
    void refusesWhatIsNoPackageOfR4() throws IOException {
        write("r5.tgz", Map.of("package/package.json", MANIFEST.replace("4.0.1", "5.0.0")));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("r5.tgz");
        write("r5.tgz", Map.of("package/package.json", MANIFEST, "package/x.json", "{\"resourceType\": \"Gaol\"}"));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("package/x.json");
        write("r5.tgz", Map.of("package/x.json", "{}"));
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("package.json");
        Files.writeString(folder.resolve("r5.tgz"), "nothing of the kind");
        assertThatThrownBy(this::start).isInstanceOf(FaultyPackage.class).hasMessageContaining("r5.tgz");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Validation.validator(
                        TestValidator.FHIR, folder.resolve("nowhere"), KnownQuestionnaires.NONE, KnownRecords.ANY))
                .isInstanceOf(FaultyPackage.class)
                .hasMessageContaining("nowhere");
    }

    private ProfileValidator start() {
        return Validation.validator(TestValidator.FHIR, folder, KnownQuestionnaires.NONE, KnownRecords.ANY);
    }

    private void write(String name, Map<String, String> files) throws IOException {
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
    }
}
