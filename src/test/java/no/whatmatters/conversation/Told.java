package no.whatmatters.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.vocabulary.Profiles;
import org.jspecify.annotations.Nullable;

/** Answers to one of the guide's conversation forms, told goal by goal. */
final class Told {

    private final String form;
    private final String person;
    private final String number = UUID.randomUUID().toString();
    private final List<String> items = new ArrayList<>();
    private String author = "PractitionerRole/amina";
    private String status = "completed";
    private @Nullable String id;

    private Told(String form, String person) {
        this.form = form;
        this.person = person;
    }

    static Told first(String person) {
        return new Told("first-conversation", person);
    }

    static Told followUp(String person) {
        return new Told("follow-up-conversation", person);
    }

    /** The same answers once more, to be told otherwise. */
    Told amended(String stored) {
        Told amended = new Told(form, person);
        amended.status = "amended";
        amended.author = author;
        amended.id = stored;
        return amended;
    }

    Told by(String writer) {
        author = writer;
        return this;
    }

    Told with(String otherStatus) {
        status = otherStatus;
        return this;
    }

    /** A goal, and how well the person manages it; or null for no number. */
    Told goal(String words, @Nullable Integer score) {
        return goal(words, score, List.of());
    }

    Told goal(String words, @Nullable Integer score, List<String> barriers) {
        List<String> parts = new ArrayList<>(List.of(text("goal.words", List.of(words))));
        if (!barriers.isEmpty()) {
            parts.add(text("goal.barrier", barriers));
        }
        if (score != null) {
            parts.add(number("goal.score", score));
        }
        items.add(group("goal", parts));
        return this;
    }

    /** A goal of before, how well the person manages it now, and what next: met, keep, stop, reword, smaller-step. */
    Told earlier(String goal, int score, String next, String... more) {
        List<String> parts = new ArrayList<>(List.of(
                "{\"linkId\": \"earlier.goal\", \"answer\": [{\"valueString\": \"" + goal + "\"}]}",
                number("earlier.score", score),
                """
                {"linkId": "earlier.next", "answer": [{"valueCoding": {
                  "system": "%s/CodeSystem/goal-next-step", "code": "%s"}}]}""".formatted(Profiles.CANONICAL, next)));
        parts.addAll(List.of(more));
        items.add(group("earlier", parts));
        return this;
    }

    static String reason(String why) {
        return text("earlier.reason", List.of(why));
    }

    static String reworded(String words, int score) {
        return group(
                "earlier.reworded",
                List.of(text("earlier.reworded.words", List.of(words)), number("earlier.reworded.score", score)));
    }

    static String smallerStep(String words, int score) {
        return group(
                "earlier.step",
                List.of(text("earlier.step.words", List.of(words)), number("earlier.step.score", score)));
    }

    String json() {
        String own = id == null ? "" : "\"id\": \"" + id + "\", ";
        String wrote = author.isEmpty() ? "" : "\"author\": {\"reference\": \"" + author + "\"}, ";
        return """
                {"resourceType": "QuestionnaireResponse", %s"identifier": {"system": "https://svar.example", "value": "%s"},
                 "meta": {"profile": ["%s/StructureDefinition/conversation"]},
                 "questionnaire": "%s/Questionnaire/%s|0.1.0", "status": "%s", "subject": {"reference": "Patient/%s"},
                 "authored": "2026-05-04T09:00:00+02:00", %s"source": {"reference": "Patient/%s"}, "item": [%s]}""".formatted(
                        own,
                        number,
                        Profiles.CANONICAL,
                        Profiles.CANONICAL,
                        form,
                        status,
                        person,
                        wrote.replace("PractitionerRole/", "https://epj.example/PractitionerRole/"),
                        person,
                        String.join(", ", items));
    }

    private static String group(String linkId, List<String> parts) {
        return "{\"linkId\": \"" + linkId + "\", \"item\": [" + String.join(", ", parts) + "]}";
    }

    private static String text(String linkId, List<String> answers) {
        List<String> values = answers.stream()
                .map(each -> "{\"valueString\": \"" + each + "\"}")
                .toList();
        return "{\"linkId\": \"" + linkId + "\", \"answer\": [" + String.join(", ", values) + "]}";
    }

    private static String number(String linkId, int value) {
        return "{\"linkId\": \"" + linkId + "\", \"answer\": [{\"valueInteger\": " + value + "}]}";
    }
}
