package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** One item of a response beside the item of the form that it answers; or the whole response beside the form. */
public final class Answered {

    private final FormItem item;
    private final Base node;
    private final @Nullable Answered parent;
    private final Occurrences occurrences;
    private final int place;
    private final String occurrence;
    private final List<Answered> children = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Answered(
            FormItem item,
            Base node,
            @Nullable Answered parent,
            Occurrences occurrences,
            int place,
            String occurrence) {
        this.item = item;
        this.node = node;
        this.parent = parent;
        this.occurrences = occurrences;
        this.place = place;
        this.occurrence = occurrence;
        below(node).forEach(this::addAll);
    }

    /** Pairs a response with its form. What the form does not know is left out: see {@link #unknownLinkIds}. */
    public static Answered of(Form form, QuestionnaireResponse response) {
        return of(form, response, Occurrences.byPlace());
    }

    /** The same, where it is known which of several each item and answer is. */
    public static Answered of(Form form, QuestionnaireResponse response, Occurrences occurrences) {
        return new Answered(form.root(), response, null, occurrences, 0, "");
    }

    public FormItem item() {
        return item;
    }

    /** The QuestionnaireResponse.item, or the response: {@code %context}. */
    public Base node() {
        return node;
    }

    public @Nullable Answered parent() {
        return parent;
    }

    /** In the order of the form, and the occurrences of one item in that of the response. */
    public List<Answered> children() {
        return children;
    }

    public List<Answered> children(String linkId) {
        return children.stream()
                .filter(each -> each.item.linkId().equals(linkId))
                .toList();
    }

    /**
     * Place in the response, the same for the same answers: {@code goal[1]/goal.barrier[0]}. See {@link Occurrences}.
     */
    public String path() {
        if (parent == null) {
            return "";
        }
        String above = parent.path();
        return (above.isEmpty() ? "" : above + "/") + item.linkId() + occurrence;
    }

    /** The id that whoever filled in the form gave the item, or this one answer of it; null where there is none. */
    @Nullable
    String ownId() {
        boolean oneAnswer = node.getIdBase() == null && answers().size() == 1;
        return oneAnswer ? answers().get(0).getId() : node.getIdBase();
    }

    /** The item of the response, or the one answer, that this is or that stands below it; null where there is none. */
    public @Nullable Answered find(Base wanted) {
        if (node == wanted) {
            return this;
        }
        for (Answered each : answers().isEmpty() ? List.<Answered>of() : perAnswer()) {
            if (!each.answers().isEmpty() && each.answers().get(0) == wanted) {
                return each;
            }
        }
        for (Answered child : children) {
            Answered found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Which of several it is: the end of its path. */
    String occurrence() {
        return occurrence;
    }

    public List<QuestionnaireResponseItemAnswerComponent> answers() {
        return node instanceof QuestionnaireResponseItemComponent given ? given.getAnswer() : List.of();
    }

    /** The answers that have a value. */
    public List<Type> values() {
        return answers().stream()
                .filter(QuestionnaireResponseItemAnswerComponent::hasValue)
                .map(QuestionnaireResponseItemAnswerComponent::getValue)
                .toList();
    }

    /** Whether there is an answer in it, or below. */
    public boolean hasAnswers() {
        return answers().stream().anyMatch(QuestionnaireResponseItemAnswerComponent::hasValue)
                || children.stream().anyMatch(Answered::hasAnswers);
    }

    /** This item once for each of its answers, as a repeating question stands for several; itself where it has one or none. */
    public List<Answered> perAnswer() {
        List<QuestionnaireResponseItemAnswerComponent> answers = answers();
        if (answers.size() < 2 && answers.stream().noneMatch(occurrences::isKnown)) {
            return List.of(this);
        }
        List<Answered> each = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            QuestionnaireResponseItemComponent one = new QuestionnaireResponseItemComponent();
            one.setLinkId(item.linkId());
            one.addAnswer(answers.get(i));
            each.add(new Answered(item, one, parent, occurrences, place, occurrences.of(answers.get(i), place, i)));
        }
        return each;
    }

    /** linkIds in the response that the form does not have at that place. */
    public List<String> unknownLinkIds() {
        Stream<String> here = below(node)
                .flatMap(List::stream)
                .map(QuestionnaireResponseItemComponent::getLinkId)
                .filter(linkId -> linkId == null || item.child(linkId).isEmpty())
                .map(String::valueOf);
        return Stream.concat(here, children.stream().flatMap(each -> each.unknownLinkIds().stream()))
                .distinct()
                .toList();
    }

    private void addAll(List<QuestionnaireResponseItemComponent> given) {
        Map<String, List<QuestionnaireResponseItemComponent>> byLinkId = new HashMap<>();
        given.forEach(each -> byLinkId.computeIfAbsent(String.valueOf(each.getLinkId()), linkId -> new ArrayList<>())
                .add(each));
        for (FormItem known : item.children()) {
            for (QuestionnaireResponseItemComponent each : byLinkId.getOrDefault(known.linkId(), List.of())) {
                int here = places.merge(known.linkId(), 1, Integer::sum) - 1;
                children.add(new Answered(known, each, this, occurrences, here, occurrences.of(each, here)));
            }
        }
    }

    /** The items under a response or group; or under each answer. */
    private static Stream<List<QuestionnaireResponseItemComponent>> below(Base node) {
        if (node instanceof QuestionnaireResponse response) {
            return Stream.of(response.getItem());
        }
        QuestionnaireResponseItemComponent given = (QuestionnaireResponseItemComponent) node;
        return Stream.concat(
                Stream.of(given.getItem()),
                given.getAnswer().stream().map(QuestionnaireResponseItemAnswerComponent::getItem));
    }
}
