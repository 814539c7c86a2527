package no.whatmatters.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/** The published forms, by canonical. A form is read once for each of its stored versions. */
@Component
public class Forms {

    private static final int MOST_KEPT = 200;

    private final Records records;
    private final Cache<String, Form> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Forms(Records records) {
        this.records = records;
    }

    /** The same, if it is published, or was: a form that is still being drafted means nothing yet. */
    public Optional<Form> published(String canonical) {
        return find(canonical).filter(each -> {
            PublicationStatus status = each.questionnaire().getStatus();
            return status == PublicationStatus.ACTIVE || status == PublicationStatus.RETIRED;
        });
    }

    /**
     * The form that a response names.
     *
     * @param canonical its URL, perhaps with {@code |version}; of several without one, any that is stored
     */
    public Optional<Form> find(String canonical) {
        int bar = canonical.indexOf('|');
        Map<String, List<String>> wanted = bar < 0
                ? Map.of("url", List.of(canonical))
                : Map.of("url", List.of(canonical.substring(0, bar)), "version", List.of(canonical.substring(bar + 1)));
        return first(wanted);
    }

    /** The form that has the identifier; of several, any that is stored. */
    public Optional<Form> find(Identifier identifier) {
        return identifier.hasValue()
                ? first(Map.of(
                        "identifier",
                        List.of(Objects.toString(identifier.getSystem(), "") + "|" + identifier.getValue())))
                : Optional.empty();
    }

    private Optional<Form> first(Map<String, List<String>> wanted) {
        SearchQuery query = new SearchQuery("Questionnaire", wanted, Set.of(), Set.of(), null, 1, null, null);
        List<IBaseResource> found =
                records.asSystem("read the form of a response").search(query).resources();
        return found.stream().findFirst().map(each -> of((Questionnaire) each));
    }

    /** A stored form, read once for each of its versions. */
    public Form of(Questionnaire stored) {
        return read.get(stored.getIdElement().getValue(), unused -> Form.of(stored));
    }
}
