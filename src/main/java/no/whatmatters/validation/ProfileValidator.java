package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import no.whatmatters.endpoint.body.SentParts;
import no.whatmatters.validation.answer.Responses;
import no.whatmatters.validation.definition.AnswerLists;
import no.whatmatters.validation.definition.Definitions;
import no.whatmatters.validation.definition.FaultyPackage;
import no.whatmatters.validation.definition.KnownDefinitions;
import no.whatmatters.validation.definition.KnownForms;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.definition.PreparedRules;
import no.whatmatters.validation.definition.SitePackage;
import no.whatmatters.validation.definition.StoredForms;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** Finds all faults of a resource, or of a bundle and all its entries. Thread-safe; knows no request and no server. */
public final class ProfileValidator {

    private final FhirContext fhir;
    private final IWorkerContext definitions;
    private final FHIRPathEngine expressions;
    private final Responses responses;
    private final KnownRecords records;
    private final int longest;

    /**
     * A validator that knows R4 and these definitions.
     *
     * @param given the guide and the site's packages
     * @param longest characters of a resource in JSON
     */
    public ProfileValidator(
            FhirContext fhir,
            Collection<? extends MetadataResource> given,
            KnownQuestionnaires questionnaires,
            KnownRecords records,
            int longest) {
        this.longest = longest;
        LockedDown.forever();
        this.fhir = fhir;
        KnownForms forms = new KnownForms(given, questionnaires);
        StoredForms known = new StoredForms(Definitions.of(fhir, given), forms);
        this.definitions = KnownDefinitions.of(known);
        this.responses = new Responses(forms, new AnswerLists(known));
        this.expressions = new FHIRPathEngine(definitions);
        this.records = records;
    }

    /** Makes the first request as fast as the tenth, and the rules safe for many threads. Takes some seconds of CPU. */
    public void warmUp() {
        new PreparedRules(definitions).prepare();
        Rehearsal.of(this, fhir);
    }

    /** Faults of one resource, in the order in which they were found; none if it is right. */
    public List<Fault> faultsOf(Resource resource) {
        return faultsOf(resource, records);
    }

    private List<Fault> faultsOf(Resource resource, KnownRecords known) {
        return faultsOf(
                resource instanceof Bundle bundle ? Submission.together(bundle) : List.of(Submission.of(resource)),
                known);
    }

    /**
     * Faults of one resource that is held to one more profile than its own.
     *
     * @param profile canonical, unknown is a fault; null for none more
     * @param known what may be known of other records
     */
    List<Fault> faultsOf(Resource resource, @Nullable String profile, KnownRecords known) {
        return resource instanceof Bundle
                ? faultsOf(resource, known)
                : faultsOf(List.of(Submission.of(resource).heldTo(profile)), known);
    }

    /**
     * Faults of the entries that are to be stored, each told from the bundle.
     *
     * @param checked which resources to check; the others may still be referred to
     */
    public List<Fault> faultsOf(Bundle bundle, Predicate<Resource> checked) {
        return faultsOf(List.of(Submission.of(bundle, checked)), records);
    }

    /**
     * Faults of what was sent, where not all of it could be read.
     *
     * @param read the rest of it
     * @param profile one more that the outermost resource is held to, or null
     * @param known what may be known of other records
     */
    List<Fault> faultsOf(Resource read, SentParts sent, @Nullable String profile, KnownRecords known) {
        return faultsOf(
                Submission.of(read, sent).stream()
                        .map(each -> each.heldTo(profile))
                        .toList(),
                known);
    }

    private List<Fault> faultsOf(List<Submission> submissions, KnownRecords known) {
        return submissions.stream()
                .filter(each -> !each.parts().isEmpty())
                .flatMap(each -> new SubmissionCheck(fhir, definitions, expressions, responses, known, longest)
                        .faultsOf(each).stream())
                .toList();
    }

    /**
     * Builds each profile of a package, as the first resource would.
     *
     * @throws FaultyPackage for the first that cannot be built
     */
    void checkProfiles(SitePackage added) {
        PreparedRules rules = new PreparedRules(definitions);
        for (MetadataResource definition : added.definitions()) {
            if (definition instanceof org.hl7.fhir.r4.model.StructureDefinition) {
                checkProfile(added.file(), definition.getUrl(), rules);
            }
        }
    }

    private void checkProfile(String file, String url, PreparedRules rules) {
        try {
            StructureDefinition profile = definitions.fetchResource(StructureDefinition.class, url);
            if (profile == null || profile.getSnapshot().isEmpty()) {
                throw new FaultyPackage(file, "the profile " + url + " has no snapshot");
            }
            String fault = rules.faultIn(profile);
            if (fault != null) {
                throw new FaultyPackage(file, "in the profile " + url + " the rule " + fault);
            }
        } catch (FHIRException | BaseServerResponseException e) {
            throw new FaultyPackage(file, "the profile " + url + " cannot be built (" + e.getMessage() + ")", e);
        }
    }
}
