package no.whatmatters.pages.guide.form;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.parts.FormItem;
import no.whatmatters.pages.guide.parts.FormItem.Option;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.parts.Wording;
import no.whatmatters.pages.guide.values.Texts;
import no.whatmatters.pages.guide.values.Tree;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The questions of a form as whoever fills it in meets them; beside each, what the server does with the answer. */
public final class Questions {

    private static final String INITIAL =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression";

    private final Values values;
    private final Texts texts;
    private final Conditions conditions;

    private Questions(Questionnaire form, Values values) {
        this.values = values;
        this.texts = new Texts(form.getLanguage());
        this.conditions = new Conditions(form, values);
    }

    public static List<FormItem> of(Questionnaire form, Values values) {
        return new Questions(form, values).items(form.getItem());
    }

    /** Where on its page a question stands. */
    static String anchor(String linkId) {
        return "item-" + linkId;
    }

    private List<FormItem> items(List<QuestionnaireItemComponent> items) {
        return items.stream().map(this::item).toList();
    }

    private FormItem item(QuestionnaireItemComponent item) {
        return new FormItem(
                item.getLinkId(),
                texts.of(item.getTextElement()),
                answer(item),
                Limits.badges(item),
                item.getAnswerOption().stream().map(this::option).toList(),
                notes(item),
                annotations(item),
                items(item.getItem()));
    }

    private static String answer(QuestionnaireItemComponent item) {
        String way =
                switch (item.getType()) {
                    case GROUP, DISPLAY -> "";
                    case BOOLEAN -> "yes or no";
                    case STRING -> "a line of text";
                    case TEXT -> "free text";
                    case CHOICE -> item.getRepeats() ? "any of these" : "one of these";
                    case OPENCHOICE -> "one of these, or own words";
                    case INTEGER -> "a whole number";
                    case DECIMAL, QUANTITY -> "a number";
                    default -> "a " + item.getType().toCode();
                };
        return way + Limits.range(item);
    }

    private Option option(QuestionnaireItemAnswerOptionComponent option) {
        Type value = option.getValue();
        if (value instanceof Coding coding) {
            List<Wording> names = coding.hasDisplay()
                    ? texts.of(coding.getDisplayElement())
                    : values.links().library().codeNames().all(coding.getSystem(), coding.getCode());
            return new Option(names, coding.getCode());
        }
        return new Option(List.of(), String.valueOf(value.primitiveValue()));
    }

    private List<Phrase> notes(QuestionnaireItemComponent item) {
        List<Phrase> notes = new ArrayList<>();
        notes.add(conditions.of(item));
        Extension initial = item.getExtensionByUrl(INITIAL);
        if (initial != null && initial.getValue() instanceof Expression expression) {
            notes.add(Phrase.of("Filled in beforehand from ").code(expression.getExpression()));
        }
        if (item.hasDefinition()) {
            String element = item.getDefinition().substring(item.getDefinition().indexOf('#') + 1);
            notes.add(Phrase.of("Goes to ")
                    .code(element)
                    .text(" of ")
                    .add(values.links().canonical(item.getDefinition())));
        }
        for (Coding code : item.getCode()) {
            notes.add(Phrase.of("Means ").add(values.coding(code)));
        }
        return notes.stream().filter(each -> !each.isEmpty()).toList();
    }

    private @Nullable Table annotations(QuestionnaireItemComponent item) {
        List<Extension> told = item.getExtension().stream()
                .filter(each ->
                        !Limits.TOLD.contains(each.getUrl()) && !each.getUrl().equals(INITIAL))
                .toList();
        return told.isEmpty() ? null : Tree.of(told, values);
    }
}
