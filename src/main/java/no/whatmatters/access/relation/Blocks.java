package no.whatmatters.access.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.facts.Block;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Consent.provisionDataComponent;

/**
 * Reads a Consent of type deny. What is not understood is refused, so that nobody believes to be protected who is not:
 * whom, which types, which resources and how long are; exceptions and other limits are not. See decision 0048.
 */
final class Blocks {

    private static final String TYPES = "http://hl7.org/fhir/resource-types";

    private final Directory directory;

    Blocks(Directory directory) {
        this.directory = directory;
    }

    /** The blocks that the Consent states; none where it is not in force. */
    List<Block> in(Consent consent) {
        ProvisionComponent provision = consent.getProvision();
        if (consent.getStatus() != ConsentState.ACTIVE || !Withholding.isMeantBy(consent)) {
            return List.of();
        }
        if (provision.getType() != ConsentProvisionType.DENY) {
            throw new RequestRefused(RelationRefusal.BLOCKING_WITHOUT_DENIAL);
        }
        if (provision.hasProvision()
                || provision.hasSecurityLabel()
                || provision.hasPurpose()
                || provision.hasAction()
                || provision.hasCode()
                || provision.hasDataPeriod()) {
            throw new RequestRefused(RelationRefusal.BLOCKING_NOT_UNDERSTOOD);
        }
        if (!provision.hasActor()) {
            throw new RequestRefused(RelationRefusal.BLOCKING_NAMES_NOBODY);
        }
        List<Block> blocks = new ArrayList<>();
        for (provisionActorComponent actor : provision.getActor()) {
            String organisation = directory.organisation(actor.getReference());
            String practitioner = directory.practitioner(actor.getReference());
            if (organisation == null && practitioner == null) {
                throw new RequestRefused(RelationRefusal.BLOCKED_ACTOR_UNKNOWN);
            }
            blocks.add(new Block(
                    organisation,
                    practitioner,
                    types(provision),
                    resources(provision),
                    Moments.begin(provision.getPeriod()),
                    Moments.end(provision.getPeriod())));
        }
        return blocks;
    }

    private static Set<String> types(ProvisionComponent provision) {
        Set<String> types = new HashSet<>();
        for (Coding each : provision.getClass_()) {
            if (!TYPES.equals(each.getSystem()) || !PersonOf.isAboutSomebody(each.getCode())) {
                throw new RequestRefused(RelationRefusal.BLOCKING_NOT_UNDERSTOOD);
            }
            types.add(each.getCode());
        }
        return types;
    }

    /** The record itself; what only hangs together with it, or who wrote it, is not looked at. */
    private static Set<String> resources(ProvisionComponent provision) {
        Set<String> resources = new HashSet<>();
        for (provisionDataComponent each : provision.getData()) {
            if (each.getMeaning() != ConsentDataMeaning.INSTANCE || !Leads.somewhere(each.getReference())) {
                throw new RequestRefused(RelationRefusal.BLOCKING_NOT_UNDERSTOOD);
            }
            resources.add(each.getReference()
                    .getReferenceElement()
                    .toUnqualifiedVersionless()
                    .getValue());
        }
        return resources;
    }
}
