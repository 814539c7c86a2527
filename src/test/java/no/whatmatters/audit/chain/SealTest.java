package no.whatmatters.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.HashCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Instant NOON = Instant.parse("2026-05-05T10:00:00Z");
    private static final UUID FIRST = UUID.fromString("019df7c5-0000-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("019df7c5-0000-7000-8000-000000000002");

    /** Another hash here means that no log written before can be checked any more. */
    @Test
    void hashesARowForEverTheSame() {
        assertThat(hash(Map.of("person", "kari", "resources", "R Goal/1/_history/2"))
                        .toString())
                .isEqualTo("f8a40b50f1a3d251f74e072aedbfe1480f71427408fb5dc1ba54a16216dd4c14");
        assertThat(seal().root()).hasToString("004dd794dcf68b0e1387a6908fac8686bf7ac9cfcdaa4756127da549691684c7");
    }

    @Test
    void takesNoTwoRowsForEachOther() {
        assertThat(List.of(
                        hash(Map.of("a", "bc")),
                        hash(Map.of("ab", "c")),
                        hash(Map.of("a", "b", "c", "")),
                        hash(Map.of("a", "1:b")),
                        hash(Map.of("a", "")),
                        hash(Map.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void coversEverythingInASealByItsRoot() {
        Seal seal = seal();
        HashCode before = Seal.NONE.root();

        assertThat(seal.rootAfter(before)).isEqualTo(seal.root());
        assertThat(List.of(
                        seal.rootAfter(seal.root()),
                        new Seal(2, NOON, NOON, seal.rows(), seal.hashes(), before).rootAfter(before),
                        new Seal(1, NOON.plusNanos(1000), NOON, seal.rows(), seal.hashes(), before).rootAfter(before),
                        new Seal(1, NOON, NOON.plusNanos(1000), seal.rows(), seal.hashes(), before).rootAfter(before),
                        new Seal(1, NOON, NOON, List.of(SECOND, FIRST), seal.hashes(), before).rootAfter(before),
                        new Seal(1, NOON, NOON, List.of(FIRST), seal.hashes(), before).rootAfter(before),
                        new Seal(1, NOON, NOON, seal.rows(), List.of(), before).rootAfter(before)))
                .doesNotHaveDuplicates()
                .doesNotContain(seal.root());
    }

    private static Seal seal() {
        return Seal.NONE.next(
                NOON,
                NOON,
                List.of(
                        new SealedRow(FIRST, NOON, hash(Map.of("person", "kari"))),
                        new SealedRow(SECOND, NOON, hash(Map.of("person", "liv")))));
    }

    private static HashCode hash(Map<String, String> values) {
        return SealedRow.hashOf(new TreeMap<>(values));
    }
}
