package no.whatmatters.bench.traffic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.whatmatters.bench.people.KnownPerson;

/** Changes goals of a client's own, so that no two clients are after the same version, and of persons from all over; each one is read first. */
final class Changes implements Work {

    private static final int CLIENTS = 16;
    private static final int GOALS = 20;

    private final Random random;
    private final List<String> goals = new ArrayList<>();
    private final Map<String, ObjectNode> bodies = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private int changes;

    Changes(List<KnownPerson> people, int client) {
        random = new Random(client);
        int step = CLIENTS * Math.max(1, people.size() / CLIENTS / GOALS);
        for (int i = client; i < people.size() && goals.size() < GOALS; i += step) {
            goals.add(people.get(i).goals().get(0));
        }
    }

    @Override
    public List<Call> before() {
        return goals.stream().map(this::read).toList();
    }

    private Call read(String goal) {
        return Call.get(Rows.nurse(random), "/Goal/" + goal).then(answer -> {
            bodies.put(goal, (ObjectNode) Messages.tree(answer.body()));
            versions.put(goal, Objects.requireNonNull(answer.etag()));
        });
    }

    @Override
    public Call next() {
        String goal = goals.get(random.nextInt(goals.size()));
        ObjectNode body = Objects.requireNonNull(bodies.get(goal));
        body.putArray("note")
                .addObject()
                .put("authorString", "Amina Haugen")
                .put("time", "2026-05-07T10:15:00+02:00")
                .put("text", "Gikk " + ++changes + " meter i dag " + Writes.unique());
        return Call.put(Rows.nurse(random), "/Goal/" + goal, body.toString())
                .with("If-Match", Objects.requireNonNull(versions.get(goal)))
                .then(answer -> versions.put(goal, Objects.requireNonNull(answer.etag())));
    }
}
