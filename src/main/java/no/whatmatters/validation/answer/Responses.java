package no.whatmatters.validation.answer;

import java.util.Collection;
import java.util.List;
import no.whatmatters.validation.content.ElementTree;
import no.whatmatters.validation.definition.AnswerLists;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Finds the form that a response answers, and holds the answers to it. */
public final class Responses {

    static final String FORM_UNKNOWN = "wm-form-unknown";
    static final String FORM_NOT_NAMED = "wm-form-not-named";

    private final KnownQuestionnaires forms;
    private final AnswerLists lists;

    public Responses(KnownQuestionnaires forms, AnswerLists lists) {
        this.forms = forms;
        this.lists = lists;
    }

    /**
     * What is wrong with the answers, where the resource is a response.
     *
     * @param given the same resource, for the form that it may contain
     * @param sentBeside forms that come in the same bundle
     */
    public List<Fault> faultsOf(ElementTree resource, @Nullable Resource given, Collection<Questionnaire> sentBeside) {
        if (!resource.type().equals("QuestionnaireResponse")) {
            return List.of();
        }
        String canonical = resource.root().getNamedChildValue("questionnaire", false);
        String place = resource.type() + ".questionnaire";
        if (canonical == null) {
            return List.of(Fault.error(IssueType.REQUIRED, FORM_NOT_NAMED, resource.type())
                    .as(IssueSeverity.WARNING));
        }
        Questionnaire form = find(canonical, given, sentBeside);
        return form == null
                ? List.of(Fault.error(IssueType.NOTFOUND, FORM_UNKNOWN, place, canonical))
                : AnswerCheck.faultsOf(resource.root(), form, lists);
    }

    /**
     * The form that a response answers, or that one of its forms is derived from; null where it is not known.
     *
     * @param canonical its URL, perhaps with {@code |version}, or {@code #id} of one that is contained
     * @param given the response
     * @param sentBeside forms that come in the same bundle
     */
    public @Nullable Questionnaire find(
            String canonical, @Nullable Resource given, Collection<Questionnaire> sentBeside) {
        return canonical.startsWith("#") ? contained(given, canonical) : find(canonical, sentBeside);
    }

    private @Nullable Questionnaire find(String canonical, Collection<Questionnaire> sentBeside) {
        Questionnaire form = forms.find(canonical);
        return form == null
                ? sentBeside.stream()
                        .filter(each -> canonical.equals(each.getUrl())
                                || canonical.equals(each.getUrl() + "|" + each.getVersion()))
                        .findFirst()
                        .orElse(null)
                : form;
    }

    private static @Nullable Questionnaire contained(@Nullable Resource given, String id) {
        for (Resource each : given instanceof DomainResource outer ? outer.getContained() : List.<Resource>of()) {
            if (each instanceof Questionnaire form
                    && each.getIdElement().hasIdPart()
                    && id.equals("#" + each.getIdPart().replaceFirst("^#", ""))) {
                return form;
            }
        }
        return null;
    }
}
