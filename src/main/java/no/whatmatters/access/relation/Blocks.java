package no.whatmatters.access.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Block;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionDataComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * Reads a Consent of type deny. What is not understood is refused, so that nobody believes to be protected who is not:
 * whom, which types, which resources and how long are; exceptions and other limits are not. See decision 0048.
 */
final class Blocks {

    private static final String TYPES = "http://hl7.org/fhir/resource-types";
    private static final String PLACE = "Consent.provision";

    private final Numbers numbers;

    /** @param numbers finds those of whom it names */
    Blocks(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The blocks that the Consent states; none where it is not in force.
     *
     * @throws RequestRefused where it could not be held
     */
    List<Block> in(Consent consent) {
        if (!isMeant(consent)) {
            return List.of();
        }
        List<Fault> faults = faultsOf(consent);
        if (!faults.isEmpty()) {
            throw new RequestRefused(faults);
        }
        ProvisionComponent provision = consent.getProvision();
        return provision.getActor().stream()
                .map(actor -> new Block(
                        numbers.organisation(actor.getReference()),
                        numbers.practitioner(actor.getReference()),
                        types(provision),
                        resources(provision),
                        Moments.begin(provision.getPeriod()),
                        Moments.end(provision.getPeriod())))
                .toList();
    }

    /** Why it could not be held; places are told from the Consent on. */
    List<Fault> faultsOf(Consent consent) {
        List<Fault> faults = new ArrayList<>();
        if (!isMeant(consent)) {
            return faults;
        }
        ProvisionComponent provision = consent.getProvision();
        if (provision.getType() != ConsentProvisionType.DENY) {
            faults.add(fault(RelationRefusal.BLOCKING_WITHOUT_DENIAL, ".type"));
        }
        exceptions(provision).forEach((element, there) -> {
            if (there) {
                faults.add(fault(RelationRefusal.BLOCKING_NOT_UNDERSTOOD, element));
            }
        });
        for (int i = 0; i < provision.getClass_().size(); i++) {
            if (!isTypeAboutSomebody(provision.getClass_().get(i))) {
                faults.add(fault(RelationRefusal.BLOCKING_NOT_UNDERSTOOD, ".class[" + i + "]"));
            }
        }
        for (int i = 0; i < provision.getData().size(); i++) {
            if (!isOneRecord(provision.getData().get(i))) {
                faults.add(fault(RelationRefusal.BLOCKING_NOT_UNDERSTOOD, ".data[" + i + "]"));
            }
        }
        if (!provision.hasActor()) {
            faults.add(fault(RelationRefusal.BLOCKING_NAMES_NOBODY, ""));
        }
        for (int i = 0; i < provision.getActor().size(); i++) {
            Reference actor = provision.getActor().get(i).getReference();
            if (numbers.organisation(actor) == null && numbers.practitioner(actor) == null) {
                faults.add(fault(RelationRefusal.BLOCKED_ACTOR_UNKNOWN, ".actor[" + i + "].reference"));
            }
        }
        return faults;
    }

    private static boolean isMeant(Consent consent) {
        return consent.getStatus() == ConsentState.ACTIVE && Withholding.isMeantBy(consent);
    }

    private static Fault fault(RelationRefusal refusal, String element) {
        return new Fault(refusal, List.of(), PLACE + element);
    }

    /** By their places, whether the provision has limits that are not looked at. */
    private static Map<String, Boolean> exceptions(ProvisionComponent provision) {
        Map<String, Boolean> exceptions = new LinkedHashMap<>();
        exceptions.put(".provision", provision.hasProvision());
        exceptions.put(".securityLabel", provision.hasSecurityLabel());
        exceptions.put(".purpose", provision.hasPurpose());
        exceptions.put(".action", provision.hasAction());
        exceptions.put(".code", provision.hasCode());
        exceptions.put(".dataPeriod", provision.hasDataPeriod());
        return exceptions;
    }

    private static boolean isTypeAboutSomebody(Coding type) {
        return TYPES.equals(type.getSystem()) && type.getCode() != null && PersonOf.isAboutSomebody(type.getCode());
    }

    private static Set<String> types(ProvisionComponent provision) {
        return provision.getClass_().stream().map(Coding::getCode).collect(Collectors.toSet());
    }

    /** The record itself; what only hangs together with it, or who wrote it, is not looked at. */
    private static boolean isOneRecord(provisionDataComponent data) {
        return data.getMeaning() == ConsentDataMeaning.INSTANCE && Leads.somewhere(data.getReference());
    }

    private static Set<String> resources(ProvisionComponent provision) {
        return provision.getData().stream()
                .map(each -> each.getReference()
                        .getReferenceElement()
                        .toUnqualifiedVersionless()
                        .getValue())
                .collect(Collectors.toSet());
    }
}
