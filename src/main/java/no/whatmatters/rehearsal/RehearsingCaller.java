package no.whatmatters.rehearsal;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.parties.PartiesSettings;
import no.whatmatters.access.parties.Party;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.access.parties.Party.Trust;
import no.whatmatters.access.parties.Register;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.OwnToken;
import no.whatmatters.endpoint.caller.Caller;
import org.springframework.stereotype.Component;

/** As whom a rehearsal asks: a system of the register that may begin a plan, or any other where none may. */
@Component
class RehearsingCaller {

    /** For a party that assigns no numbers of its own. */
    private static final String NUMBERS_OF_NOBODY = "https://rehearsal.invalid/plan";

    /**
     * Who asks, as read from a token.
     *
     * @param organisation organisation number
     * @param numbers identifier system of the numbers that it gives
     */
    record Sender(Caller caller, String organisation, String numbers) {}

    private final AccessSettings access;
    private final PartiesSettings parties;
    private final Register register;
    private final Clock clock;

    RehearsingCaller(AccessSettings access, PartiesSettings parties, Register register, Clock clock) {
        this.access = access;
        this.parties = parties;
        this.register = register;
        this.clock = clock;
    }

    /** A system, the party whose it is, and who gives it its tokens. */
    private record Registered(Party party, Client client, IssuerSettings issuer) {

        boolean begins() {
            return client.roles().contains(Trust.SENDER);
        }
    }

    /** Empty where no system is registered that could ask. */
    Optional<Sender> find() {
        return parties.organisations().stream()
                .flatMap(party -> party.clients().stream()
                        .flatMap(client ->
                                issuerOf(client).map(issuer -> new Registered(party, client, issuer)).stream()))
                .filter(each -> each.begins() || each.client().roles().contains(Trust.READER))
                .min(Comparator.comparing(each -> !each.begins()))
                .map(this::sender);
    }

    private Sender sender(Registered system) {
        Party party = system.party();
        return new Sender(
                caller(system),
                party.number(),
                party.identifierSystems().stream().sorted().findFirst().orElse(NUMBERS_OF_NOBODY));
    }

    private Caller caller(Registered system) {
        IssuerSettings issuer = system.issuer();
        Map<String, Object> claims = Map.of(
                issuer.claims().client(),
                system.client().id(),
                issuer.claims().legalEntity(),
                system.party().number(),
                "scope",
                "system/*.cruds");
        return new CallerReader(register).read(OwnToken.verified(issuer, claims, clock));
    }

    private Optional<IssuerSettings> issuerOf(Client client) {
        String issuer = register.issuerOf(client);
        return access.issuers().stream()
                .filter(each -> !each.citizens() && each.issuer().equals(issuer))
                .findFirst();
    }
}
