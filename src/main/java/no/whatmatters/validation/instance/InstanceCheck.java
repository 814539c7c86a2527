package no.whatmatters.validation.instance;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.whatmatters.validation.content.ElementTree;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.ValidatorWords;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.JsonParser;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.elementmodel.XmlParser;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.service.utils.QuestionnaireMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds resources to profiles with the official validator. HAPI's own bridge to it loses FHIR's type of each fault, and
 * starts afresh for each entry of a bundle. Not for two threads, and thrown away after one request: it remembers what it saw.
 */
public final class InstanceCheck {

    /** What the validator could not look at to its end. */
    public static final String NOT_CHECKED = "wm-not-checked";

    private static final Pattern REMARKS = Pattern.compile("/\\*.*?\\*/|\\[url='[^']*']");

    /** What cannot be read is refused; nobody mends more at a time. */
    private static final int MOST_READING = 500;

    private static final Logger LOG = LoggerFactory.getLogger(InstanceCheck.class);

    private final FhirContext fhir;
    private final IWorkerContext definitions;
    private final ProfileUtilities elements;
    private final InstanceValidator validator;
    private final int longest;

    /**
     * For one request.
     *
     * @param longest characters of a resource in JSON that are read
     */
    public InstanceCheck(FhirContext fhir, IWorkerContext definitions, FHIRPathEngine expressions, int longest) {
        this.fhir = fhir;
        this.longest = longest;
        this.definitions = definitions;
        this.elements = new ProfileUtilities(definitions, null, null, expressions);
        this.validator = validator(definitions, elements);
    }

    /** Null where it is longer than is read. */
    public @Nullable ElementTree read(Resource resource) {
        String json = fhir.newJsonParser().setStripVersionsFromReferences(false).encodeResourceToString(resource);
        if (json.length() > longest) {
            return null;
        }
        Element root = Objects.requireNonNull(parsed(json, false).getElement());
        return ElementTree.of(root);
    }

    /** What was sent, as the validator reads it, which tells all that is wrong on the way; null where it is no resource. */
    public @Nullable ElementTree read(String sent, boolean xml) {
        ValidatedFragment read = parsed(sent, xml);
        return read.getElement() == null ? null : ElementTree.ofSent(read.getElement(), read.getErrors());
    }

    private ValidatedFragment parsed(String sent, boolean xml) {
        ParserBase parser = xml ? new XmlParser(definitions) : new JsonParser(definitions, elements);
        parser.setupValidation(ValidationPolicy.EVERYTHING);
        try {
            return parser.parse(new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)))
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that the validator finds.
     *
     * @param profiles what it is held to; empty for base R4
     */
    public List<Fault> check(ElementTree resource, Collection<StructureDefinition> profiles, ReferenceTargets targets) {
        List<ValidationMessage> found = new ArrayList<>();
        List<Fault> failure = new ArrayList<>();
        try {
            validator.validate(targets, found, null, resource.root(), new ArrayList<>(profiles));
        } catch (RuntimeException | Error e) {
            if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
                throw e;
            }
            failure.add(notChecked(resource.type(), e));
        }
        Stream<Fault> reading = resource.reading().stream()
                .limit(MOST_READING)
                .map(each -> faultOf(each, resource.placeOf(located(each)), targets));
        Stream<Fault> checked = found.stream()
                .filter(each -> !each.isSlicingHint() && !each.isSignpost())
                .map(each -> faultOf(each, located(each), targets));
        Stream<Fault> faults = Stream.concat(reading, checked).map(each -> Leniency.judge(each, resource.type()));
        return Stream.of(resource.repeats().stream(), faults, failure.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static String placeOf(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : trace[0].toString();
    }

    /** Who checked it gave up on it: what cannot be checked is not stored, and is no failure of the server's. */
    public static Fault notChecked(String type, Throwable failure) {
        // The message may quote what a person said: only the place goes to the log.
        LOG.warn("A {} could not be validated: {} at {}", type, failure.getClass(), placeOf(failure));
        return Fault.error(IssueType.EXCEPTION, NOT_CHECKED, type);
    }

    private static InstanceValidator validator(IWorkerContext definitions, ProfileUtilities elements) {
        // Without a host of ours, rules too are shown by the fetcher what a reference leads to.
        InstanceValidator validator = new InstanceValidator(
                definitions,
                null,
                new XVerExtensionManagerOld(definitions),
                new ValidatorSession(),
                new ValidatorSettings());
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setAnyExtensionsAllowed(true);
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setErrorForUnknownProfiles(false);
        validator.setUnknownCodeSystemsCauseErrors(true);
        validator.setAllowExamples(true);
        // Answers are held to their form by AnswerCheck.
        validator.setQuestionnaireMode(QuestionnaireMode.NONE);
        validator.setFetcher(new ReferenceFetcher(definitions, elements));
        validator.setPolicyAdvisor(new ReferencePolicy());
        return validator;
    }

    /** The place without what the validator tells beside it, in no language: which resource stands there, which extension. */
    private static String located(ValidationMessage message) {
        return REMARKS.matcher(Objects.requireNonNullElse(message.getLocation(), ""))
                .replaceAll("");
    }

    private static Fault faultOf(ValidationMessage message, String place, ReferenceTargets targets) {
        String told = targets.asSent(message.getMessage());
        return new Fault(
                IssueSeverity.fromCode(message.getLevel().toCode()),
                IssueType.fromCode(message.getType().toCode()),
                ruleOf(message, told),
                place,
                told);
    }

    /** @param told its message with conditions as they were sent */
    private static String ruleOf(ValidationMessage message, String told) {
        String id = message.getMessageId();
        if (I18nConstants.REFERENCE_REF_CANTRESOLVE.equals(id) && !told.equals(message.getMessage())) {
            return "wm-reference-condition";
        }
        if (I18nConstants.TERMINOLOGY_PASSTHROUGH_TX_MESSAGE.equals(id)) {
            return message.getMessage().startsWith("CodeSystem is unknown")
                    ? I18nConstants.TERMINOLOGY_TX_SYSTEM_UNKNOWN
                    : I18nConstants.UNKNOWN_CODE_IN;
        }
        if (id == null || id.isBlank() || id.contains(" ")) {
            return ValidatorWords.ruleOf(message.getMessage())
                    .orElse(message.getType().toCode());
        }
        int key = id.indexOf("#wm-");
        return key < 0 ? id : id.substring(key + 1);
    }
}
