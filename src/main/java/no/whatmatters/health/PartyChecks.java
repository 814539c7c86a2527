package no.whatmatters.health;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whoever runs an issuer can make its tokens say anything, so it must be settled for which clients each is believed. */
final class PartyChecks {

    private PartyChecks() {}

    /** All that may be set of it: what is left over would stop the start with other words. */
    record Party(
            @Nullable String number,
            @DefaultValue List<Client> clients,
            @DefaultValue List<String> identifierSystems) {}

    record Client(
            @Nullable String id,
            @Nullable String issuer,
            @DefaultValue List<String> roles) {}

    /** A sentence for each fault, with its cure. */
    static List<String> faults(Binder settings) {
        List<String> issuers = AccessChecks.issuers(settings).stream()
                .filter(each -> !each.citizens() && each.issuer() != null)
                .map(AccessChecks.Issuer::issuer)
                .toList();
        List<Party> parties = settings.bind("whatmatters.parties.organisations", Bindable.listOf(Party.class))
                .orElse(List.of());
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            List<Client> clients = parties.get(i).clients();
            for (int j = 0; j < clients.size(); j++) {
                String name = "WHATMATTERS_PARTIES_ORGANISATIONS_" + i + "_CLIENTS_" + j + "_ISSUER";
                client(clients.get(j), name, issuers, faults);
            }
        }
        return faults;
    }

    private static void client(Client client, String name, List<String> issuers, List<String> faults) {
        String issuer = client.issuer();
        if (issuer == null && issuers.size() > 1) {
            faults.add("Several issuers could speak for client " + client.id() + ": set " + name
                    + " to the one that gives it its tokens, so that it is believed of no other.");
        } else if (issuer != null && !issuers.contains(issuer)) {
            faults.add("Client " + client.id() + " has an issuer that is not trusted to speak of professionals: set "
                    + name + " to one of WHATMATTERS_ACCESS_ISSUERS_n_ISSUER, exactly as there and without CITIZENS.");
        }
    }
}
