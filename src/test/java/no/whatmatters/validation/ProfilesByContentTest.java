package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of our profiles a resource is held to that names none: only what is ours by its content. Decision 0057. */
class ProfilesByContentTest {

    private static final Path RULES = Path.of("ig", "input", "tests");
    private static final String KARIS_PLAN = "CarePlan/kari";
    private static final Set<String> BY_CONTENT = Set.of(
            "what-matters-goal",
            "goal-score",
            "goal-barrier",
            "shared-care-plan",
            "care-level-plan",
            "hand-over",
            "conversation");

    private final Map<String, Questionnaire> forms = new HashMap<>();
    private final ProfilesByContent byContent =
            new ProfilesByContent(KARIS_PLAN::equals, (form, response) -> forms.get(form));

    static List<String> profiles() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .filter(each ->
                            !each.equals("search") && !each.startsWith("sdc-") && !each.equals("current-version"))
                    .sorted()
                    .toList();
        }
    }

    /** The instance that keeps all rules of the profile, without the name of the profile. */
    @ParameterizedTest
    @MethodSource("profiles")
    void areThoseThatTheContentCallsFor(String profile) throws IOException {
        Resource resource = passing(profile);
        if (resource instanceof CarePlan plan && profile.equals("care-level-plan")) {
            plan.addPartOf(new Reference(KARIS_PLAN));
        }
        assertThat(byContent.of(resource))
                .isEqualTo(
                        BY_CONTENT.contains(profile)
                                ? List.of(Profiles.CANONICAL + "/StructureDefinition/" + profile)
                                : List.of());
    }

    @Test
    void coverEveryProfileOfTheGuide() throws IOException {
        assertThat(profiles()).hasSizeGreaterThanOrEqualTo(19).containsAll(BY_CONTENT);
    }

    /** What it is part of may be left out, or be a plan that nobody knows to be shared. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"partOf\": [{\"reference\": \"CarePlan/another\"}],"})
    void aPlanThatNamesItsCareLevelIsThatOfACareLevel(String partOf) {
        assertThat(
                        byContent.of(
                                TestValidator.read(
                                        "{\"resourceType\": \"CarePlan\", " + partOf
                                                + " \"category\": [{\"coding\": [{\"system\": \"https://w3id.org/whatmatters/fhir/CodeSystem/care-level\", \"code\": \"gp\"}]}]}")))
                .containsExactly(Profiles.CARE_LEVEL_PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"category\": [{\"coding\": [{\"system\": "
                        + "\"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind\", \"code\": \"treatment\"}]}]}",
                "{\"resourceType\": \"Goal\", \"category\": [{\"coding\": [{\"code\": \"what-matters\"}]}]}",
                "{\"resourceType\": \"Observation\", \"code\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"29463-7\"}]}}",
                "{\"resourceType\": \"CarePlan\", \"partOf\": [{\"reference\": \"CarePlan/another\"}]}",
                "{\"resourceType\": \"CarePlan\", \"partOf\": [{\"display\": \"Planen\"}]}",
                "{\"resourceType\": \"Task\", \"code\": {\"coding\": [{\"system\": \"http://hl7.org/fhir/CodeSystem/task-code\", \"code\": \"approve\"}]}}",
                "{\"resourceType\": \"QuestionnaireResponse\", \"questionnaire\": \"https://kommunen.example/skjema|1\"}",
                "{\"resourceType\": \"QuestionnaireResponse\", \"questionnaire\": \"#form\"}", // which is contained
                // nowhere
                "{\"resourceType\": \"QuestionnaireResponse\"}",
            })
    void areNoneForPlainR4(String json) {
        assertThat(byContent.of(TestValidator.read(json))).isEmpty();
    }

    @Test
    void areTheSameForAnswersToAFormThatWasDerivedFromOurs() {
        form("https://helsenorge.example/skjema", "https://kommunen.example/skjema");
        form("https://kommunen.example/skjema", Profiles.CANONICAL + "/Questionnaire/first-conversation|0.1.0");
        assertThat(byContent.of(answersTo("https://kommunen.example/skjema"))).containsExactly(Profiles.CONVERSATION);
        assertThat(byContent.of(answersTo("https://helsenorge.example/skjema"))).containsExactly(Profiles.CONVERSATION);
    }

    /** Which of its origins is ours makes no difference. */
    @Test
    void areTheSameForAnswersToAFormWithManyOrigins() {
        Questionnaire form = new Questionnaire();
        for (int i = 0; i < 60; i++) {
            form.addDerivedFrom("https://helsenorge.example/skjema/" + i);
        }
        form.addDerivedFrom(Profiles.CANONICAL + "/Questionnaire/first-conversation|0.1.0");
        forms.put("https://kommunen.example/samlet", form);
        form("https://kommunen.example/avledet", "https://kommunen.example/samlet");
        assertThat(byContent.of(answersTo("https://kommunen.example/samlet"))).containsExactly(Profiles.CONVERSATION);
        assertThat(byContent.of(answersTo("https://kommunen.example/avledet"))).containsExactly(Profiles.CONVERSATION);
    }

    @Test
    void areFoundThoughFormsAreDerivedInARing() {
        form("https://kommunen.example/a", "https://kommunen.example/b");
        form("https://kommunen.example/b", "https://kommunen.example/a");
        assertThat(byContent.of(answersTo("https://kommunen.example/a"))).isEmpty();
    }

    /** The shared plan may come in the same Bundle as its part. */
    @Test
    void knowTheSharedPlanOfTheSameBundle() throws IOException {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        BundleEntryComponent shared = bundle.addEntry().setFullUrl("urn:uuid:4b617269-0000-4000-8000-000000000001");
        shared.setResource(passing("shared-care-plan")).getRequest().setUrl("CarePlan");
        CarePlan part = (CarePlan) passing("care-level-plan");
        part.addPartOf(new Reference(shared.getFullUrl()));
        part.setAuthor(null);
        bundle.addEntry()
                .setFullUrl("urn:uuid:4b617269-0000-4000-8000-000000000002")
                .setResource(part)
                .getRequest()
                .setUrl("CarePlan");
        assertThat(TestValidator.get().faultsOf(bundle))
                .anyMatch(fault -> fault.english().startsWith("CarePlan.author:"));
    }

    @Test
    void areTheSameForAnswersToAContainedFormThatWasDerivedFromOurs() {
        assertThat(faultsOfContained(Profiles.CANONICAL + "/Questionnaire/first-conversation"))
                .anyMatch(ProfilesByContentTest::isOfConversation);
        assertThat(faultsOfContained("https://kommunen.example/skjema"))
                .noneMatch(ProfilesByContentTest::isOfConversation);
    }

    private static List<Fault> faultsOfContained(String origin) {
        QuestionnaireResponse response = answersTo("#form");
        response.addContained(derived(origin).setId("form"));
        return TestValidator.get().faultsOf(response);
    }

    @Test
    void areTheSameForAnswersToAFormOfTheSameBundleThatWasDerivedFromOurs() {
        assertThat(faultsOfBundled(Profiles.CANONICAL + "/Questionnaire/first-conversation"))
                .anyMatch(ProfilesByContentTest::isOfConversation);
        assertThat(faultsOfBundled("https://kommunen.example/skjema"))
                .noneMatch(ProfilesByContentTest::isOfConversation);
    }

    private static List<Fault> faultsOfBundled(String origin) {
        String url = "https://kommunen.example/Questionnaire/medsendt";
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        bundle.addEntry().setResource(derived(origin).setUrl(url)).getRequest().setUrl("Questionnaire");
        bundle.addEntry().setResource(answersTo(url)).getRequest().setUrl("QuestionnaireResponse");
        return TestValidator.get().faultsOf(bundle);
    }

    private static Questionnaire derived(String origin) {
        Questionnaire form = new Questionnaire().setStatus(PublicationStatus.ACTIVE);
        form.addDerivedFrom(origin);
        return form;
    }

    private static boolean isOfConversation(Fault fault) {
        return fault.english().contains(Profiles.CONVERSATION);
    }

    private void form(String url, String derivedFrom) {
        Questionnaire form = new Questionnaire();
        form.addDerivedFrom(derivedFrom);
        forms.put(url, form);
    }

    private static QuestionnaireResponse answersTo(String form) {
        return new QuestionnaireResponse().setQuestionnaire(form);
    }

    private static Resource passing(String profile) throws IOException {
        try (Stream<Path> files = Files.list(RULES.resolve(profile))) {
            Path first = files.filter(each -> each.toString().endsWith(".pass.json"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Resource resource = TestValidator.read(Files.readString(first));
            resource.setMeta(null);
            return resource;
        }
    }
}
