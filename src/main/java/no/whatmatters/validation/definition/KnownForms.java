package no.whatmatters.validation.definition;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires of the definitions, by {@code url|version}, and those of the store. Without a version the store is asked
 * first, as it may have a newer one.
 */
public final class KnownForms implements KnownQuestionnaires {

    private final Map<String, Questionnaire> given = new HashMap<>();
    private final KnownQuestionnaires stored;

    public KnownForms(Collection<? extends MetadataResource> definitions, KnownQuestionnaires stored) {
        this.stored = stored;
        for (MetadataResource definition : definitions) {
            if (definition instanceof Questionnaire form) {
                given.put(form.getUrl() + "|" + form.getVersion(), form);
                given.put(form.getUrl(), form);
            }
        }
    }

    @Override
    public @Nullable Questionnaire find(String canonical) {
        Questionnaire definition = given.get(canonical);
        if (definition != null && canonical.contains("|")) {
            return definition;
        }
        Questionnaire form = stored.find(canonical);
        return form == null ? definition : form;
    }
}
