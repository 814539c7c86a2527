package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.storage.StoredQuestionnaires;
import no.whatmatters.storage.person.ReadsVersions;
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

    private static final int MOST_FORMS = 200;

    private final LeadingReferences references;
    private final ReadsVersions records;
    private final StoredQuestionnaires questionnaires;

    /** One object for each version of a questionnaire: what the validator makes of it is kept with the object. */
    private final Cache<String, Questionnaire> forms =
            Caffeine.newBuilder().maximumSize(MOST_FORMS).build();

    StoredKnowledge(LeadingReferences references, ReadsVersions records, StoredQuestionnaires questionnaires) {
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
            public Set<String> sharedCarePlans(Collection<String> wanted) {
                Set<String> existing = existing(wanted);
                return existing.isEmpty() ? Set.of() : StoredKnowledge.this.sharedCarePlans(existing);
            }
        };
    }

    @Override
    public Set<String> sharedCarePlans(Collection<String> wanted) {
        Set<String> plans = records.named(wanted.stream().map(IdType::new).toList()).stream()
                .filter(each -> each instanceof CarePlan plan && ProfilesByContent.isSharedCarePlan(plan))
                .map(each -> each.getIdElement().getIdPart())
                .collect(Collectors.toSet());
        return wanted.stream()
                .filter(each -> plans.contains(new IdType(each).getIdPart()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Questionnaire find(String canonical) {
        return questionnaires.find(canonical).map(this::theSame).orElse(null);
    }

    private Questionnaire theSame(Questionnaire found) {
        return forms.get(found.getIdElement().getValue(), unused -> found);
    }
}
