package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reference leads to exists and is of an allowed type. Only Kari is in this store. */
class ReferencesTest {

    private static final ProfileValidator VALIDATOR = new ProfileValidator(
            TestValidator.FHIR,
            Validation.definitionsOfTheGuide(TestValidator.FHIR),
            KnownQuestionnaires.NONE,
            new OnlyKari(),
            TestValidator.LONGEST);

    @ParameterizedTest
    @CsvSource({
        "Patient/kari,",
        "Patient/kari/_history/2,",
        "https://elsewhere.example/fhir/Patient/1,",
        "https://elsewhere.example/1,",
        "Patient?identifier=a|b,",
        "Patient?identifier=a%7Cb,",
        "Patient/kari/_history/3,Reference_REF_CantResolve",
        "Patient?identifier=a|c,wm-reference-condition",
        "Patient?name=kari,wm-reference-condition",
        "Patient/ola,Reference_REF_CantResolve",
        "Organization/kari,Reference_REF_CantResolve",
        "https://elsewhere.example/fhir/Device/1,Reference_REF_BadTargetType",
        "Device?identifier=a|b,Reference_REF_BadTargetType",
        "Device?identifier=a|c,wm-reference-condition",
        "urn:uuid:0b9a3f5e-3c51-4f53-9c0c-8d0c2d7d2f11,Reference_REF_CantResolve",
    })
    void checksAPlainGoalsSubject(String reference, String rule) {
        Goal goal = goal(reference);
        assertThat(refusals(VALIDATOR.faultsOf(goal))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void checksTheTypeThatOurProfileAllows() {
        Goal goal = goal("Organization?identifier=a|b");
        assertThat(refusals(VALIDATOR.faultsOf(goal))).isEmpty();
        goal.getMeta().addProfile(Profiles.WHAT_MATTERS_GOAL);
        assertThat(refusals(VALIDATOR.faultsOf(goal)))
                .containsAnyOf("Reference_REF_CantMatchType", "Reference_REF_BadTargetType");
    }

    /** As the validator tells it of an address: a type, or a number that only one type can have, says as much. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "expressedBy; 'type':'Practitioner'",
                "expressedBy; 'type':'http://hl7.org/fhir/StructureDefinition/Practitioner'",
                "expressedBy; 'type':'Practitioner','identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.4','value':'9144889'}",
                "expressedBy; 'identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.4','value':'9144889'}",
                "expressedBy; 'identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.101','value':'310000108'}",
                "expressedBy; 'identifier':{'system':'URN:OID:2.16.578.1.12.4.1.4.101','value':'310000108'}",
                "subject; 'type':'Group'",
            })
    void tellsALogicalReferenceOfAWrongType(String element, String reference) {
        String goal = whatMatters(element, reference);
        assertThat(wrongTargets(goal)).containsExactly("Goal." + element);
    }

    @Test
    void tellsItAsOfAnAddress() {
        List<Fault> logical = TestValidator.refusals(whatMatters("expressedBy", "'type':'Practitioner'"));
        List<Fault> literal = TestValidator.refusals(
                whatMatters("expressedBy", "'reference':'https://elsewhere.example/fhir/Practitioner/1'"));
        for (Language language : Language.values()) {
            assertThat(logical)
                    .extracting(Fault::code, Fault::rule, Fault::expression, each -> FaultTexts.of(each, language))
                    .containsExactlyElementsOf(literal.stream()
                            .map(each ->
                                    tuple(each.code(), each.rule(), each.expression(), FaultTexts.of(each, language)))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "expressedBy; 'type':'PractitionerRole','identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.4','value':'9144889'}",
                "expressedBy; 'type':'Patient'",
                "expressedBy; 'type':'Kommune'",
                "expressedBy; 'identifier':{'system':'https://sykehuset.example/person','value':'1'}",
                "expressedBy; 'display':'Kari'",
                "subject; 'type':'Patient'",
            })
    void takesALogicalReferenceThatMayLeadThere(String element, String reference) {
        assertThat(wrongTargets(whatMatters(element, reference))).isEmpty();
    }

    /** Of R4, of its data types, of a profile, and of an extension; what is contained is held to R4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "Goal; -; 'subject':{'type':'Group'}; -",
                "Goal; -; 'addresses':[{'type':'Condition'},{'type':'Patient'}]; Goal.addresses[1]",
                "Goal; -; 'note':[{'authorReference':{'type':'Device'}}]; Goal.note[0].author.ofType(Reference)",
                "Goal; -; 'subject':{'identifier':{'assigner':{'type':'Patient'}}}; Goal.subject.identifier.assigner",
                "Goal; -; 'contained':[{'resourceType':'Goal','id':'a','subject':{'type':'Device'}}]; Goal.contained[0].subject",
                "Goal; what-matters-goal; 'contained':[{'resourceType':'Goal','id':'a','subject':{'type':'Group'}}]; -",
                "Goal; -; 'extension':[{'url':'https://elsewhere.example/x','valueReference':{'type':'Endpoint'}}]; -",
                "Goal; -; 'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/goal-relationship','extension':"
                        + "[{'url':'target','valueReference':{'type':'Device'}}]}];"
                        + " Goal.extension[0].extension[0].value.ofType(Reference)",
                "Observation; goal-score; 'focus':[{'type':'Condition'}]; Observation.focus[0]",
                "CarePlan; care-level-plan; 'author':{'type':'Practitioner'}; CarePlan.author",
                "Task; hand-over; 'owner':{'type':'Patient'}; Task.owner",
                "Task; hand-over;"
                        + " 'requester':{'identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.4','value':'9144889'}};"
                        + " Task.requester",
                "Task; hand-over;"
                        + " 'owner':{'identifier':{'system':'urn:oid:2.16.578.1.12.4.1.4.101','value':'310000108'}}; -",
            })
    void holdsALogicalReferenceToWhatItsElementAllows(String type, String profile, String elements, String place) {
        String meta = profile == null
                ? ""
                : "'meta':{'profile':['" + Profiles.CANONICAL + "/StructureDefinition/" + profile + "']},";
        String resource = "{'resourceType':'" + type + "'," + meta + elements + "}";
        assertThat(wrongTargets(resource.replace('\'', '"'))).isEqualTo(place == null ? List.of() : List.of(place));
    }

    private static String whatMatters(String element, String reference) {
        String goal = """
                {"resourceType":"Goal","meta":{"profile":["%s"]},"%s":{%s}}""";
        return goal.formatted(Profiles.WHAT_MATTERS_GOAL, element, reference.replace('\'', '"'));
    }

    private static List<String> wrongTargets(String json) {
        return TestValidator.refusals(json).stream()
                .filter(each -> each.rule().equals("Reference_REF_BadTargetType"))
                .map(Fault::expression)
                .toList();
    }

    @Test
    void findsTheTargetInTheBundle() {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        String name = "urn:uuid:0b9a3f5e-3c51-4f53-9c0c-8d0c2d7d2f11";
        bundle.addEntry().setFullUrl(name).setResource(new Patient().setActive(true));
        bundle.addEntry().setResource(goal(name));
        assertThat(refusals(VALIDATOR.faultsOf(bundle))).isEmpty();
        bundle.addEntry().setResource(goal("Patient/ola"));
        assertThat(VALIDATOR.faultsOf(bundle))
                .filteredOn(Fault::refuses)
                .singleElement()
                .extracting(Fault::expression)
                .isEqualTo("Bundle.entry[2].resource.subject");
    }

    /** Each entry of a batch is carried out alone. */
    @Test
    void findsNothingInTheOtherEntriesOfABatch() {
        Bundle bundle = new Bundle().setType(BundleType.BATCH);
        String name = "urn:uuid:0b9a3f5e-3c51-4f53-9c0c-8d0c2d7d2f11";
        bundle.addEntry().setFullUrl(name).setResource(new Patient().setActive(true));
        bundle.addEntry().setResource(goal(name));
        bundle.addEntry().setResource(goal("Patient/kari"));
        bundle.getEntry().forEach(each -> each.getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(each.getResource().fhirType()));
        String sent = TestValidator.FHIR.newJsonParser().encodeResourceToString(bundle);
        for (List<Fault> faults : List.of(
                VALIDATOR.faultsOf(bundle),
                VALIDATOR.faultsOf(bundle, SentParts.of(sent, false), null, new OnlyKari()))) {
            assertThat(faults)
                    .filteredOn(Fault::refuses)
                    .extracting(Fault::rule, Fault::expression)
                    .containsExactly(tuple("Reference_REF_CantResolve", "Bundle.entry[1].resource.subject"));
        }
    }

    @Test
    void findsTheTargetInTheBundleByItsIdentifier() {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        Patient patient = new Patient();
        patient.addIdentifier().setSystem("urn:x").setValue("liv");
        bundle.addEntry().setResource(patient);
        bundle.addEntry().setResource(goal("Patient?identifier=urn:x%7Cliv"));
        assertThat(refusals(VALIDATOR.faultsOf(bundle))).isEmpty();
        bundle.addEntry().setResource(goal("Patient?identifier=urn:x|nobody"));
        assertThat(VALIDATOR.faultsOf(bundle))
                .filteredOn(Fault::refuses)
                .singleElement()
                .extracting(Fault::expression)
                .isEqualTo("Bundle.entry[2].resource.subject");
    }

    @Test
    void findsNothingInWhatTheSameBundleDeletes() {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION);
        bundle.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Patient/kari");
        bundle.addEntry().setResource(goal("Patient/kari"));
        assertThat(refusals(VALIDATOR.faultsOf(bundle))).containsExactly("Reference_REF_CantResolve");
    }

    @Test
    void leavesForeignExtensionsAlone() {
        Goal goal = goal("Patient/kari");
        goal.addExtension("https://elsewhere.example/extension", new org.hl7.fhir.r4.model.Reference("Endpoint/35"));
        assertThat(refusals(VALIDATOR.faultsOf(goal))).isEmpty();
    }

    private static List<String> refusals(List<Fault> faults) {
        return faults.stream()
                .filter(Fault::refuses)
                .map(Fault::rule)
                .distinct()
                .toList();
    }

    private static Goal goal(String subject) {
        Goal goal = new Goal();
        goal.setLifecycleStatus(Goal.GoalLifecycleStatus.ACTIVE);
        goal.getDescription().setText("Gå til postkassen");
        goal.getSubject().setReference(subject);
        return goal;
    }

    private static final class OnlyKari implements KnownRecords {

        private static final Set<String> KNOWN = Set.of(
                "Patient/kari",
                "Patient/kari/_history/2",
                "Patient?identifier=a|b",
                "Organization?identifier=a|b",
                "Device?identifier=a|b");

        @Override
        public Set<String> existing(Collection<String> references) {
            return references.stream().filter(KNOWN::contains).collect(Collectors.toSet());
        }

        @Override
        public Set<String> sharedCarePlans(Collection<String> references) {
            return Set.of();
        }
    }
}
