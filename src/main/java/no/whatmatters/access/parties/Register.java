package no.whatmatters.access.parties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.access.claims.RegisteredParties;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.IdentifierOwners;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of the register of parties. */
@Component
public class Register implements RegisteredParties, IdentifierOwners {

    private final Map<String, Party> parties;

    /** Who gives a client its tokens that names no issuer; null where several could, and the start is refused for it. */
    private final @Nullable String onlyIssuer;

    Register(PartiesSettings settings, AccessSettings access) {
        parties = settings.organisations().stream().collect(Collectors.toMap(Party::number, Function.identity()));
        List<String> issuers = access.issuersOfProfessionals();
        onlyIssuer = issuers.size() == 1 ? issuers.get(0) : null;
    }

    @Override
    public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
        return unit != null && parties.containsKey(unit)
                ? Optional.of(unit)
                : Optional.of(legalEntity).filter(parties::containsKey);
    }

    /** A sender that is also trusted to read is a record system like others. */
    @Override
    public boolean isSender(CallingClient client) {
        Set<Trust> roles = rolesOf(client);
        return roles.contains(Trust.SENDER) && !roles.contains(Trust.READER);
    }

    @Override
    public boolean isApp(CallingClient client) {
        return rolesOf(client).contains(Trust.APP);
    }

    @Override
    public boolean isReader(CallingClient client) {
        return rolesOf(client).contains(Trust.READER);
    }

    @Override
    public boolean isOfAnotherIssuer(CallingClient client) {
        return named(client).findAny().isPresent() && named(client).noneMatch(each -> isOf(client.issuer(), each));
    }

    /** Whether the caller may begin a person's plan. */
    public boolean mayBegin(Caller caller) {
        return isTrustedSystem(caller, Trust.SENDER);
    }

    /** Whether the caller brings what the national registers say of persons. */
    public boolean keepsIdentities(Caller caller) {
        return isTrustedSystem(caller, Trust.REGISTRAR);
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

    private boolean isTrustedSystem(Caller caller, Trust trust) {
        return caller.organisation() != null
                && !caller.role().isPerson()
                && rolesOf(new CallingClient(caller.organisation(), caller.issuer(), caller.client()))
                        .contains(trust);
    }

    private Set<Trust> rolesOf(CallingClient client) {
        return named(client)
                .filter(each -> isOf(client.issuer(), each))
                .flatMap(each -> each.roles().stream())
                .collect(Collectors.toSet());
    }

    /** Who gives that client its tokens; null where it names nobody, and several could. */
    public @Nullable String issuerOf(Client registered) {
        return registered.issuer() == null ? onlyIssuer : registered.issuer();
    }

    private boolean isOf(String issuer, Client registered) {
        return issuer.equals(issuerOf(registered));
    }

    private Stream<Client> named(CallingClient client) {
        Party party = parties.get(client.organisation());
        return party == null
                ? Stream.of()
                : party.clients().stream().filter(each -> each.id().equals(client.id()));
    }
}
