package no.whatmatters.access;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.TestPerson;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.Persona;
import org.jspecify.annotations.Nullable;

/** A token of the demo's issuer that says whatever a test wants it to say, beginning with one of the demo's people. */
public final class AnyToken {

    private static final String PID = "helseid://claims/identity/pid";
    private static final String HPR = "helseid://claims/hpr/hpr_number";
    private static final String PARENT = "helseid://claims/client/claims/orgnr_parent";
    private static final String UNIT = "helseid://claims/client/claims/orgnr_child";
    private static final String ATTESTATION = "nhn:tillitsrammeverk:parameters";
    private static final String REPRESENTATION = "whatmatters:representation";

    private final Instant now = Instant.now();
    private final JWTClaimsSet.Builder claims;
    private Instant attestedAt = now;
    private String purpose = "TREAT";
    private @Nullable String reason;
    private @Nullable TestPerson patient;

    private AnyToken(Persona persona) {
        claims = DemoIssuer.running().claims(persona, now);
    }

    /** As {@code municipal-nurse} has it. */
    public static AnyToken of(String persona) {
        return new AnyToken(Persona.of(persona).orElseThrow());
    }

    /** That of a person who is logged in as a citizen. */
    public static AnyToken ofCitizen(TestPerson person) {
        return of("kari").claim(PID, person.identityNumber());
    }

    /** That of somebody who may act for the person. */
    public static AnyToken ofRelative(TestPerson person, String covers, Instant until) {
        return ofRelative(person.identityNumber(), covers, until);
    }

    /** That of somebody who may act for the person with that identity number. */
    public static AnyToken ofRelative(String number, String covers, Instant until) {
        return of("liv")
                .claim("scope", "patient/*.cruds")
                .claim(REPRESENTATION, Map.of("person", number, "scope", covers, "exp", until.getEpochSecond()));
    }

    /** That of whoever publishes the forms of that organisation. */
    public static AnyToken ofFormMaker(String organisation) {
        return of("leader")
                .claim("roles", List.of("form-maker"))
                .organisation(organisation)
                .scope("user/*.cruds");
    }

    /** Says something else; null leaves the claim out. */
    public AnyToken claim(String name, @Nullable Object value) {
        claims.claim(name, value);
        return this;
    }

    public AnyToken scope(String granted) {
        return claim("scope", granted);
    }

    public AnyToken audience(String name) {
        claims.audience(name);
        return this;
    }

    public AnyToken client(String id) {
        return claim("client_id", id);
    }

    public AnyToken organisation(String number) {
        return claim(PARENT, number);
    }

    public AnyToken unit(String number) {
        return claim(UNIT, number);
    }

    /** Null for who is no authorised health personnel. */
    public AnyToken hpr(@Nullable String number) {
        return claim(HPR, number);
    }

    /** Another human being than the persona. */
    public AnyToken loggedIn(TestPerson person) {
        return claim(PID, person.identityNumber());
    }

    public AnyToken notAttested() {
        return claim(ATTESTATION, null);
    }

    /** An attestation of that age. */
    public AnyToken attestedAgo(Duration age) {
        attestedAt = now.minus(age);
        return attested();
    }

    /** An attestation for that person alone. */
    public AnyToken attestedFor(TestPerson person) {
        patient = person;
        return attested();
    }

    /** Break the glass. */
    public AnyToken inEmergency(@Nullable String why) {
        purpose = "BTG";
        reason = why;
        return attested();
    }

    private AnyToken attested() {
        Map<String, Object> relation = new LinkedHashMap<>();
        relation.put("purpose_of_use", Map.of("code", purpose, "system", "urn:oid:2.16.840.1.113883.1.11.20448"));
        relation.put("toa", attestedAt.getEpochSecond());
        relation.put("decision_ref", Map.of("id", "decision-1"));
        if (reason != null) {
            relation.put("reason", reason);
        }
        Map<String, Object> who =
                patient == null ? Map.of() : Map.of("identifier", Map.of("id", patient.identityNumber()));
        return claim(ATTESTATION, Map.of("care_relationship", relation, "patients", List.of(who)));
    }

    public String signed() {
        return DemoIssuer.running().signed(claims.build());
    }
}
