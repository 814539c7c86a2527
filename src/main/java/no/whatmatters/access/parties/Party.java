package no.whatmatters.access.parties;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An organisation that takes part.
 *
 * @param number organisation number
 * @param clients its systems
 * @param identifierSystems URIs of the systems whose numbers it assigns itself
 */
public record Party(
        String number,
        @DefaultValue List<Client> clients,
        @DefaultValue Set<String> identifierSystems) {

    public Party {
        clients = List.copyOf(clients);
        identifierSystems = Set.copyOf(identifierSystems);
    }

    /**
     * A system of a party.
     *
     * @param id its {@code client_id} in tokens
     * @param issuer who gives it its tokens; null for the one issuer of professionals, where there is only one
     * @param roles what it is trusted to do
     */
    public record Client(
            String id,
            @Nullable String issuer,
            @DefaultValue Set<Trust> roles) {

        public Client {
            roles = Set.copyOf(roles);
        }
    }

    /** What a system is trusted to do. */
    public enum Trust {
        /** To begin a person's plan. With nothing else, it sends and reads back its own only. */
        SENDER,
        /** To read what its organisation takes part in. */
        READER,
        /** To bring what the national registers say of persons: their numbers, and their GP. */
        REGISTRAR,
        /** To be used by those whom the organisation employs, with or without HPR number. */
        APP
    }
}
