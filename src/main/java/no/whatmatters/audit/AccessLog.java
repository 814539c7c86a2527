package no.whatmatters.audit;

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

    private static final String INSERT = "insert into access_log (" + String.join(", ", COLUMNS) + ") values ";
    private static final String ROW = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

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
        List<@Nullable Object> values = new ArrayList<>(rows.size() * COLUMNS.size() + 2);
        rows.forEach(each -> addValues(each, values));
        String insert = INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW));
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
