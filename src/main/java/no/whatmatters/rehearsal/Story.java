package no.whatmatters.rehearsal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.Profiles;

/**
 * What happened to Kari, told of somebody who does not exist, each time of another. A goal and a response after the discharge
 * name that person by number.
 *
 * @param organisation organisation number of who sends
 * @param system identifier system of the sender's numbers
 * @param number identity number, synthetic
 * @param prefix of the sender's numbers: a UUID
 */
record Story(String organisation, String system, String number, String prefix) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DISCHARGE = CompiledGuide.example("Bundle-kari-1-discharge");
    private static final String CONVERSATION = CompiledGuide.example("QuestionnaireResponse-kari-first-conversation");

    /** What the examples name: how the hospital's numbers begin, its nurse's role, Kari, and the hospital. */
    private static final String PREFIX = "4711.";

    private static final String ROLE = "role.ola";
    private static final String KARI = "12894345029";
    private static final String HOSPITAL = "310000108";
    private static final String HOSPITALS_NUMBERS = "https://sykehuset.example/plan";

    /** Of a record that its sender names itself. */
    private static final String PROVENANCE = "b6048403-58a2-44d1-94a9-970d4b08af81";

    static Story next(String organisation, String system) {
        return new Story(
                organisation, system, identityNumber(), UUID.randomUUID().toString());
    }

    String discharge() {
        return told(DISCHARGE);
    }

    String goal() {
        return """
                {"resourceType": "Goal", "meta": {"profile": ["%1$s"]}, "language": "nb",
                 "identifier": [{"system": "%2$s", "value": "%3$s.goal-9"}],
                 "lifecycleStatus": "active", "category": [{"coding": [{"system": "%4$s", "code": "what-matters"}]}],
                 "description": {"text": "Hente posten selv"}, "startDate": "2026-05-04", "subject": {%5$s}, "expressedBy": {%5$s}}
                """.formatted(Profiles.WHAT_MATTERS_GOAL, system, prefix, CodeSystems.GOAL_KIND, person());
    }

    String conversation() {
        return told(CONVERSATION)
                .replace("\"reference\": \"Patient/kari\"", person())
                .replace(
                        "\"reference\": \"PractitionerRole/ola-at-hospital\"",
                        named("PractitionerRole", system, prefix + "." + ROLE));
    }

    private String told(String example) {
        return example.replace(PROVENANCE, prefix)
                .replace(PREFIX, prefix + ".")
                .replace(ROLE, prefix + "." + ROLE)
                .replace(HOSPITALS_NUMBERS, system)
                .replace(KARI, number)
                .replace(HOSPITAL, organisation);
    }

    private String person() {
        return named("Patient", IdentifierSystems.NATIONAL_IDENTITY_NUMBER, number);
    }

    private static String named(String type, String system, String value) {
        return "\"type\": \"%s\", \"identifier\": {\"system\": \"%s\", \"value\": \"%s\"}"
                .formatted(type, system, value);
    }

    /** With the month + 80, as of nobody. */
    private static String identityNumber() {
        while (true) {
            String number = String.format(
                    Locale.ROOT,
                    "%02d%02d%07d",
                    1 + RANDOM.nextInt(28),
                    81 + RANDOM.nextInt(12),
                    RANDOM.nextInt(10_000_000));
            if (IdentityNumber.valid(number)) {
                return number;
            }
        }
    }
}
