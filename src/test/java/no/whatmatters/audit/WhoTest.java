package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoTest {

    private static final String AMINAS_NUMBER = "12894345029";

    @Test
    void namesStaffAndTheirOrganisation() {
        Who amina = Who.of(Optional.of(caller(Role.PRACTITIONER, "Amina", attested(Purpose.TREAT))));

        assertThat(amina.name()).isEqualTo("Amina");
        assertThat(amina.hprNumber()).isEqualTo("9144900");
        assertThat(amina.organisation()).isEqualTo("974760673");
        assertThat(amina.legalEntity()).isEqualTo("974760673");
        assertThat(amina.supplier()).isEqualTo("310000809");
        assertThat(amina.purpose()).isEqualTo("TREAT");
        assertThat(amina.emergency()).isFalse();
    }

    @Test
    void marksEmergencyAccess() {
        Who amina = Who.of(Optional.of(caller(Role.PRACTITIONER, "Amina", attested(Purpose.BTG))));

        assertThat(amina.emergency()).isTrue();
        assertThat(amina.reason()).isEqualTo("Funnet bevisstløs");
    }

    /** Her name would stay in the log after she has been erased. */
    @Test
    void doesNotKeepTheNameOfThePersonHerself() {
        assertThat(Who.of(Optional.of(caller(Role.PATIENT, "Kari", null))).name())
                .isNull();
    }

    @Test
    void keepsNobodysIdentityNumber() {
        for (Role role : Role.values()) {
            if (role.isPerson()) {
                assertThat(Who.of(Optional.of(caller(role, "Amina", attested(Purpose.TREAT))))
                                .toString())
                        .doesNotContain(AMINAS_NUMBER);
            }
        }
    }

    @Test
    void knowsNothingOfWhoeverHasNoToken() {
        assertThat(Who.of(Optional.empty()).role()).isNull();
    }

    private static Attestation attested(Purpose purpose) {
        return new Attestation(
                purpose,
                "15",
                "S03",
                Instant.parse("2026-05-05T06:00:00Z"),
                "4f6c",
                "Funnet bevisstløs",
                AMINAS_NUMBER);
    }

    private static Caller caller(Role role, String name, @Nullable Attestation attestation) {
        return new Caller(
                "https://helseid.example",
                "client",
                role,
                "974760673",
                "974760673",
                null,
                "310000809",
                new Person(AMINAS_NUMBER, name, "9144900"),
                Set.of(),
                attestation,
                null,
                "token");
    }
}
