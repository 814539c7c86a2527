package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.whatmatters.vocabulary.PersonOf;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix: a stored type, or what a type is by its content.
 *
 * @param name as in the table, such as {@code Goal, what matters}
 */
record MatrixRow(String name) {

    private static final ObjectNode RECORDS = records();

    /** The service or the installation makes these: there is no record to send. */
    private static final Set<String> MADE_BY_SERVER = Set.of("CarePlan, the shared one");

    private static final Set<String> WITHOUT_IDENTIFIER = Set.of("Provenance", "Subscription", "AuditEvent");

    /** What a change changes, where language is not everybody's to change. */
    private static final Map<String, String> CHANGED = Map.of(
            "Goal", "note", "Observation", "note", "List", "note", "Task", "note", "QuestionnaireResponse", "language");

    String type() {
        return name.replaceAll(",.*", "");
    }

    boolean isAboutSomebody() {
        return PersonOf.isAboutSomebody(type()) && !name.equals("MeasureReport, of many");
    }

    /** Whether a test can send one. */
    boolean canBeSent() {
        return RECORDS.has(name) && !MADE_BY_SERVER.contains(name);
    }

    /** Whether somebody can make one at once: a hand-over begins unanswered. */
    boolean canBeMade() {
        return canBeSent() && !name.equals("Task, a hand-over answered");
    }

    boolean hasIdentifier() {
        return canBeSent() && !WITHOUT_IDENTIFIER.contains(type());
    }

    /**
     * A new record.
     *
     * @param system of the sender's identifiers, or null where it has none
     */
    ObjectNode filled(Map<String, String> names, @Nullable String system) {
        String text = RECORDS.get(name).toString();
        for (Map.Entry<String, String> each : names.entrySet()) {
            text = text.replace("%" + each.getKey() + "%", each.getValue());
        }
        ObjectNode record = (ObjectNode) Wire.parsed(text);
        record.put("language", "nb");
        if (hasIdentifier() && system != null) {
            ObjectNode identifier = type().equals("QuestionnaireResponse")
                    ? record.putObject("identifier")
                    : record.putArray("identifier").addObject();
            identifier.put("system", system).put("value", UUID.randomUUID().toString());
        }
        return record;
    }

    /** The element that a change changes. */
    String changedElement() {
        return CHANGED.getOrDefault(type(), "language");
    }

    /** Whether a change has to say that it is one. */
    boolean isAmended() {
        return type().equals("QuestionnaireResponse");
    }

    /** Changes the record as little as can be. */
    ObjectNode changed(ObjectNode record) {
        ObjectNode changed = record.deepCopy();
        if (changedElement().equals("note")) {
            changed.putArray("note")
                    .addObject()
                    .put("authorString", "Amina")
                    .put("time", "2026-05-12")
                    .put("text", UUID.randomUUID().toString());
        } else {
            changed.put("language", record.path("language").asText().equals("nb") ? "nn" : "nb");
        }
        if (isAmended()) {
            changed.put("status", "amended");
        }
        return changed;
    }

    /** Which parameter names the person in a search; {@code _id} where the record has no person. */
    String search(String id, String patient, String target) {
        if (id.isEmpty()) {
            return "_count=1";
        }
        if (!isAboutSomebody() || type().equals("Patient")) {
            return "_id=" + id;
        }
        return (type().equals("Provenance") ? "target=" + target : "patient=" + patient) + "&_id=" + id;
    }

    @Override
    public String toString() {
        return name;
    }

    static Set<String> namesOfRecords() {
        Set<String> names = new LinkedHashSet<>();
        RECORDS.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ObjectNode records() {
        try (InputStream in = MatrixRow.class.getResourceAsStream("/access/records.json")) {
            return (ObjectNode)
                    Wire.parsed(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
