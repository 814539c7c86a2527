package no.whatmatters.access.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attestation of the trust framework (NHN, Tillitsrammeverk, 1.1). Names differ between specification and HelseID
 * ({@code care_relation}, {@code care_relationship}); both are read. How old it may be is not decided here.
 */
final class AttestationReader {

    private static final String[] RELATION = {"/care_relationship", "/care_relation"};

    /** What HelseID's form says of a patient: where, and not who. */
    private static final Set<String> PLACES = Set.of("point_of_care", "department");

    private AttestationReader() {}

    /**
     * The attestation in that claim; null where there is none.
     *
     * @param person who is logged in: an attestation of somebody else is refused (ATT-11)
     */
    static @Nullable Attestation read(Claims claims, String name, Person person) {
        Object claim = claims.raw(name);
        JsonNode all = Json.tree(claim);
        if (all.isMissingNode()) {
            if (claim != null) {
                throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, name);
            }
            return null;
        }
        ofPerson(all, person);
        JsonNode relation = Json.first(all, RELATION);
        return new Attestation(
                purpose(relation, name),
                Json.text(relation, "/purpose_of_use_details/code"),
                Json.text(relation, "/healthcare_service/code"),
                given(all, relation, claims),
                Json.text(relation, "/decision_ref/id"),
                Json.text(relation, "/reason", "/purpose_of_use_details/text", "/purpose_of_use/text"),
                patient(all, name));
    }

    private static void ofPerson(JsonNode all, Person person) {
        String number = Json.text(all, "/practitioner/identifier/id", "/practitioner/identifier/value");
        String hpr = Json.text(all, "/practitioner/hpr_nr/id", "/practitioner/hpr_nr/value", "/practitioner/hpr_nr");
        boolean another = (number != null && !number.equals(person.identityNumber()))
                || (hpr != null && !hpr.equals(person.hprNumber()));
        if (another) {
            throw new TokenRefused(TokenRefusal.ATTESTATION_OF_ANOTHER);
        }
    }

    private static Purpose purpose(JsonNode relation, String name) {
        String code = Json.text(relation, "/purpose_of_use/code");
        try {
            return Purpose.valueOf(Objects.requireNonNullElse(code, "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new TokenRefused(TokenRefusal.ATTESTATION_PURPOSE, name);
        }
    }

    /** Its own time where it tells one, else the token's. One that cannot be read makes it as old as can be. */
    private static Instant given(JsonNode all, JsonNode relation, Claims claims) {
        JsonNode own = Json.first(all, "/toa", "/practitioner/toa");
        JsonNode toa = own.isMissingNode() ? Json.first(relation, "/toa") : own;
        if (toa.isValueNode() && toa.asText().matches("\\d{1,12}")) {
            return Instant.ofEpochSecond(Long.parseLong(toa.asText()));
        }
        return toa.isMissingNode() ? claims.issued() : Instant.EPOCH;
    }

    /** Whom it is bound to; null where it names nobody. Several would make it an attestation for whoever is asked for. */
    private static @Nullable String patient(JsonNode all, String name) {
        JsonNode patients = all.path("patients");
        if (!patients.isMissingNode() && !patients.isNull() && !patients.isArray()) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, name);
        }
        List<String> numbers = StreamSupport.stream(patients.spliterator(), false)
                .map(each -> number(each, name))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (numbers.size() > 1) {
            throw new TokenRefused(TokenRefusal.ATTESTATION_OF_SEVERAL);
        }
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    /** Null where it only says where the patient is. What cannot be read may name somebody. */
    private static @Nullable String number(JsonNode patient, String name) {
        String number = Json.text(patient, "/identifier/id", "/identifier/value", "/identifier");
        boolean placed = patient.isObject()
                && patient.properties().stream().map(Map.Entry::getKey).allMatch(PLACES::contains);
        if (number == null && !placed) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, name);
        }
        return number;
    }
}
