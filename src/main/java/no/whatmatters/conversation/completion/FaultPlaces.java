package no.whatmatters.conversation.completion;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.conversation.completion.Meaning.Made;
import no.whatmatters.conversation.extract.Origin;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a response may break a profile. Whoever sent the response never saw it: the place is told as the item that it
 * comes from, and beside it what is wrong with what that item makes. Pure.
 */
final class FaultPlaces {

    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d{1,6})]\\.resource(.*)");

    private FaultPlaces() {}

    /**
     * Tells the places of the faults of what was to be made.
     *
     * @param made in the order in which it was to be stored; null for what no item made
     */
    static UnprocessableEntityException told(UnprocessableEntityException refused, List<@Nullable Made> made) {
        if (refused.getOperationOutcome() instanceof OperationOutcome outcome) {
            outcome.getIssue().forEach(each -> tell(each, made));
        }
        return refused;
    }

    /** Tells the places of the faults of one thing that was to be changed. */
    static UnprocessableEntityException told(UnprocessableEntityException refused, Origin origin) {
        if (refused.getOperationOutcome() instanceof OperationOutcome outcome) {
            for (OperationOutcomeIssueComponent each : outcome.getIssue()) {
                each.getExpression().add(0, new StringType(item(origin.place().linkId())));
            }
        }
        return refused;
    }

    private static void tell(OperationOutcomeIssueComponent issue, List<@Nullable Made> made) {
        for (StringType expression : List.copyOf(issue.getExpression())) {
            Matcher place = ENTRY.matcher(expression.getValue());
            int entry = place.matches() ? Integer.parseInt(place.group(1)) : Integer.MAX_VALUE;
            Made one = entry < made.size() ? made.get(entry) : null;
            if (one != null) {
                issue.getExpression().remove(expression);
                issue.addExpression(item(one.origin().place().linkId()));
                issue.addExpression(one.resource().fhirType() + place.group(2));
            }
        }
    }

    private static String item(String linkId) {
        return linkId.isEmpty()
                ? "QuestionnaireResponse"
                : "QuestionnaireResponse.descendants().where(linkId = '" + linkId.replace("'", "\\'") + "')";
    }
}
