package no.whatmatters.audit.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.whatmatters.access.decision.DenyReason;
import org.jspecify.annotations.Nullable;

/**
 * A row of the access log, as far as the person is told of it.
 *
 * @param role of who asked, or null where no token was accepted
 * @param actor name of staff or of a relative
 * @param organisation organisation number
 * @param purpose code of HL7's ActReason
 * @param reason for an emergency access, in the words of who asked
 * @param resources what was shown or changed: {@code R Goal/0198…/_history/1}
 * @param outcome DONE, REFUSED or FAILED
 * @param refusal code of the reason
 */
record LoggedRow(
        UUID id,
        Instant recorded,
        @Nullable String person,
        @Nullable String role,
        @Nullable String actor,
        @Nullable String hprNumber,
        @Nullable String organisation,
        @Nullable String purpose,
        @Nullable String reason,
        boolean emergency,
        String interaction,
        String action,
        List<String> resources,
        String outcome,
        @Nullable String refusal) {

    private static final Pattern LINE_OF_THE_LOG = Pattern.compile("^(\\S+ AuditEvent)/.*");
    private static final String BY_A_BLOCK = DenyReason.PATIENT_HAS_BLOCKED_ACCESS.code();
    private static final String AS_A_STRANGER = DenyReason.ORGANISATION_TOOK_NO_PART.code();

    static LoggedRow of(ResultSet row, int number) throws SQLException {
        return new LoggedRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("recorded").toInstant(),
                row.getString("person"),
                row.getString("role"),
                row.getString("actor"),
                row.getString("hpr_number"),
                row.getString("organisation"),
                row.getString("purpose"),
                row.getString("reason"),
                row.getBoolean("emergency"),
                row.getString("interaction"),
                row.getString("action"),
                List.of((String[]) row.getArray("resources").getArray()),
                row.getString("outcome"),
                row.getString("refusal"));
    }

    /**
     * The same to somebody who is not to know of blocks: a refusal by one is as of somebody who takes no part, and lines of the
     * log are told of without their ids, since some of them are not seen.
     *
     * @param ofBlocks those of the resources that are not told of
     */
    LoggedRow withoutBlocks(Set<String> ofBlocks) {
        List<String> told = resources.stream()
                .filter(each -> !ofBlocks.contains(each))
                .map(each -> LINE_OF_THE_LOG.matcher(each).replaceFirst("$1"))
                .distinct()
                .toList();
        return new LoggedRow(
                id,
                recorded,
                person,
                role,
                actor,
                hprNumber,
                organisation,
                purpose,
                reason,
                emergency,
                interaction,
                action,
                told,
                outcome,
                whyWithoutBlocks());
    }

    /** Whatever else was wrong may have been wrong with a block: its code is not told. */
    private @Nullable String whyWithoutBlocks() {
        if (BY_A_BLOCK.equals(refusal)) {
            return AS_A_STRANGER;
        }
        return refusal != null && LogWords.tellsWhy(refusal) ? refusal : null;
    }

    /** Whether it is sure that the person looked at their own: a citizen to whom something was shown or who changed it. */
    boolean isByThePerson() {
        return "PATIENT".equals(role) && outcome.equals("DONE") && !resources.isEmpty();
    }

    boolean isRefused() {
        return outcome.equals("REFUSED");
    }
}
