package no.whatmatters.access.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.parties.Party.Client;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.OrganisationNumber;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The register of parties, {@code whatmatters.parties}, and how care relations are looked at. What is wrong in it stops the
 * start, with its cure.
 *
 * @param organisations the organisations that take part
 * @param attestationAlone whether a professional's attestation is enough, without the organisation taking part
 */
@ConfigurationProperties("whatmatters.parties")
public record PartiesSettings(
        @DefaultValue List<Party> organisations,
        @DefaultValue("false") boolean attestationAlone) {

    public PartiesSettings {
        organisations = List.copyOf(organisations);
        Set<String> numbers = new HashSet<>();
        Set<String> systems = new HashSet<>();
        for (Party each : organisations) {
            check(
                    OrganisationNumber.valid(each.number()),
                    "whatmatters.parties.organisations: " + each.number()
                            + " is no organisation number. Write its nine digits.");
            check(
                    numbers.add(each.number()),
                    "whatmatters.parties.organisations names " + each.number() + " twice. Write it once, with all its"
                            + " clients.");
            for (String system : each.identifierSystems()) {
                check(
                        !IdentifierSystems.NATIONAL.contains(IdentifierSystems.canonical(system)),
                        "whatmatters.parties.organisations: " + system + " is a national register and belongs to no"
                                + " party. Leave it out.");
                check(
                        systems.add(IdentifierSystems.canonical(system)),
                        "whatmatters.parties.organisations: the identifier system " + system
                                + " belongs to two parties. Give it to the one that assigns its numbers.");
            }
            for (Client client : each.clients()) {
                check(
                        !client.id().isBlank(),
                        "whatmatters.parties.organisations: " + each.number() + " has a client without an id. Write the"
                                + " client_id of its tokens.");
            }
        }
    }

    private static void check(boolean right, String cure) {
        if (!right) {
            throw new IllegalArgumentException(cure);
        }
    }
}
