package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
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
