package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.whatmatters.validation.Submission.Part;
import no.whatmatters.validation.answer.Responses;
import no.whatmatters.validation.content.ElementTree;
import no.whatmatters.validation.content.EmptyElements;
import no.whatmatters.validation.content.IdentifierCheck;
import no.whatmatters.validation.content.LinkIds;
import no.whatmatters.validation.content.LogicalReferences;
import no.whatmatters.validation.content.NarrativeCheck;
import no.whatmatters.validation.content.Oversize;
import no.whatmatters.validation.content.SnomedCodes;
import no.whatmatters.validation.content.UnknownRules;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.ChoiceNames;
import no.whatmatters.validation.instance.InstanceCheck;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.validation.instance.ReferenceTargets;
import no.whatmatters.validation.instance.SliceNames;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** Checks all that is sent at once: against its profiles, what its references lead to, and its national numbers. */
final class SubmissionCheck {

    static final String PROFILE_UNKNOWN = "wm-profile-unknown";
    static final String PROFILE_ELSEWHERE = "wm-profile-elsewhere";
    static final String NOT_A_RESOURCE = "wm-not-a-resource";

    private static final String CARE_PLAN = "CarePlan/";

    private final IWorkerContext definitions;
    private final KnownRecords records;
    private final Responses responses;
    private final InstanceCheck check;
    private final ChoiceNames choices;
    private final SliceNames slices;
    private final ReferenceTargets targets;
    private final LogicalReferences logicalReferences;
    private final int longest;

    SubmissionCheck(
            FhirContext fhir,
            IWorkerContext definitions,
            FHIRPathEngine expressions,
            Responses responses,
            KnownRecords records,
            int longest) {
        this.longest = longest;
        this.definitions = definitions;
        this.responses = responses;
        this.records = records;
        this.choices = new ChoiceNames(definitions);
        this.slices = new SliceNames(definitions);
        this.check = new InstanceCheck(fhir, definitions, expressions, longest);
        this.targets = new ReferenceTargets(fhir.getResourceTypes());
        this.logicalReferences = new LogicalReferences(this::definition, fhir.getResourceTypes());
    }

    List<Fault> faultsOf(Submission submission) {
        submission.entries().forEach(targets::addEntry);
        submission.deleted().forEach(targets::addDeleted);
        List<Fault> faults = new ArrayList<>();
        Map<Part, ElementTree> trees = new LinkedHashMap<>();
        for (Part part : submission.parts()) {
            ElementTree tree = read(part, faults);
            if (tree != null) {
                tree.eachReference(this::isDefined, targets::addReference);
                trees.put(part, tree);
            }
        }
        targets.lookUp(records);
        ProfilesByContent byContent = new ProfilesByContent(
                sharedCarePlans(submission, trees.keySet())::contains,
                (form, response) -> responses.find(form, response, submission.forms()));
        trees.forEach((part, tree) -> {
            Set<String> profiles = new LinkedHashSet<>(tree.profiles());
            if (submission.profile() != null && part.isOutermost()) {
                profiles.add(submission.profile());
            }
            if (part.resource() != null) {
                profiles.addAll(byContent.of(part.resource()));
            }
            faults.addAll(faultsOf(part, tree, profiles, submission.profile(), submission.forms()));
        });
        return faults;
    }

    /** Those that something in it is part of: in the submission itself, or in the store, which is asked once. */
    private Set<String> sharedCarePlans(Submission submission, Collection<Part> parts) {
        Set<String> shared = new HashSet<>(submission.sharedCarePlans());
        Set<String> others = parts.stream()
                .flatMap(part -> ProfilesByContent.wholes(part.resource()))
                .filter(plan -> plan.startsWith(CARE_PLAN) && !shared.contains(plan))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            shared.addAll(records.sharedCarePlans(others));
        }
        return shared;
    }

    /** Null where there is no resource, or none that could be read; then that is the fault. */
    private @Nullable ElementTree read(Part part, List<Fault> faults) {
        if (part.sent() == null) {
            return part.resource() == null ? null : readInHand(part, part.resource(), faults);
        }
        try {
            ElementTree tree = check.read(part.sent(), part.xml());
            if (tree == null) {
                faults.add(Fault.error(IssueType.STRUCTURE, NOT_A_RESOURCE, part.place()));
            }
            return tree;
        } catch (RuntimeException | StackOverflowError e) {
            // The validator's reader stumbles over what no parser expects, such as a list of nulls.
            faults.add(Fault.error(IssueType.EXCEPTION, InstanceCheck.NOT_CHECKED, part.place()));
            return null;
        }
    }

    /** What is sent is no longer than a body may be; what a patch makes may be. */
    private @Nullable ElementTree readInHand(Part part, Resource resource, List<Fault> faults) {
        ElementTree tree = check.read(resource);
        if (tree == null) {
            faults.add(Oversize.tooLong(resource.fhirType(), longest).within(part.place()));
        }
        return tree;
    }

    private boolean isDefined(String extension) {
        return definition(extension) != null;
    }

    private @Nullable StructureDefinition definition(String url) {
        return definitions.fetchResource(StructureDefinition.class, url);
    }

    private List<Fault> faultsOf(
            Part part, ElementTree tree, Set<String> urls, @Nullable String asked, List<Questionnaire> forms) {
        Fault oversize = Oversize.faultOf(tree);
        if (oversize != null) {
            return List.of(oversize.within(part.place()));
        }
        List<Fault> found = new ArrayList<>();
        Set<StructureDefinition> profiles = new LinkedHashSet<>();
        for (String url : urls) {
            StructureDefinition profile = definition(url);
            if (profile == null) {
                found.add(unknownProfile(tree.type(), url, part.isOutermost() && url.equals(asked)));
            } else {
                profiles.add(profile);
            }
        }
        found.addAll(check.check(tree, profiles, targets));
        found.addAll(looked(tree, () -> EmptyElements.faultsOf(tree)));
        found.addAll(looked(tree, () -> responses.faultsOf(tree, part.resource(), forms)));
        found.addAll(looked(tree, () -> IdentifierCheck.faultsOf(tree)));
        found.addAll(looked(tree, () -> logicalReferences.faultsOf(tree, profiles)));
        found.addAll(looked(tree, () -> LinkIds.faultsOf(tree)));
        found.addAll(looked(tree, () -> UnknownRules.faultsOf(tree, this::isDefined)));
        found.addAll(looked(tree, () -> NarrativeCheck.faultsOf(tree)));
        found.addAll(looked(tree, () -> SnomedCodes.faultsOf(tree, found)));
        return ToldOnce.of(found).stream()
                .map(fault -> slices.in(choices.in(fault)).within(part.place()))
                .toList();
    }

    /** What cannot be looked at to its end is not stored, and is no failure of the server's. */
    private static List<Fault> looked(ElementTree tree, Supplier<List<Fault>> check) {
        try {
            return check.get();
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(InstanceCheck.notChecked(tree.type(), e));
        }
    }

    /** A profile of somebody else is no business of ours, but where it is asked for; one with our name is a mistake. */
    private static Fault unknownProfile(String type, String url, boolean asked) {
        String place = type + ".meta.profile";
        return asked || url.startsWith(Profiles.CANONICAL + "/")
                ? Fault.error(IssueType.NOTFOUND, PROFILE_UNKNOWN, place, url)
                : Fault.error(IssueType.INFORMATIONAL, PROFILE_ELSEWHERE, place, url)
                        .as(IssueSeverity.INFORMATION);
    }
}
