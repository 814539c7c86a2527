package no.whatmatters.careplan.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Has the members of a team that were named by number lead to their records, where these have come in the meantime: so that
 * an organisation that is named in two ways is on the team once.
 */
@Component
class KnownOrganisations {

    private final LeadingReferences records;

    KnownOrganisations(LeadingReferences records) {
        this.records = records;
    }

    /** Asks the store only where a member is named by number alone. */
    CareTeam complete(CareTeam team) {
        Map<Reference, String> conditions = members(team)
                .filter(each -> !Leads.somewhere(each)
                        && each.getIdentifier().getSystem() != null
                        && each.getIdentifier().getValue() != null)
                .collect(Collectors.toMap(each -> each, each -> condition(each.getIdentifier())));
        Map<String, String> found = conditions.isEmpty() ? Map.of() : records.found(conditions.values());
        conditions.forEach((reference, condition) -> reference.setReference(found.get(condition)));
        return team;
    }

    /** Whether two references mean the same organisation, also where one is to its record and the other gives its number. */
    boolean areSame(Reference one, Reference other) {
        return SameOrganisation.in(one, other) || leadsTo(one, other) || leadsTo(other, one);
    }

    private boolean leadsTo(Reference number, Reference record) {
        Identifier identifier = number.getIdentifier();
        if (Leads.somewhere(number)
                || !Leads.somewhere(record)
                || identifier.getSystem() == null
                || identifier.getValue() == null) {
            return false;
        }
        String condition = condition(identifier);
        String found = records.found(List.of(condition)).get(condition);
        return found != null && SameOrganisation.in(new Reference(found), record);
    }

    private static Stream<Reference> members(CareTeam team) {
        return Stream.concat(
                        team.getParticipant().stream().map(CareTeam.CareTeamParticipantComponent::getMember),
                        team.getManagingOrganization().stream())
                .filter(Objects::nonNull);
    }

    private static String condition(Identifier identifier) {
        return "Organization?identifier=" + identifier.getSystem() + "|" + identifier.getValue();
    }
}
