package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.service.utils.QuestionnaireMode;

/**
 * Holds resources to profiles with the official validator. HAPI's own bridge to it loses FHIR's type of each fault, and
 * starts afresh for each entry of a bundle. Not for two threads, and thrown away after one request: it remembers what it saw.
 */
final class InstanceCheck {

    private final FhirContext fhir;
    private final IWorkerContext definitions;
    private final ProfileUtilities elements;
    private final InstanceValidator validator;

    InstanceCheck(FhirContext fhir, IWorkerContext definitions, FHIRPathEngine expressions) {
        this.fhir = fhir;
        this.definitions = definitions;
        this.elements = new ProfileUtilities(definitions, null, null, expressions);
        this.validator = validator(definitions);
    }

    ElementTree read(Resource resource) {
        byte[] json = fhir.newJsonParser().encodeResourceToString(resource).getBytes(StandardCharsets.UTF_8);
        JsonParser parser = new JsonParser(definitions, elements);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        try {
            ValidatedFragment read =
                    parser.parse(new ByteArrayInputStream(json)).get(0);
            return ElementTree.of(read.getElement(), read.getErrors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that the validator finds.
     *
     * @param profiles what it is held to; empty for base R4
     */
    List<Fault> check(ElementTree resource, Collection<StructureDefinition> profiles, ReferenceTargets targets) {
        List<ValidationMessage> found = new ArrayList<>();
        validator.validate(targets, found, null, resource.root(), new ArrayList<>(profiles));
        return Stream.concat(resource.reading().stream(), found.stream())
                .filter(each -> !each.isSlicingHint() && !each.isSignpost())
                .map(each -> Leniency.judge(faultOf(each), resource.type()))
                .distinct()
                .toList();
    }

    private static InstanceValidator validator(IWorkerContext definitions) {
        InstanceValidator validator = new InstanceValidator(
                definitions,
                new NullEvaluationContext(),
                new XVerExtensionManagerOld(definitions),
                new ValidatorSession(),
                new ValidatorSettings());
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setAnyExtensionsAllowed(true);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setErrorForUnknownProfiles(false);
        validator.setUnknownCodeSystemsCauseErrors(true);
        validator.setAllowExamples(true);
        validator.setQuestionnaireMode(QuestionnaireMode.CHECK);
        validator.setFetcher(new ReferenceFetcher(definitions));
        validator.setPolicyAdvisor(new ReferencePolicy());
        return validator;
    }

    private static Fault faultOf(ValidationMessage message) {
        return new Fault(
                IssueSeverity.fromCode(message.getLevel().toCode()),
                IssueType.fromCode(message.getType().toCode()),
                ruleOf(message),
                message.getLocation() == null ? "" : message.getLocation(),
                message.getMessage().replace(ReferenceTargets.CONDITIONAL, ""));
    }

    private static String ruleOf(ValidationMessage message) {
        String id = message.getMessageId();
        if (id == null || id.isBlank() || id.contains(" ")) {
            return message.getType().toCode();
        }
        int key = id.indexOf("#wm-");
        return key < 0 ? id : id.substring(key + 1);
    }
}
