package no.whatmatters.conversation.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which forms have been published here, by whom: an address with a version means one form, and belongs to one organisation. */
@Component
class PublishedForms {

    private final JdbcTemplate database;

    PublishedForms(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * A form that was published.
     *
     * @param version empty where it has none
     * @param id of the Questionnaire
     * @param organisation number of the organisation that published it, or null
     */
    record Published(String version, String id, @Nullable String organisation) {}

    /** All with that address. Nobody else publishes one until the open transaction ends. */
    List<Published> toPublish(String url) {
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "Questionnaire " + url);
        return published(url);
    }

    /** All with that address, as it is now. */
    List<Published> published(String url) {
        return database.query(
                "select version, questionnaire_id, organisation from published_form where url = ?",
                (row, number) -> new Published(row.getString(1), row.getString(2), row.getString(3)),
                url);
    }

    void remember(String url, Published form) {
        database.update(
                "insert into published_form (url, version, questionnaire_id, organisation) values (?, ?, ?, ?)"
                        + " on conflict (url, version) do nothing",
                url,
                form.version(),
                form.id(),
                form.organisation());
    }
}
