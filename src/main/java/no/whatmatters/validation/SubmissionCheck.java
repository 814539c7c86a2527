package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.validation.Submission.Part;
import no.whatmatters.validation.answer.Responses;
import no.whatmatters.validation.content.ElementTree;
import no.whatmatters.validation.content.IdentifierCheck;
import no.whatmatters.validation.content.LinkIds;
import no.whatmatters.validation.content.NarrativeCheck;
import no.whatmatters.validation.content.Oversize;
import no.whatmatters.validation.content.SnomedCodes;
import no.whatmatters.validation.content.UnknownRules;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.InstanceCheck;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.validation.instance.ReferenceTargets;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;

/** Checks all that is sent at once: against its profiles, what its references lead to, and its national numbers. */
final class SubmissionCheck {

    static final String PROFILE_UNKNOWN = "wm-profile-unknown";

    private static final String CARE_PLAN = "CarePlan/";

    private final IWorkerContext definitions;
    private final KnownRecords records;
    private final KnownQuestionnaires questionnaires;
    private final Responses responses;
    private final InstanceCheck check;
    private final ReferenceTargets targets;

    SubmissionCheck(
            FhirContext fhir,
            IWorkerContext definitions,
            FHIRPathEngine expressions,
            KnownQuestionnaires questionnaires,
            Responses responses,
            KnownRecords records) {
        this.definitions = definitions;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.records = records;
        this.check = new InstanceCheck(fhir, definitions, expressions);
        this.targets = new ReferenceTargets(fhir.getResourceTypes());
    }

    List<Fault> faultsOf(Submission submission) {
        submission.entries().forEach(targets::addEntry);
        submission.deleted().forEach(targets::addDeleted);
        List<ElementTree> trees = new ArrayList<>();
        for (Part part : submission.parts()) {
            ElementTree tree = check.read(part.resource());
            tree.eachReference(this::isDefined, targets::addReference);
            trees.add(tree);
        }
        targets.lookUp(records);
        ProfilesByContent byContent = new ProfilesByContent(
                plan -> submission.sharedCarePlans().contains(plan)
                        || (plan.startsWith(CARE_PLAN) && records.isSharedCarePlan(plan)),
                questionnaires::find);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            Part part = submission.parts().get(i);
            Set<String> profiles = new LinkedHashSet<>(trees.get(i).profiles());
            profiles.addAll(byContent.of(part.resource()));
            faults.addAll(faultsOf(part, trees.get(i), profiles, submission.forms()));
        }
        return faults;
    }

    private boolean isDefined(String extension) {
        return definitions.fetchResource(StructureDefinition.class, extension) != null;
    }

    private List<Fault> faultsOf(Part part, ElementTree tree, Set<String> urls, List<Questionnaire> forms) {
        Fault oversize = Oversize.faultOf(tree);
        if (oversize != null) {
            return List.of(oversize.within(part.place()));
        }
        List<Fault> faults = new ArrayList<>();
        Set<StructureDefinition> profiles = new LinkedHashSet<>();
        for (String url : urls) {
            StructureDefinition profile = definitions.fetchResource(StructureDefinition.class, url);
            if (profile == null) {
                faults.add(unknownProfile(part, url));
            } else {
                profiles.add(profile);
            }
        }
        List<Fault> found = new ArrayList<>(check.check(tree, profiles, targets));
        found.addAll(responses.faultsOf(tree, part.resource(), forms));
        found.addAll(IdentifierCheck.faultsOf(tree));
        found.addAll(LinkIds.faultsOf(tree));
        found.addAll(UnknownRules.faultsOf(tree, this::isDefined));
        found.addAll(NarrativeCheck.faultsOf(tree));
        found.addAll(SnomedCodes.faultsOf(tree, found));
        found.forEach(fault -> faults.add(fault.within(part.place())));
        return faults;
    }

    /** A profile of somebody else is no business of ours; one with our name that does not exist is a mistake. */
    private static Fault unknownProfile(Part part, String url) {
        boolean ours = url.startsWith(Profiles.CANONICAL + "/");
        return Fault.error(IssueType.NOTFOUND, PROFILE_UNKNOWN, part.place() + ".meta.profile", url)
                .as(ours ? IssueSeverity.ERROR : IssueSeverity.INFORMATION);
    }
}
