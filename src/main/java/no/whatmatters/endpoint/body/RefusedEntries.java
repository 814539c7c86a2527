package no.whatmatters.endpoint.body;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** The entries of a batch that cannot be carried out because they could not be read whole; the others can. */
public final class RefusedEntries {

    private static final String KEPT = RefusedEntries.class.getName();
    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d{1,6})].*");

    private RefusedEntries() {}

    /** Keeps what is wrong, by entry. False where something is wrong outside of them, so that nothing can be carried out. */
    public static boolean keep(OperationOutcome outcome, RequestDetails request) {
        Map<Integer, OperationOutcome> entries = new HashMap<>();
        for (OperationOutcomeIssueComponent issue : outcome.getIssue()) {
            Matcher entry = ENTRY.matcher(
                    issue.hasExpression() ? issue.getExpression().get(0).getValue() : "");
            if (!entry.matches()) {
                return false;
            }
            entries.computeIfAbsent(Integer.valueOf(entry.group(1)), unused -> new OperationOutcome())
                    .addIssue(issue);
        }
        request.getUserData().put(KEPT, entries);
        return true;
    }

    /**
     * Refuses the entry, if it could not be read.
     *
     * @param index its place in the batch, from 0 on
     */
    @SuppressWarnings("unchecked")
    public static void refuse(int index, RequestDetails request) {
        Map<Integer, OperationOutcome> entries =
                (Map<Integer, OperationOutcome>) request.getUserData().getOrDefault(KEPT, Map.of());
        OperationOutcome outcome = entries.get(index);
        if (outcome != null) {
            throw new UnprocessableEntityException("unread", outcome);
        }
    }
}
