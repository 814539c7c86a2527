package no.whatmatters.endpoint.body;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Each entry of a batch is carried out as a transaction of its own; what is told of it is told from the batch. */
public final class BatchEntry {

    private static final String KEPT = BatchEntry.class.getName();
    private static final String ALONE = "Bundle.entry[0]";
    private static final String ALONE_IN_XML = "/f:Bundle/f:entry[1]";

    private BatchEntry() {}

    /** Notes that this entry, counted from 0, is being carried out. */
    public static void begin(int index, RequestDetails request) {
        request.getUserData().put(KEPT, index);
    }

    /** Which entry is being carried out; 0 where there is no batch. */
    public static int of(@Nullable RequestDetails request) {
        return request != null && request.getUserData().get(KEPT) instanceof Integer index ? index : 0;
    }

    /** Where it stands in the batch. */
    public static void place(OperationOutcome told, int index) {
        for (OperationOutcomeIssueComponent issue : told.getIssue()) {
            issue.getExpression().forEach(each -> move(each, ALONE, "Bundle.entry[" + index + "]"));
            issue.getLocation().forEach(each -> move(each, ALONE_IN_XML, "/f:Bundle/f:entry[" + (index + 1) + "]"));
        }
    }

    private static void move(StringType place, String from, String to) {
        if (place.getValue().startsWith(from)) {
            place.setValue(to + place.getValue().substring(from.length()));
        }
    }
}
