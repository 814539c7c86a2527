package no.whatmatters.validation;

import static no.whatmatters.validation.TestValidator.FHIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An element that holds nothing is told as the validator would tell it, which is not asked any more. */
class EmptyElementsTest {

    private static final String RULE = "http://hl7.org/fhir/StructureDefinition/Element#ele-1";

    /** Holds the rule itself too: what both tell alike is told once. */
    private static final ProfileValidator VALIDATOR = new ProfileValidator(
            FHIR, Validation.definitionsOfTheGuide(FHIR), canonical -> null, KnownRecords.ANY, TestValidator.LONGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "addresses": [{"display": "a"}, {"id": "b"}]                    | Goal.addresses[1]
            "identifier": [{"id": "b"}]                                     | Goal.identifier[0]
            "statusReason": "a", "_statusReason": {"id": "b"}               |
            "_statusReason": {"id": "b"}                                    | Goal.statusReason
            "_statusReason": {"extension": [{"url": "urn:a", "valueCode": "b"}]} |
            "target": [{"dueDate": "2026-01-01", "measure": {"id": "b"}}]   | Goal.target[0].measure
            "contained": [{"resourceType": "Patient"}]                      |
            "contained": [{"resourceType": "Patient", "name": [{"id": "b"}]}] | Goal.contained[0].name[0]
            "extension": [{"url": "urn:a", "valueQuantity": {"id": "b"}}]   | Goal.extension[0].value.ofType(Quantity)
            "text": {"status": "generated", "div": "<div xmlns='http://www.w3.org/1999/xhtml'>a</div>"} |
            """)
    void isToldAsTheValidatorWould(String element, String place) {
        String goal = """
                {"resourceType": "Goal", "lifecycleStatus": "active", "description": {"text": "Gå tur"},
                 "subject": {"reference": "Patient/1"}, %s}
                """.formatted(element);
        List<Fault> both =
                VALIDATOR.faultsOf(TestValidator.read(goal), SentParts.of(goal, false), null, KnownRecords.ANY);
        List<Fault> ours = TestValidator.faultsAsSent(goal);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(both);
        List<String> places = ours.stream()
                .filter(each -> each.rule().equals(RULE))
                .map(Fault::expression)
                .toList();
        assertThat(places).isEqualTo(place == null ? List.of() : List.of(place));
    }
}
