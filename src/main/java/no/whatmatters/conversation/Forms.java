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
import no.whatmatters.storage.StoredQuestionnaires;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/** The published forms, by canonical. A form is read once for each of its stored versions. */
@Component
public class Forms {

    private static final int MOST_KEPT = 200;

    private final Records records;
    private final StoredQuestionnaires questionnaires;
    private final Cache<String, Form> read =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Forms(Records records, StoredQuestionnaires questionnaires) {
        this.records = records;
        this.questionnaires = questionnaires;
    }

    /** The form that answers mean something by: one that is published, or was. A draft means nothing yet. */
    public Optional<Form> published(String canonical) {
        return questionnaires.published(canonical).map(this::of);
    }

    /** The form that a response names; where nothing is published under that address, a draft, to be tried. */
    public Optional<Form> find(String canonical) {
        return questionnaires.find(canonical).map(this::of);
    }

    /** The form that has the identifier; of several, any that is stored. */
    public Optional<Form> find(Identifier identifier) {
        return identifier.getValue() != null
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
