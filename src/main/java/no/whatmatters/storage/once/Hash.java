package no.whatmatters.storage.once;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first half of a SHA-256 of texts and bytes, each with its length: different parts never read alike. */
final class Hash {

    private Hash() {}

    static UUID of(@Nullable String... parts) {
        return of(null, parts);
    }

    static UUID of(byte @Nullable [] body, @Nullable String... parts) {
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
