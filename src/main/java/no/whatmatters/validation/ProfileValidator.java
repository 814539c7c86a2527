package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;

/** Finds all faults of a resource, or of a bundle and all its entries. Thread-safe; knows no request and no server. */
public final class ProfileValidator {

    static final String PROFILE_UNKNOWN = "wm-profile-unknown";

    private final FhirContext fhir;
    private final IWorkerContext definitions;
    private final FHIRPathEngine expressions;
    private final KnownQuestionnaires questionnaires;
    private final KnownRecords records;
    private final Set<String> types;

    /**
     * A validator that knows R4 and these definitions.
     *
     * @param given the guide and the site's packages
     */
    public ProfileValidator(
            FhirContext fhir,
            Collection<? extends MetadataResource> given,
            KnownQuestionnaires questionnaires,
            KnownRecords records) {
        LockedDown.forever();
        this.fhir = fhir;
        this.questionnaires = new KnownForms(given, questionnaires);
        this.definitions = KnownDefinitions.of(new StoredForms(Definitions.of(fhir, given), this.questionnaires));
        this.expressions = new FHIRPathEngine(definitions);
        this.records = records;
        this.types = fhir.getResourceTypes();
    }

    /** Makes the first request as fast as the tenth, and the rules safe for many threads. Takes some seconds of CPU. */
    public void warmUp() {
        new PreparedRules(definitions).prepare();
        Rehearsal.of(this, fhir);
    }

    /** Faults of one resource, in the order in which they were found; none if it is right. */
    public List<Fault> faultsOf(Resource resource) {
        if (resource instanceof Bundle bundle) {
            return faultsOf(bundle, entry -> true);
        }
        return new Run(Set.of()).faultsOf(List.of(new Part(resource.fhirType(), resource)));
    }

    /**
     * Faults of one resource that is held to one more profile than its own.
     *
     * @param profile canonical; unknown is a fault
     */
    public List<Fault> faultsOf(Resource resource, String profile) {
        Resource held = resource.copy();
        held.getMeta().addProfile(profile);
        return faultsOf(held);
    }

    /**
     * Faults of the entries that are to be stored, each told from the bundle.
     *
     * @param checked which resources to check; the others may still be referred to
     */
    public List<Fault> faultsOf(Bundle bundle, Predicate<Resource> checked) {
        List<Part> parts = new ArrayList<>();
        Set<String> sharedPlans = new LinkedHashSet<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                if (checked.test(entry.getResource())) {
                    parts.add(new Part("Bundle.entry[" + i + "].resource", entry.getResource()));
                }
                if (entry.getResource() instanceof CarePlan plan && ProfilesByContent.isSharedCarePlan(plan)) {
                    sharedPlans.addAll(BundleNames.of(entry));
                }
            }
        }
        Run run = new Run(sharedPlans);
        bundle.getEntry().forEach(run::addEntry);
        return run.faultsOf(parts);
    }

    /**
     * A resource to check.
     *
     * @param place where it stands, as FHIRPath
     */
    private record Part(String place, Resource resource) {}

    /** One resource, or one bundle, with what its references lead to. */
    private final class Run {

        private final InstanceCheck check = new InstanceCheck(fhir, definitions, expressions);
        private final ReferenceTargets targets = new ReferenceTargets(types);
        private final ProfilesByContent byContent;

        private Run(Set<String> sharedPlansInBundle) {
            byContent = new ProfilesByContent(
                    plan -> sharedPlansInBundle.contains(plan) || records.isSharedCarePlan(plan), questionnaires::find);
        }

        private void addEntry(BundleEntryComponent entry) {
            if (entry.hasResource()) {
                BundleNames.of(entry)
                        .forEach(name ->
                                targets.addEntry(name, entry.getResource().fhirType()));
            }
        }

        private List<Fault> faultsOf(List<Part> parts) {
            List<ElementTree> trees = new ArrayList<>();
            for (Part part : parts) {
                ElementTree tree = check.read(part.resource());
                tree.eachReference(this::isDefined, targets::addReference);
                trees.add(tree);
            }
            targets.lookUp(records);
            List<Fault> faults = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                faults.addAll(faultsOf(parts.get(i), trees.get(i)));
            }
            return faults;
        }

        private boolean isDefined(String extension) {
            return definitions.fetchResource(StructureDefinition.class, extension) != null;
        }

        private List<Fault> faultsOf(Part part, ElementTree tree) {
            List<Fault> faults = new ArrayList<>();
            Set<String> urls = new LinkedHashSet<>(tree.profiles());
            urls.addAll(byContent.of(part.resource()));
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
            found.addAll(IdentifierCheck.faultsOf(tree));
            found.forEach(fault -> faults.add(fault.within(part.place())));
            return faults;
        }

        /** A profile of somebody else is no business of ours; one with our name that does not exist is a mistake. */
        private Fault unknownProfile(Part part, String url) {
            boolean ours = url.startsWith(Profiles.CANONICAL + "/");
            return new Fault(
                    ours ? IssueSeverity.ERROR : IssueSeverity.INFORMATION,
                    IssueType.NOTFOUND,
                    PROFILE_UNKNOWN,
                    part.place() + ".meta.profile",
                    url);
        }
    }
}
