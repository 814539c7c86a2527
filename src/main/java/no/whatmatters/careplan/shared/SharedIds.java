package no.whatmatters.careplan.shared;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Reference;

/**
 * Ids of a person's shared plan and care team, made from the person's id: however many senders come first, they name the
 * same two records, and the database lets only one of them make them.
 *
 * @param plan id of the CarePlan
 * @param team id of the CareTeam
 */
record SharedIds(String plan, String team) {

    static SharedIds of(String patientId) {
        return new SharedIds(named("shared-care-plan/" + patientId), named("care-team/" + patientId));
    }

    /** Those of the person whom the reference leads to; empty where it leads to nobody who is stored here. */
    static Optional<SharedIds> of(Reference person) {
        IIdType id = person.getReferenceElement();
        return "Patient".equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute()
                ? Optional.of(of(id.getIdPart()))
                : Optional.empty();
    }

    String planReference() {
        return "CarePlan/" + plan;
    }

    String teamReference() {
        return "CareTeam/" + team;
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
