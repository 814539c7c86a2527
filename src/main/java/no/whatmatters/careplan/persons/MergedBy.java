package no.whatmatters.careplan.persons;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Who says of two records that they are one person's, or are not. Told to all who may read the person.
 *
 * @param organisation organisation number, or null where nobody stands behind it
 */
record MergedBy(@Nullable String organisation) {

    private static final String ACTIVITY = Profiles.CANONICAL + "/CodeSystem/authorship-activity";

    static MergedBy of(RequestDetails request) {
        Optional<Caller> caller = Callers.of(request);
        return new MergedBy(caller.map(Caller::organisation).orElse(null));
    }

    /** What was done to the one, with what became of the other. */
    Provenance provenance(String activity, Reference target, Reference other, Instant now) {
        Provenance provenance = new Provenance();
        provenance.setLanguage("nb");
        provenance.addTarget(target.copy());
        provenance.setRecorded(Date.from(now));
        provenance.getActivity().addCoding().setSystem(ACTIVITY).setCode(activity);
        Reference who = new Reference();
        if (organisation == null) {
            who.setDisplay("WhatMatters");
        } else {
            who.setType("Organization")
                    .getIdentifier()
                    .setSystem(IdentifierSystems.ORGANISATION_NUMBER)
                    .setValue(organisation);
        }
        provenance.addAgent().setWho(who);
        provenance.addEntity().setRole(ProvenanceEntityRole.SOURCE).setWhat(other.copy());
        return provenance;
    }
}
