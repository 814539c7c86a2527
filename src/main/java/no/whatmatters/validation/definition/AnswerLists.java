package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.CodeValidationResult;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/** The lists of answers of forms: those that a form contains, and those of the definitions. */
public final class AnswerLists {

    private final IValidationSupport definitions;

    public AnswerLists(IValidationSupport definitions) {
        this.definitions = definitions;
    }

    /**
     * Whether the list has the code; null where nobody here can tell, because list or code system are not held.
     *
     * @param list as the form names it: {@code #id} of a list in the form, or a canonical
     */
    public @Nullable Boolean hasCode(Questionnaire form, String list, @Nullable String system, @Nullable String code) {
        ValueSet values = find(form, list);
        if (values == null) {
            return null;
        }
        CodeValidationResult result = definitions.validateCodeInValueSet(
                new ValidationSupportContext(definitions), new ConceptValidationOptions(), system, code, null, values);
        if (result == null) {
            return null;
        }
        if (result.isOk()) {
            return true;
        }
        return result.getSeverity() == IssueSeverity.ERROR ? Boolean.FALSE : null;
    }

    /** The systems with which the list has the code, of those that it names itself. */
    public Set<String> systemsOf(Questionnaire form, String list, @Nullable String code) {
        ValueSet values = find(form, list);
        return values == null || code == null
                ? Set.of()
                : values.getCompose().getInclude().stream()
                        .map(ConceptSetComponent::getSystem)
                        .filter(system -> system != null && Boolean.TRUE.equals(hasCode(form, list, system, code)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable ValueSet find(Questionnaire form, String list) {
        return list.startsWith("#") ? contained(form, list) : (ValueSet) definitions.fetchValueSet(list);
    }

    private static @Nullable ValueSet contained(Questionnaire form, String list) {
        for (Resource each : form.getContained()) {
            if (each instanceof ValueSet values
                    && each.getIdElement().hasIdPart()
                    && list.equals("#" + each.getIdPart().replaceFirst("^#", ""))) {
                return values;
            }
        }
        return null;
    }
}
