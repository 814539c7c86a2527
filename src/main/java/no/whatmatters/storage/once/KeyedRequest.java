package no.whatmatters.storage.once;

import java.util.UUID;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;

/**
 * A request with an Idempotency-Key. Hashes alone: neither the key nor what was sent can be read out of it.
 *
 * @param id the same for one key of one client at one address
 * @param content the same where the same is sent by the same
 * @param claim this attempt to carry it out
 */
public record KeyedRequest(UUID id, UUID content, UUID claim) {

    /**
     * The request, as this attempt.
     *
     * @param address path and query
     * @param body as it was sent
     */
    public static KeyedRequest of(String key, Caller caller, String address, byte[] body) {
        UUID id = Hash.of(caller.issuer(), caller.client(), address, key);
        Person person = caller.person();
        UUID content = Hash.of(
                body,
                key,
                caller.issuer(),
                caller.client(),
                caller.role().name(),
                caller.organisation(),
                caller.legalEntity(),
                caller.unit(),
                person == null ? null : person.identityNumber());
        return new KeyedRequest(id, content, UUID.randomUUID());
    }
}
