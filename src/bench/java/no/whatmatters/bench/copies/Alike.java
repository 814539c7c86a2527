package no.whatmatters.bench.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.whatmatters.TestPerson;
import no.whatmatters.bench.people.KnownPerson;
import no.whatmatters.bench.people.MadeUp;
import no.whatmatters.bench.people.People;
import no.whatmatters.bench.server.Who;
import no.whatmatters.bench.traffic.Answer;
import no.whatmatters.bench.traffic.Call;
import no.whatmatters.bench.traffic.Client;
import no.whatmatters.bench.traffic.Messages;

/** Asks about copies and about their models, over HTTP: but for names, ids and times the answers are the same. */
public final class Alike {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(UUID);
    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z]+)/" + UUID);

    /** When something was written last, as the server says it: of a record, and of all that matters to somebody. */
    private static final Pattern TIME = Pattern.compile(
            "\"(?:lastUpdated|timestamp)\":\"[^\"]*\"|\"date\":\"[^\"]*T[^\"]*\"|<p>Last changed on [^<]*</p>");

    private static final Set<String> OF_ALL =
            Set.of("Organization", "Practitioner", "PractitionerRole", "Questionnaire");

    private final Client client;
    private final People people;
    private final boolean whatMatters;

    /** @param whatMatters whether the server offers {@code $what-matters} */
    public Alike(Client client, People people, boolean whatMatters) {
        this.client = client;
        this.people = people;
        this.whatMatters = whatMatters;
    }

    /**
     * Throws where an answer is another.
     *
     * @param seed how many persons were loaded
     * @param number how many copies are asked about, of those whom no row writes to
     * @return how many answers there were
     */
    public int check(int seed, int number) throws IOException {
        Map<Integer, KnownPerson> models = new LinkedHashMap<>();
        people.like(each -> each.number() < seed).forEach(each -> models.put(each.number(), each));
        List<KnownPerson> copies = new ArrayList<>(
                people.like(each -> each.number() >= seed && (each.isLongKnown() || each.isLeftAlone())));
        Collections.shuffle(copies, new Random(copies.size()));
        int answers = 0;
        for (KnownPerson copy : copies.subList(0, Math.min(number, copies.size()))) {
            KnownPerson model = Objects.requireNonNull(models.get(copy.number() % seed));
            List<Call> ofModel = questions(model);
            List<Call> ofCopy = questions(copy);
            for (int i = 0; i < ofCopy.size(); i++) {
                same(ofCopy.get(i), answer(ofModel.get(i)), model, answer(ofCopy.get(i)), copy);
                answers++;
            }
        }
        return answers;
    }

    private List<Call> questions(KnownPerson person) {
        Who nurse = Who.nurse(person.number());
        String number = "identifier=urn%3Aoid%3A2.16.578.1.12.4.1.4.1%7C"
                + MadeUp.at(person.number()).identityNumber();
        List<Call> questions = new ArrayList<>(List.of(
                Call.get(nurse, "/Goal?patient=" + person.patient() + "&lifecycle-status=active"),
                Call.get(nurse, "/CarePlan?patient=" + person.patient() + "&_include=CarePlan:goal"),
                Call.get(nurse, "/Goal/" + person.goals().get(1)),
                Call.get(nurse, "/Patient/" + person.patient()),
                Call.post(nurse, "/Patient/_search", number, 200)
                        .with("Content-Type", "application/x-www-form-urlencoded")));
        if (whatMatters) {
            questions.add(Call.get(nurse, "/Patient/" + person.patient() + "/$what-matters"));
        }
        return questions;
    }

    private String answer(Call call) throws IOException {
        Answer answer = client.send(call);
        if (answer.status() != 200 || !answer.body().contains("\"resourceType\":\"")) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " was answered " + answer.status() + ": " + answer.beginning());
        }
        return ordered(answer.body());
    }

    /** What is brought along has no order of its own: it comes in the order in which what is before it refers to it. */
    private static String ordered(String answer) {
        JsonNode tree = Messages.tree(answer);
        if (tree.get("entry") instanceof ArrayNode entries) {
            List<JsonNode> broughtAlong = new ArrayList<>();
            for (int i = entries.size() - 1; i > 0; i--) {
                if (!entries.get(i).at("/search/mode").asText().equals("match")) {
                    broughtAlong.add(entries.remove(i));
                }
            }
            while (!broughtAlong.isEmpty()) {
                String before = entries.toString();
                JsonNode next = Collections.min(broughtAlong, Comparator.comparingInt(each -> place(each, before)));
                broughtAlong.remove(next);
                entries.add(next);
            }
        }
        return tree.toString();
    }

    private static int place(JsonNode entry, String before) {
        int place = before.indexOf(entry.at("/resource/id").asText());
        return place < 0 ? before.length() : place;
    }

    private static void same(Call call, String ofModel, KnownPerson model, String ofCopy, KnownPerson copy) {
        String expected = nameless(ofModel, model);
        String found = nameless(ofCopy, copy);
        if (!expected.equals(found)) {
            throw new IllegalStateException(
                    "A copy is not as its model is: " + call.path() + "\n" + found + "\n" + expected);
        }
        Set<String> theirs = new HashSet<>();
        REFERENCE.matcher(ofModel).results().map(MatchResult::group).forEach(theirs::add);
        REFERENCE
                .matcher(ofCopy)
                .results()
                .filter(each -> !OF_ALL.contains(each.group(1)) && theirs.contains(each.group()))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalStateException("A copy refers to its model: " + call.path() + " " + each.group());
                });
    }

    /** Each id is the number of its first place: what refers to what is still seen. */
    private static String nameless(String answer, KnownPerson person) {
        TestPerson made = MadeUp.at(person.number());
        Map<String, String> ids = new LinkedHashMap<>();
        String numbered = ID.matcher(answer)
                .replaceAll(each -> ids.computeIfAbsent(each.group(), id -> "id-" + (ids.size() + 1)));
        return TIME.matcher(numbered)
                .replaceAll("")
                .replace(made.identityNumber(), "number")
                .replace("\"" + made.prefix() + ".", "\"prefix.");
    }
}
