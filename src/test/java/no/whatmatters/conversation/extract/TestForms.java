package no.whatmatters.conversation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.validation.TestValidator;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** Forms, responses and approved results, in {@code src/test/resources/forms}; and an extractor that knows the guide. */
public final class TestForms {

    public static final FhirContext FHIR = FhirContext.forR4Cached();
    public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T12:00:00+02:00");

    private static final Path FOLDER = Path.of("src/test/resources/forms");
    private static final Map<String, StructureDefinition> KNOWN = new ConcurrentHashMap<>();
    private static final ValidationSupportChain CHAIN = chain();

    public static final Expressions EXPRESSIONS = new Expressions(FHIR);
    public static final Extractor EXTRACTOR = new Extractor(FHIR, EXPRESSIONS, TestForms::definition);

    private TestForms() {}

    public static Extraction extract(Questionnaire form, QuestionnaireResponse response) {
        return EXTRACTOR.extract(Form.of(form), response, NOW);
    }

    public static Questionnaire guideForm(String id) {
        return read(Questionnaire.class, CompiledGuide.read("Questionnaire-" + id + ".json"));
    }

    public static QuestionnaireResponse guideResponse(String id) {
        return read(QuestionnaireResponse.class, CompiledGuide.example("QuestionnaireResponse-" + id));
    }

    public static <T extends Resource> T file(Class<T> type, String name) {
        try {
            return read(type, Files.readString(FOLDER.resolve(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T extends Resource> T read(Class<T> type, String json) {
        return FHIR.newJsonParser().parseResource(type, json);
    }

    public static String json(Resource resource) {
        return FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource) + "\n";
    }

    /** What the validator refuses of a result, as {@code place: fault}. */
    public static List<String> refusals(Resource result) {
        return TestValidator.get().faultsOf(result).stream()
                .filter(Fault::refuses)
                .map(each -> each.expression() + ": " + each.english())
                .toList();
    }

    /**
     * Compares a whole result with the approved file. With {@code -Dapprove=true} the file is written instead: read it before
     * you commit it.
     */
    public static void assertApproved(Resource result, String name) {
        Path file = FOLDER.resolve(name + ".approved.json");
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json(result));
            }
            assertThat(json(result)).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable StructureDefinition definition(String canonical) {
        StructureDefinition known = KNOWN.get(canonical);
        if (known == null) {
            known = (StructureDefinition) CHAIN.fetchStructureDefinition(canonical);
            if (known == null) {
                return null;
            }
            if (!known.hasSnapshot()) {
                known = (StructureDefinition)
                        CHAIN.generateSnapshot(new ValidationSupportContext(CHAIN), known, null, null, null);
            }
            KNOWN.put(canonical, known);
        }
        return known;
    }

    private static ValidationSupportChain chain() {
        PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(FHIR);
        List<String> profiles = CompiledGuide.resources("StructureDefinition").toList();
        profiles.forEach(each -> guide.addResource(read(StructureDefinition.class, each)));
        return new ValidationSupportChain(
                guide, new DefaultProfileValidationSupport(FHIR), new SnapshotGeneratingValidationSupport(FHIR));
    }
}
