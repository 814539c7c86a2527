package no.whatmatters.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The questionnaires of the definitions, by {@code url|version}, and then those of the store, which also knows the newest. */
final class KnownForms implements KnownQuestionnaires {

    private final Map<String, Questionnaire> given = new HashMap<>();
    private final KnownQuestionnaires stored;

    KnownForms(Collection<? extends MetadataResource> definitions, KnownQuestionnaires stored) {
        this.stored = stored;
        for (MetadataResource definition : definitions) {
            if (definition instanceof Questionnaire form) {
                given.put(form.getUrl() + "|" + form.getVersion(), form);
            }
        }
    }

    @Override
    public @Nullable Questionnaire find(String canonical) {
        Questionnaire form = given.get(canonical);
        return form == null ? stored.find(canonical) : form;
    }
}
