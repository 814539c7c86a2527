package no.whatmatters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.whatmatters.access.AnyToken;

/** Tokens of callers that the story has no name for: of a test's own persons, and of organisations in its register. */
public final class TestToken {

    private TestToken() {}

    /** The person with that identity number. */
    public static String ofCitizen(String number) {
        return AnyToken.of("kari")
                .claim("helseid://claims/identity/pid", number)
                .signed();
    }

    /** Somebody who may act for the person with that identity number. */
    public static String ofRelativeOf(String number) {
        return AnyToken.ofRelative(number, "patient/*.rs", Instant.now().plusSeconds(3600))
                .loggedIn(TestPerson.next())
                .signed();
    }

    /** Home-care nurse Amina in an emergency, who says why: past the block of the person with that identity number. */
    public static String ofAminaInEmergency(String number, String reason) {
        Map<String, Object> relation = Map.of(
                "purpose_of_use",
                Map.of("code", "BTG"),
                "purpose_of_use_details",
                Map.of("code", "BLAALYS", "text", reason),
                "toa",
                Instant.now().getEpochSecond());
        return AnyToken.of("municipal-nurse")
                .scope("user/*.rs")
                .claim(
                        "nhn:tillitsrammeverk:parameters",
                        Map.of(
                                "care_relationship",
                                relation,
                                "patients",
                                List.of(Map.of("identifier", Map.of("id", number)))))
                .signed();
    }

    /** The record system of that organisation. */
    public static String ofSystem(String organisation, String client) {
        return AnyToken.of("municipal-epj")
                .organisation(organisation)
                .client(client)
                .signed();
    }
}
