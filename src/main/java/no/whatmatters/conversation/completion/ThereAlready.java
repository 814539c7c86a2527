package no.whatmatters.conversation.completion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.conversation.completion.Traces.OfResponse;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.BusinessIdentifier;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What a form makes only if it is not there ({@code ifNoneExist}) is not made twice: one of the person's own that whoever
 * answers may see takes its place. The condition is an identifier, as everywhere here.
 */
@Component
class ThereAlready {

    private final Alongside alongside;

    ThereAlready(Alongside alongside) {
        this.alongside = alongside;
    }

    /** The meaning without what is there already; references lead to that. */
    Meaning leftOut(Meaning meaning, OfResponse past, AboutThePerson person, Predicate<String> visible) {
        Map<String, String> instead = new HashMap<>();
        meaning.made().forEach((id, made) -> {
            if (made.condition() != null && !past.made().containsKey(id)) {
                find(made, person, visible).ifPresent(found -> instead.put(id, found));
            }
        });
        if (instead.isEmpty()) {
            return meaning;
        }
        Map<String, Made> left = new LinkedHashMap<>(meaning.made());
        left.keySet().removeAll(instead.keySet());
        Meaning without = new Meaning(left, meaning.changes());
        without.point(instead);
        return without;
    }

    private Optional<String> find(Made made, AboutThePerson person, Predicate<String> visible) {
        String condition = String.valueOf(made.condition());
        BusinessIdentifier identifier = BusinessIdentifier.ofQuery(condition.substring(condition.indexOf('?') + 1));
        if (identifier == null) {
            throw CompletionRefusal.FORM_CONDITION_NOT_KEPT.at(made.origin(), "ifNoneExist");
        }
        List<Resource> all = alongside.identifiedToMake(made.resource().fhirType(), identifier);
        return all.stream()
                .filter(person::includes)
                .map(each -> each.fhirType() + "/" + each.getIdElement().getIdPart())
                .filter(visible)
                .findFirst();
    }
}
