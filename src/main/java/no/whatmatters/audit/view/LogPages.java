package no.whatmatters.audit.view;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.whatmatters.audit.view.LogOrder.Place;
import no.whatmatters.storage.PageReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Where pages of the log went on, for an hour, in the database, for all nodes: a link names such a place by a random token
 * and says nothing else. A place is of use only to who read the page before. Decision 0076.
 */
@Component
class LogPages {

    /** No token of another search begins so. */
    private static final String MARK = "log.";

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int TOKEN_BYTES = 18;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LogPages(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a search that has come somewhere; answers the token for its next page. */
    String keep(AskedOfLog asked, RequestDetails request) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Place after = Objects.requireNonNull(asked.after());
        database.update("delete from access_log_page where expires < ?", Timestamp.from(clock.instant()));
        database.update(
                "insert into access_log_page (token, reader, parameters, sorted, page_size, emergency, recorded, id,"
                        + " expires) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                token,
                PageReader.of(token, request),
                text(asked.parameters()),
                asked.order().name(),
                asked.size(),
                after.emergency(),
                Timestamp.from(after.recorded()),
                after.id(),
                Timestamp.from(clock.instant().plus(LIFE)));
        return token;
    }

    /** The search that the token is of; empty where it is of none, of none any more, or of somebody else's. */
    Optional<AskedOfLog> find(String token, RequestDetails request) {
        if (!token.startsWith(MARK)) {
            return Optional.empty();
        }
        return database
                .query(
                        "select * from access_log_page where token = ? and reader = ? and expires >= ?",
                        LogPages::asked,
                        token,
                        PageReader.of(token, request),
                        Timestamp.from(clock.instant()))
                .stream()
                .findFirst();
    }

    private static AskedOfLog asked(ResultSet row, int number) throws SQLException {
        Place after = new Place(
                row.getBoolean("emergency"), row.getTimestamp("recorded").toInstant(), row.getObject("id", UUID.class));
        return new AskedOfLog(
                parameters(row.getString("parameters")),
                LogOrder.valueOf(row.getString("sorted")),
                row.getInt("page_size"),
                after);
    }

    private static String text(Map<String, List<String>> parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, List<String>> parameters(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("A page of the log is kept in a form that cannot be read", notOurs);
        }
    }
}
