package no.whatmatters.storage.once;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import org.jspecify.annotations.Nullable;

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
        UUID id = hash(null, caller.issuer(), caller.client(), address, key);
        Person person = caller.person();
        UUID content = hash(
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

    private static UUID hash(byte @Nullable [] body, @Nullable String... parts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            hasher.putInt(part == null ? -1 : bytes.length).putBytes(bytes);
        }
        if (body != null) {
            hasher.putBytes(body);
        }
        ByteBuffer hash = ByteBuffer.wrap(hasher.hash().asBytes());
        return new UUID(hash.getLong(), hash.getLong());
    }
}
