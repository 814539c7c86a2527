package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/** An item of a form with its annotations, or the form itself: its root. */
public final class FormItem {

    private final @Nullable FormItem parent;
    private final @Nullable QuestionnaireItemComponent item;
    private final Questionnaire questionnaire;
    private final List<FormItem> children = new ArrayList<>();
    private final Map<String, FormItem> byLinkId = new HashMap<>();

    FormItem(Questionnaire questionnaire, @Nullable FormItem parent, @Nullable QuestionnaireItemComponent item) {
        this.questionnaire = questionnaire;
        this.parent = parent;
        this.item = item;
        List<QuestionnaireItemComponent> below = item == null ? questionnaire.getItem() : item.getItem();
        below.forEach(each -> children.add(new FormItem(questionnaire, this, each)));
        children.forEach(each -> byLinkId.put(each.linkId(), each));
    }

    public boolean isRoot() {
        return item == null;
    }

    public @Nullable FormItem parent() {
        return parent;
    }

    public List<FormItem> children() {
        return children;
    }

    public Optional<FormItem> child(String linkId) {
        return Optional.ofNullable(byLinkId.get(linkId));
    }

    /** Empty for the root. */
    public String linkId() {
        return item == null || item.getLinkId() == null ? "" : item.getLinkId();
    }

    /** The Questionnaire, or the Questionnaire.item: {@code %qitem}. */
    public Base element() {
        return item == null ? questionnaire : item;
    }

    /** The item itself; not for the root. */
    public QuestionnaireItemComponent question() {
        if (item == null) {
            throw new IllegalStateException("The root is no question.");
        }
        return item;
    }

    public boolean isGroup() {
        return item == null || item.getType() == QuestionnaireItemType.GROUP;
    }

    public boolean repeats() {
        return item != null && item.getRepeats();
    }

    /** The element that an answer is: canonical, {@code #}, element id. */
    public Optional<String> definition() {
        return item == null ? Optional.empty() : Optional.ofNullable(item.getDefinition());
    }

    public List<Extension> annotations(String url) {
        List<Extension> own = item == null ? questionnaire.getExtension() : ((Element) item).getExtension();
        return own.stream().filter(each -> url.equals(each.getUrl())).toList();
    }

    public Optional<Extension> annotation(String url) {
        return annotations(url).stream().findFirst();
    }

    public Place place(String extensionUrl) {
        return new Place(linkId(), Sdc.shortName(extensionUrl));
    }

    /** The expressions that annotations of one kind hold. */
    public List<FormExpression> expressions(String url) {
        return annotations(url).stream()
                .map(each -> FormExpression.of(place(url), each))
                .toList();
    }
}
