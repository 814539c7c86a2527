package no.whatmatters.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table itself: rows go in, all of a request with one statement, and never change. Inside a database transaction
 * they belong to it; otherwise the statement is a transaction of its own.
 */
@Component
class AccessLog {

    private static final List<String> COLUMNS = List.of(
            "id",
            "recorded",
            "request",
            "person",
            "role",
            "actor",
            "hpr_number",
            "organisation",
            "legal_entity",
            "supplier",
            "issuer",
            "client",
            "token",
            "purpose",
            "purpose_details",
            "healthcare_service",
            "decision_reference",
            "reason_hash",
            "emergency",
            "interaction",
            "action",
            "resources",
            "outcome",
            "status",
            "refusal");

    private static final String NAMES = String.join(", ", COLUMNS);
    private static final String INSERT = "insert into access_log (" + NAMES + ") ";
    private static final String ROW = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    private static final String FROM_A_DOCUMENT =
            "select " + NAMES + " from jsonb_populate_recordset(null::access_log, ?::jsonb)";

    /** A statement has 65,535 parameters at most: of more rows than this, it has one for all of them. */
    static final int MOST_BY_VALUES = 1_000;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String REASONS =
            "insert into access_reason (id, reason) select * from unnest(?::uuid[], ?::text[])";

    private final JdbcTemplate database;

    AccessLog(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Adds rows.
     *
     * @param rows of one request, at least one
     */
    void add(List<AccessRow> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        String insert = INSERT + source(rows, values);
        List<AccessRow> withReason =
                rows.stream().filter(each -> each.who().reason() != null).toList();
        if (withReason.isEmpty()) {
            database.update(insert, values.toArray());
        } else {
            values.add(withReason.stream().map(AccessRow::id).toArray(UUID[]::new));
            values.add(withReason.stream().map(each -> each.who().reason()).toArray(String[]::new));
            database.update("with logged as (" + insert + ") " + REASONS, values.toArray());
        }
    }

    private static String source(List<AccessRow> rows, List<@Nullable Object> values) {
        if (rows.size() > MOST_BY_VALUES) {
            values.add(document(rows));
            return FROM_A_DOCUMENT;
        }
        rows.forEach(each -> addValues(each, values));
        return "values " + String.join(", ", Collections.nCopies(rows.size(), ROW));
    }

    private static String document(List<AccessRow> rows) {
        ArrayNode document = JSON.createArrayNode();
        for (AccessRow each : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            addValues(each, values);
            ObjectNode row = document.addObject();
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i) instanceof Timestamp time
                        ? time.toInstant().toString()
                        : values.get(i);
                row.set(COLUMNS.get(i), JSON.valueToTree(value));
            }
        }
        return document.toString();
    }

    private static void addValues(AccessRow row, List<@Nullable Object> values) {
        Who who = row.who();
        values.add(row.id());
        values.add(Timestamp.from(row.recorded()));
        values.add(row.request());
        values.add(row.person());
        values.add(who.role());
        values.add(who.name());
        values.add(who.hprNumber());
        values.add(who.organisation());
        values.add(who.legalEntity());
        values.add(who.supplier());
        values.add(who.issuer());
        values.add(who.client());
        values.add(who.token());
        values.add(who.purpose());
        values.add(who.purposeDetails());
        values.add(who.healthcareService());
        values.add(who.decisionReference());
        values.add(who.reason() == null ? null : hashOf(row.id(), who.reason()));
        values.add(who.emergency());
        values.add(row.interaction());
        values.add(row.action());
        values.add(row.resources().toArray(String[]::new));
        values.add(row.outcome().name());
        values.add(row.status());
        values.add(row.refusal());
    }

    /** Binds the reason to its row, so that a changed one shows, and cannot be guessed from other rows. */
    static String hashOf(UUID row, String reason) {
        return Hashing.sha256()
                .hashString(row + "\n" + reason, StandardCharsets.UTF_8)
                .toString();
    }
}
