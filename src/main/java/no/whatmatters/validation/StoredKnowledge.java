package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.StoredQuestionnaires;
import no.whatmatters.storage.reference.LeadingReferences;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.instance.KnownRecords;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the store knows of a write's references and of the questionnaire that a response answers. */
@Component
class StoredKnowledge implements KnownRecords, KnownQuestionnaires {

    private static final String REASON = "validate a write";
    private static final int MOST_FORMS = 200;

    private final LeadingReferences references;
    private final Records records;
    private final StoredQuestionnaires questionnaires;

    /** One object for each version of a questionnaire: what the validator makes of it is kept with the object. */
    private final Cache<String, Questionnaire> forms =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build();

    StoredKnowledge(LeadingReferences references, Records records, StoredQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
        this.references = references;
        this.records = records;
    }

    @Override
    public Set<String> existing(Collection<String> wanted) {
        return references.existing(wanted);
    }

    /** What of it the caller of the request may know. */
    KnownRecords knownTo(RequestDetails request) {
        return new KnownRecords() {
            @Override
            public Set<String> existing(Collection<String> wanted) {
                return references.existing(wanted, request);
            }

            @Override
            public boolean isSharedCarePlan(String reference) {
                return existing(List.of(reference)).contains(reference)
                        && StoredKnowledge.this.isSharedCarePlan(reference);
            }
        };
    }

    @Override
    public boolean isSharedCarePlan(String reference) {
        return existing(List.of(reference)).contains(reference)
                && records.asSystem(REASON).read(new IdType(reference)) instanceof CarePlan plan
                && ProfilesByContent.isSharedCarePlan(plan);
    }

    @Override
    public @Nullable Questionnaire find(String canonical) {
        return questionnaires.find(canonical).map(this::theSame).orElse(null);
    }

    private Questionnaire theSame(Questionnaire found) {
        return forms.get(found.getIdElement().getValue(), unused -> found);
    }
}
