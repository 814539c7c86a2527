package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.stereotype.Component;

/**
 * The questionnaire that a canonical means, for all who ask: answers are checked against the one by which they are understood.
 * A draft never stands in front of what is published, whoever wrote it.
 */
@Component
public class StoredQuestionnaires {

    private static final SortSpec NEWEST = new SortSpec("_lastUpdated", SortOrderEnum.DESC);

    private final Records records;

    StoredQuestionnaires(Records records) {
        this.records = records;
    }

    /**
     * One that is published, in use before retired.
     *
     * @param canonical its URL, perhaps with {@code |version}; of several without one, that which was stored last
     */
    public Optional<Questionnaire> published(String canonical) {
        return first(canonical, PublicationStatus.ACTIVE, PublicationStatus.RETIRED);
    }

    /** The same; where none is published under that address, one that is drafted there. */
    public Optional<Questionnaire> find(String canonical) {
        return published(canonical).or(() -> first(canonical, PublicationStatus.DRAFT, PublicationStatus.UNKNOWN));
    }

    private Optional<Questionnaire> first(String canonical, PublicationStatus... statuses) {
        return Stream.of(statuses)
                .flatMap(each -> withStatus(canonical, each).stream())
                .findFirst();
    }

    private Optional<Questionnaire> withStatus(String canonical, PublicationStatus status) {
        int bar = canonical.indexOf('|');
        Map<String, List<String>> wanted = new HashMap<>();
        wanted.put("url", List.of(bar < 0 ? canonical : canonical.substring(0, bar)));
        wanted.put("status", List.of(status.toCode()));
        if (bar >= 0) {
            wanted.put("version", List.of(canonical.substring(bar + 1)));
        }
        SearchQuery query = new SearchQuery("Questionnaire", wanted, Set.of(), Set.of(), NEWEST, 1, null, null);
        return records.asSystem("find a form by its canonical").search(query).resources().stream()
                .map(Questionnaire.class::cast)
                .findFirst();
    }
}
