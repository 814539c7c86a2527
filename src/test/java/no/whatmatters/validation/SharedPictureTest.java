package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved documents of {@code $what-matters} through validators: ours for each entry, HAPI's own for the document. */
class SharedPictureTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final FhirValidator DOCUMENTS = documentValidator();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.filter(each -> each.getFileName().toString().matches("[a-z-]+\\.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyEntryKeepsItsProfile(Path file) throws IOException {
        assertThat(TestValidator.refusals(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isADocumentWithoutFault(Path file) throws IOException {
        assertThat(errors(document(file))).isEmpty();
    }

    /** The test above can fail: these are rules that a document has. */
    @Test
    void wouldTellOfADocumentThatIsNone() throws IOException {
        assertThat(errorsWhere(document -> document.setIdentifier(null))).isNotEmpty();
        assertThat(errorsWhere(document -> document.setTimestamp(null))).isNotEmpty();
        assertThat(errorsWhere(document -> document.getEntry().remove(0))).isNotEmpty();
        assertThat(errorsWhere(document -> composition(document).setTitle(null)))
                .isNotEmpty();
        assertThat(errorsWhere(document ->
                        composition(document).getSectionFirstRep().addEntry(new Reference("Goal/that-is-not-there"))))
                .isNotEmpty();
        assertThat(errorsWhere(document -> composition(document)
                        .getText()
                        .getDiv()
                        .addTag("script")
                        .addText("alert()")))
                .isNotEmpty();
    }

    private static List<String> errorsWhere(Consumer<Bundle> broken) throws IOException {
        Bundle document = document(documents().get(0));
        broken.accept(document);
        return errors(document);
    }

    private static List<String> errors(Bundle document) {
        // Read again, so that nothing is validated but what is sent.
        String sent = TestValidator.FHIR.newJsonParser().encodeResourceToString(document);
        return DOCUMENTS.validateWithResult(sent).getMessages().stream()
                .filter(each -> each.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .filter(each -> !isOfLanguage(each))
                .map(each -> each.getLocationString() + ": " + each.getMessage())
                .toList();
    }

    /** HAPI's validator refuses nb and nn, which R4 allows; ours does not. */
    private static boolean isOfLanguage(SingleValidationMessage message) {
        return message.getLocationString().endsWith(".language");
    }

    /** Without our profiles, which are checked above. */
    private static Bundle document(Path file) throws IOException {
        Bundle document = (Bundle) TestValidator.read(Files.readString(file));
        document.getEntry().stream().map(BundleEntryComponent::getResource).forEach(each -> each.setMeta(new Meta()));
        return document;
    }

    private static Composition composition(Bundle document) {
        return (Composition) document.getEntryFirstRep().getResource();
    }

    private static FhirValidator documentValidator() {
        ValidationSupportChain definitions = new ValidationSupportChain(
                new DefaultProfileValidationSupport(TestValidator.FHIR),
                new CommonCodeSystemsTerminologyService(TestValidator.FHIR),
                new InMemoryTerminologyServerValidationSupport(TestValidator.FHIR));
        FhirInstanceValidator documents = new FhirInstanceValidator(definitions);
        documents.setNoTerminologyChecks(true);
        documents.setAnyExtensionsAllowed(true);
        return TestValidator.FHIR.newValidator().registerValidatorModule(documents);
    }
}
