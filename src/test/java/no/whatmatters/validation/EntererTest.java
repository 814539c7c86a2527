package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wrote down what was said, for no organisation, may stand in the same Bundle: the person or a relative. */
class EntererTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"RelatedPerson\", \"patient\": {\"display\": \"Kari\"}", "\"Patient\", \"active\": true"})
    void isAnEntry(String entry) {
        assertThat(rulesBroken(entry)).doesNotContain("wm-authorship-1");
    }

    /** Whoever does so at work, does so for an organisation, also where the Bundle brings the record along. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Practitioner\", \"active\": true",
                "\"PractitionerRole\", \"active\": true",
                "\"Organization\", \"name\": \"Sykehuset\""
            })
    void isNoProfessionalForNobody(String entry) {
        assertThat(rulesBroken(entry)).contains("wm-authorship-1");
    }

    private static List<String> rulesBroken(String entry) {
        Bundle bundle = (Bundle) TestValidator.read("""
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "urn:uuid:4b617269-0504-4000-8000-000000000009", "resource": {"resourceType": %s},
                   "request": {"method": "POST", "url": "x"}},
                  {"resource": {"resourceType": "Provenance",
                     "meta": {"profile": ["https://w3id.org/whatmatters/fhir/StructureDefinition/authorship"]},
                     "target": [{"reference": "Goal/home"}], "recorded": "2026-05-04T09:30:00+02:00",
                     "agent": [%s, %s]},
                   "request": {"method": "PUT", "url": "Provenance/4b617269-0504-4000-8000-000000000010"}}]}""".formatted(entry, agent("author"), agent("enterer")));
        return TestValidator.get().faultsOf(bundle).stream().map(Fault::rule).toList();
    }

    private static String agent(String type) {
        return """
                {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/provenance-participant-type", "code": "%s"}]},
                 "who": {"reference": "urn:uuid:4b617269-0504-4000-8000-000000000009"}}""".formatted(type);
    }
}
