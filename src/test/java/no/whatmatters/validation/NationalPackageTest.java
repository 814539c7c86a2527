package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A package that is made as no-basis is: identifiers sliced by {@code urn:oid:} systems, an extension of its own, a required
 * binding to a national code system that nobody here holds, and packages that it depends on and that are not there.
 */
class NationalPackageTest {

    private static final String MANIFEST = """
            {"name": "no.nasjonal", "version": "2.2.0", "fhirVersions": ["4.0.1"],
             "dependencies": {"hl7.fhir.r4.core": "4.0.1", "no.annen": "1.0.0"}}""";

    private static final String PATIENT = """
            {"resourceType": "StructureDefinition", "url": "https://nasjonal.example/no-patient", "version": "2.2.0",
             "name": "NoPatient", "status": "active", "kind": "resource", "abstract": false, "type": "Patient",
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "derivation": "constraint",
             "differential": {"element": [
              {"id": "Patient.extension", "path": "Patient.extension",
               "slicing": {"discriminator": [{"type": "value", "path": "url"}], "rules": "open"}},
              {"id": "Patient.extension:citizenship", "path": "Patient.extension", "sliceName": "citizenship", "max": "1",
               "type": [{"code": "Extension", "profile": ["https://nasjonal.example/no-citizenship"]}]},
              {"id": "Patient.identifier", "path": "Patient.identifier",
               "slicing": {"discriminator": [{"type": "value", "path": "system"}], "rules": "open"}},
              {"id": "Patient.identifier:FNR", "path": "Patient.identifier", "sliceName": "FNR", "max": "1"},
              {"id": "Patient.identifier:FNR.system", "path": "Patient.identifier.system", "min": 1,
               "fixedUri": "urn:oid:2.16.578.1.12.4.1.4.1"},
              {"id": "Patient.identifier:FNR.value", "path": "Patient.identifier.value", "min": 1},
              {"id": "Patient.identifier:DNR", "path": "Patient.identifier", "sliceName": "DNR", "max": "1"},
              {"id": "Patient.identifier:DNR.system", "path": "Patient.identifier.system", "min": 1,
               "fixedUri": "urn:oid:2.16.578.1.12.4.1.4.2"}]}}""";

    private static final String EXTENSION = """
            {"resourceType": "StructureDefinition", "url": "https://nasjonal.example/no-citizenship", "version": "2.2.0",
             "name": "NoCitizenship", "status": "active", "kind": "complex-type", "abstract": false, "type": "Extension",
             "context": [{"type": "element", "expression": "Patient"}],
             "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "derivation": "constraint",
             "differential": {"element": [
              {"id": "Extension.extension", "path": "Extension.extension", "max": "0"},
              {"id": "Extension.url", "path": "Extension.url", "fixedUri": "https://nasjonal.example/no-citizenship"},
              {"id": "Extension.value[x]", "path": "Extension.value[x]", "min": 1, "type": [{"code": "CodeableConcept"}],
               "binding": {"strength": "required", "valueSet": "https://nasjonal.example/land"}}]}}""";

    private static final String COUNTRIES = """
            {"resourceType": "ValueSet", "url": "https://nasjonal.example/land", "version": "2.2.0", "name": "Land",
             "status": "active", "compose": {"include": [{"system": "urn:oid:2.16.578.1.12.4.1.1.9043"}]}}""";

    private static final String FNR = "{\"system\": \"urn:oid:2.16.578.1.12.4.1.4.1\", \"value\": \"12894345029\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ProfileValidator validator;

    @BeforeEach
    void start() throws IOException {
        PackedPackage.write(
                folder.resolve("nasjonal.tgz"),
                Map.of(
                        "package/package.json", MANIFEST,
                        "package/no-patient.json", PATIENT,
                        "package/no-citizenship.json", EXTENSION,
                        "package/land.json", COUNTRIES));
        validator = Validation.validator(
                TestValidator.FHIR, folder, KnownQuestionnaires.NONE, KnownRecords.ANY, TestValidator.LONGEST);
    }

    /** That nobody can look up the code is a warning. */
    @Test
    void takesWhoKeepsIt() {
        List<Fault> faults = faults(citizen("urn:oid:2.16.578.1.12.4.1.1.9043", "NO"), FNR);
        assertThat(faults).noneMatch(Fault::refuses);
        assertThat(faults)
                .anyMatch(each -> each.severity() == IssueSeverity.WARNING
                        && each.expression().startsWith("Patient.extension[0]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "two numbers of one kind; {\"valueCodeableConcept\": {\"text\": \"norsk\"}}; %1$s, %1$s; Validation_VAL_Profile_Maximum",
                "a slice without its value; {\"valueCodeableConcept\": {\"text\": \"norsk\"}};"
                        + " {\"system\": \"urn:oid:2.16.578.1.12.4.1.4.1\"}; Validation_VAL_Profile_Minimum",
                "an extension of another type; {\"valueString\": \"norsk\"}; %1$s; Extension_EXT_Type",
            })
    void refusesWhoBreaksIt(String what, String extension, String identifiers, String rule) {
        String citizenship = extension.replaceFirst("\\{", "{\"url\": \"https://nasjonal.example/no-citizenship\", ");
        assertThat(faults(citizenship, identifiers.formatted(FNR)))
                .as(what)
                .filteredOn(Fault::refuses)
                .extracting(Fault::rule)
                .contains(rule);
    }

    private static String citizen(String system, String code) {
        return """
                {"url": "https://nasjonal.example/no-citizenship",
                 "valueCodeableConcept": {"coding": [{"system": "%s", "code": "%s"}]}}""".formatted(system, code);
    }

    private List<Fault> faults(String extension, String identifiers) {
        return validator.faultsOf(TestValidator.read("""
                {"resourceType": "Patient", "meta": {"profile": ["https://nasjonal.example/no-patient"]},
                 "extension": [%s], "identifier": [%s]}""".formatted(extension, identifiers)));
    }
}
