package no.whatmatters.access.matrix;

import java.time.Duration;
import java.time.Instant;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.jspecify.annotations.Nullable;

/** Somebody of each role, as the columns of the table call them. */
enum MatrixCaller {
    EPJ("municipal-epj", "system", "310000205", "https://kommunen.example/plan"),
    PRACTITIONER("municipal-nurse", "user", "310000205", "https://kommunen.example/plan"),
    SENDER("hospital-system", "system", "310000108", "https://sykehuset.example/plan"),
    APP("municipal-app", "user", "310000205", "https://kommunen.example/plan"),
    PERSON("kari", "patient", null, null),
    RELATIVE("liv", "patient", null, null),
    FORM_MAKER("form-maker", "user", "310000205", "https://kommunen.example/plan"),
    LEADER("leader", "user", "310000205", "https://kommunen.example/plan");

    private final String persona;
    private final String context;
    private final @Nullable String organisation;
    private final @Nullable String system;

    MatrixCaller(String persona, String context, @Nullable String organisation, @Nullable String system) {
        this.persona = persona;
        this.context = context;
        this.organisation = organisation;
        this.system = system;
    }

    /** Of its identifiers; null for who assigns none. */
    @Nullable
    String system() {
        return system;
    }

    /** Who stands as the maker of what it makes: an organisation, or for citizens the person. */
    String maker() {
        return organisation == null ? MatrixWorld.THE_PERSON : organisation;
    }

    boolean isCitizen() {
        return organisation == null;
    }

    /** Whether the token holds something that expires before it does: an attestation, or a proof. */
    boolean hasSomethingThatExpires() {
        return this == PRACTITIONER || this == APP || this == RELATIVE;
    }

    /**
     * A token in that situation.
     *
     * @param kari who the citizen is, or is acted for
     */
    String token(Situation situation, TestPerson kari) {
        AnyToken token =
                switch (this) {
                    case PERSON -> AnyToken.ofCitizen(kari);
                    case RELATIVE ->
                        AnyToken.ofRelative(
                                kari,
                                "patient/*.cruds",
                                Instant.now().plusSeconds(situation == Situation.EXPIRED ? -60 : 3600));
                    default -> AnyToken.of(persona);
                };
        token.scope(context + (situation == Situation.SCOPE ? "/NutritionOrder.cruds" : "/*.cruds"));
        if (situation == Situation.AUDIENCE) {
            token.audience("another-service");
        }
        if (situation == Situation.EXPIRED && !isCitizen()) {
            token.attestedAgo(Duration.ofMinutes(61));
        }
        return token.signed();
    }
}
