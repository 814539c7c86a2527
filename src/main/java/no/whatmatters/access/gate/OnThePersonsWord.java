package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A professional who writes a blocking does it on the person's word: who said it and who wrote it down is stored with it, in
 * the same transaction.
 */
@Component
@Interceptor(order = InterceptorOrder.ON_THE_PERSONS_WORD)
class OnThePersonsWord implements StorageInterceptor {

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private final Judge judge;
    private final Alongside alongside;
    private final Clock clock;

    OnThePersonsWord(Judge judge, Alongside alongside, Clock clock) {
        this.judge = judge;
        this.alongside = alongside;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        if (request != null && resource instanceof Consent consent) {
            judge.restricted(request)
                    .filter(caller -> caller.role() == Role.PRACTITIONER)
                    .ifPresent(caller -> alongside.store(List.of(authorship(consent, caller))));
        }
    }

    private Provenance authorship(Consent consent, Caller caller) {
        Provenance provenance = new Provenance();
        provenance.getMeta().addProfile(Profiles.CANONICAL + "/StructureDefinition/authorship");
        provenance.addTarget(new Reference("Consent/" + consent.getIdElement().getIdPart()));
        provenance.setRecorded(Date.from(clock.instant()));
        provenance
                .getActivity()
                .addCoding(new Coding(Profiles.CANONICAL + "/CodeSystem/authorship-activity", "record", null));
        agent(provenance, "author", consent.getPatient().copy());
        Person professional = caller.person();
        Provenance.ProvenanceAgentComponent enterer = agent(
                provenance,
                "enterer",
                numbered(
                        "Practitioner",
                        IdentifierSystems.HPR_NUMBER,
                        professional == null ? null : professional.hprNumber()));
        enterer.getWho().setDisplay(professional == null ? null : professional.name());
        enterer.setOnBehalfOf(numbered("Organization", IdentifierSystems.ORGANISATION_NUMBER, caller.organisation()));
        return provenance;
    }

    private static Provenance.ProvenanceAgentComponent agent(Provenance provenance, String type, Reference who) {
        return provenance
                .addAgent()
                .setType(new CodeableConcept(new Coding(PARTICIPANT, type, null)))
                .setWho(who);
    }

    private static Reference numbered(String type, String system, @Nullable String number) {
        return new Reference()
                .setType(type)
                .setIdentifier(new Identifier().setSystem(system).setValue(number));
    }
}
