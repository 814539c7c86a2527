package no.whatmatters.validation.answer;

import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Reads answers out of a response. */
final class Answers {

    private Answers() {}

    static @Nullable Element valueOf(Element answer) {
        return answer.getChildren().stream()
                .filter(child -> child.getName().startsWith("value"))
                .findFirst()
                .orElse(null);
    }

    /** Whether anything is answered here or below. A reason why there is no answer stands for one. */
    static boolean isAnswered(Element item) {
        return item.getChildrenByName("answer").stream().anyMatch(Answers::saysSomething)
                || anyAnswered(item.getChildrenByName("item"));
    }

    private static boolean saysSomething(Element answer) {
        return valueOf(answer) != null
                || !answer.getChildrenByName("extension").isEmpty()
                || anyAnswered(answer.getChildrenByName("item"));
    }

    private static boolean anyAnswered(List<Element> items) {
        return items.stream().anyMatch(Answers::isAnswered);
    }
}
