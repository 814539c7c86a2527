package no.whatmatters.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people and systems of the story, as HelseID and a citizens' issuer would describe them. All are made up. */
public enum Persona {
    HOSPITAL_SYSTEM("310000108", null, null, null, "system/*.cruds"),
    HOSPITAL_NURSE("310000108", "14857810040", "Ola Bergvik", "990000001", "user/*.cruds"),
    MUNICIPAL_EPJ("310000205", null, null, null, "system/*.cruds"),
    MUNICIPAL_NURSE("310000205", "23898210065", "Amina Haugen", "990000002", "user/*.cruds"),
    GP("310000302", "05817110012", "Jonas Lid", "990000003", "user/*.cruds"),
    MUNICIPAL_APP("310000205", "30836910059", "Nora Vik", null, "user/*.rs user/QuestionnaireResponse.cu"),
    KARI(null, "12894345029", "Kari Fjelltun", null, "patient/*.cruds"),
    LIV(null, "05837042404", "Liv Fjelltun", null, "patient/*.rs patient/QuestionnaireResponse.cu"),
    LEADER("310000205", "19886410185", "Berit Vangen", null, "user/MeasureReport.rs"),
    FORM_MAKER("310000205", "17837510015", "Siv Moen", null, "user/Questionnaire.cruds"),
    NURSE_ELSEWHERE("310000507", "11877510060", "Per Strand", "990000004", "user/*.cruds"),
    /** The system in which the municipality keeps individual plans: it may begin one. */
    INDIVIDUAL_PLAN_SYSTEM("310000205", null, null, null, "system/*.cruds"),
    NURSING_HOME("310000604", null, null, null, "system/*.cruds"),
    /** What the municipality gets from the national register of persons. */
    MUNICIPAL_REGISTRY("310000205", null, null, null, "system/*.cruds"),
    DAY_UNIT("310000701", null, null, null, "system/*.cruds"),
    PSYCHIATRIC_CENTRE("310000809", null, null, null, "system/*.cruds"),
    /** For test suites: may do everything to everyone, by a rule that the released jar does not hold. */
    CONFORMANCE("310000906", null, null, null, "system/*.cruds");

    private final @Nullable String organisation;
    private final @Nullable String identityNumber;
    private final @Nullable String fullName;
    private final @Nullable String hprNumber;
    private final String scope;

    Persona(
            @Nullable String organisation,
            @Nullable String identityNumber,
            @Nullable String fullName,
            @Nullable String hprNumber,
            String scope) {
        this.organisation = organisation;
        this.identityNumber = identityNumber;
        this.fullName = fullName;
        this.hprNumber = hprNumber;
        this.scope = scope;
    }

    /** As it is asked for: {@code municipal-nurse}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Persona> of(String parameter) {
        return Arrays.stream(values())
                .filter(each -> each.parameter().equals(parameter))
                .findFirst();
    }

    boolean isCitizen() {
        return organisation == null;
    }

    String scope() {
        return scope;
    }

    /** What the issuer says of them, beside what every token says. */
    Map<String, Object> claims(Instant now) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("client_id", parameter());
        claims.put("sub", parameter());
        if (organisation != null) {
            claims.put("helseid://claims/client/claims/orgnr_parent", organisation);
        }
        if (identityNumber != null && fullName != null) {
            claims.put("helseid://claims/identity/pid", identityNumber);
            claims.put("helseid://claims/identity/assurance_level", "high");
            claims.put("name", fullName);
        }
        if (hprNumber != null) {
            claims.put("helseid://claims/hpr/hpr_number", hprNumber);
        }
        if (hprNumber != null || this == MUNICIPAL_APP) {
            claims.put("nhn:tillitsrammeverk:parameters", attestation(now));
        }
        if (this == LIV) {
            claims.put("whatmatters:representation", proofThatLivMayActFor(KARI.identityNumber, now));
        }
        if (this == LEADER) {
            claims.put("roles", List.of("leader"));
        }
        if (this == FORM_MAKER) {
            claims.put("roles", List.of("form-maker"));
        }
        return claims;
    }

    /** What the issuer says of them where the story is told of another person than Kari. */
    Map<String, Object> claimsAbout(String person, Instant now) {
        return this == LIV
                ? Map.of("whatmatters:representation", proofThatLivMayActFor(person, now))
                : Map.of("helseid://claims/identity/pid", person);
    }

    private static Map<String, Object> proofThatLivMayActFor(@Nullable String person, Instant now) {
        return Map.of(
                "person",
                Objects.requireNonNull(person),
                "scope",
                LIV.scope,
                "exp",
                now.plus(DemoIssuer.LIFETIME).getEpochSecond());
    }

    private static Map<String, Object> attestation(Instant now) {
        return Map.of(
                "care_relationship",
                Map.of(
                        "purpose_of_use",
                        Map.of("code", "TREAT", "system", "urn:oid:2.16.840.1.113883.1.11.20448"),
                        "toa",
                        now.getEpochSecond()),
                "patients",
                List.of(Map.of()));
    }
}
