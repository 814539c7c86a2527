package no.whatmatters.access.parties;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.whatmatters.access.claims.RegisteredParties;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.IdentifierOwners;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of the register of parties. */
@Component
public class Register implements RegisteredParties, IdentifierOwners {

    private final Map<String, Party> parties;

    Register(PartiesSettings settings) {
        parties = settings.organisations().stream().collect(Collectors.toMap(Party::number, Function.identity()));
    }

    @Override
    public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
        return unit != null && parties.containsKey(unit)
                ? Optional.of(unit)
                : Optional.of(legalEntity).filter(parties::containsKey);
    }

    /** A sender that is also trusted to read is a record system like others. */
    @Override
    public boolean isSender(String organisation, String client) {
        Set<Trust> roles = rolesOf(organisation, client);
        return roles.contains(Trust.SENDER) && !roles.contains(Trust.READER);
    }

    @Override
    public boolean isApp(String organisation, String client) {
        return rolesOf(organisation, client).contains(Trust.APP);
    }

    @Override
    public boolean isReader(String organisation, String client) {
        return rolesOf(organisation, client).contains(Trust.READER);
    }

    @Override
    public boolean isRegistered(String organisation, String client) {
        Party party = parties.get(organisation);
        return party != null
                && party.clients().stream().anyMatch(each -> each.id().equals(client));
    }

    /** Whether the caller may begin a person's plan. */
    public boolean mayBegin(Caller caller) {
        return caller.organisation() != null
                && !caller.role().isPerson()
                && rolesOf(caller.organisation(), caller.client()).contains(Trust.SENDER);
    }

    /** Whether the caller brings what the national registers say of persons. */
    public boolean keepsIdentities(Caller caller) {
        return caller.organisation() != null
                && !caller.role().isPerson()
                && rolesOf(caller.organisation(), caller.client()).contains(Trust.REGISTRAR);
    }

    /** Whether an organisation of that number takes part. */
    public boolean isParty(String number) {
        return parties.containsKey(number);
    }

    /** Whether the organisation assigns the numbers of that identifier system itself. */
    @Override
    public boolean assigns(@Nullable String organisation, String system) {
        Party party = organisation == null ? null : parties.get(organisation);
        return party != null && party.identifierSystems().contains(IdentifierSystems.canonical(system));
    }

    /** Whether another organisation than that assigns the numbers of that identifier system. */
    public boolean isAssignedByAnother(@Nullable String organisation, String system) {
        String canonical = IdentifierSystems.canonical(system);
        return parties.values().stream()
                .anyMatch(each -> !each.number().equals(organisation)
                        && each.identifierSystems().contains(canonical));
    }

    private Set<Trust> rolesOf(String organisation, String client) {
        Party party = parties.get(organisation);
        return party == null
                ? Set.of()
                : party.clients().stream()
                        .filter(each -> each.id().equals(client))
                        .flatMap(each -> each.roles().stream())
                        .collect(Collectors.toSet());
    }
}
