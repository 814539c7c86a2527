package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.FHIR;
import static no.whatmatters.conversation.extract.TestForms.assertApproved;
import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.file;
import static no.whatmatters.conversation.extract.TestForms.json;
import static no.whatmatters.conversation.extract.TestForms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms with answers, each compared whole with its approved result: {@code spec} shows the features of SDC, with forms of our
 * own making; {@code others} are written as form makers elsewhere do it, without this engine in mind.
 */
class ApprovedFormsTest {

    @ParameterizedTest
    @MethodSource("all")
    void meansWhatWasApproved(String name) {
        assertApproved(extracted(name).transaction(), name);
    }

    @ParameterizedTest
    @MethodSource("all")
    void makesOnlyWhatIsValid(String name) {
        assertThat(refusals(extracted(name).transaction())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void meansTheSameEachTimeAndDoesNotTouchWhatItIsGiven(String name) {
        Questionnaire form = file(Questionnaire.class, name + ".form");
        QuestionnaireResponse answers = file(QuestionnaireResponse.class, name + ".answers");
        String formBefore = json(form);
        String answersBefore = json(answers);
        String first = json(extract(form, answers).transaction());
        assertThat(json(extract(form, answers).transaction())).isEqualTo(first);
        assertThat(json(form)).isEqualTo(formBefore);
        assertThat(json(answers)).isEqualTo(answersBefore);
    }

    @ParameterizedTest
    @MethodSource("all")
    void meansTheSameWhenItCameAsXml(String name) {
        Questionnaire form = throughXml(Questionnaire.class, file(Questionnaire.class, name + ".form"));
        QuestionnaireResponse answers =
                throughXml(QuestionnaireResponse.class, file(QuestionnaireResponse.class, name + ".answers"));
        assertThat(json(extract(form, answers).transaction()))
                .isEqualTo(json(extracted(name).transaction()));
    }

    /** The same form, annotated in three ways, means the same. */
    @Test
    void definitionTemplateAndBundleAgree() {
        List<String> byDefinition = plain(extracted("spec/registration-by-definition"));
        assertThat(byDefinition).hasSize(5);
        assertThat(plain(extracted("spec/registration-by-template"))).isEqualTo(byDefinition);
        assertThat(plain(extracted("spec/registration-by-bundle"))).isEqualTo(byDefinition);
    }

    /** Resources alone, with the id of the person made the same. */
    private static List<String> plain(Extraction extraction) {
        Bundle bundle = extraction.transaction();
        String person = bundle.getEntryFirstRep().getFullUrl();
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .map(each -> json(each).replace(person, "PERSON"))
                .toList();
    }

    @Test
    void observationsSayWhatCouldNotBecomeOne() {
        Extraction extraction = extracted("spec/observation-relations");
        assertThat(extraction.notes()).singleElement().satisfies(note -> {
            assertThat(note.what()).isEqualTo(ExtractRefusal.NO_OBSERVATION_VALUE);
            assertThat(note.arguments()).containsExactly("picture", "observationExtract", "Attachment");
        });
        assertThat(extraction.transaction().getEntry())
                .extracting(BundleEntryComponent::getResource)
                .hasOnlyElementsOfType(Observation.class);
    }

    static Stream<String> all() throws IOException {
        Path folder = Path.of("src/test/resources/forms");
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> each.endsWith(".form.json"))
                    .map(each -> each.substring(0, each.length() - ".form.json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Extraction extracted(String name) {
        return extract(file(Questionnaire.class, name + ".form"), file(QuestionnaireResponse.class, name + ".answers"));
    }

    private static <T extends Resource> T throughXml(Class<T> type, T resource) {
        return FHIR.newXmlParser().parseResource(type, FHIR.newXmlParser().encodeResourceToString(resource));
    }
}
