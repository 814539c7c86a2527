package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.conversation.populate.QueryRefused;
import no.whatmatters.conversation.populate.Search;
import no.whatmatters.endpoint.behalf.ReadsForCaller;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Answers the queries of a form with what its caller may see of the one person whom the form is about. */
final class CallersSearch implements Search {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z][A-Za-z]+(/[A-Za-z0-9\\-.]{1,64}|\\?[^#]*)");
    private static final Pattern COUNT = Pattern.compile("[?&]_count=(\\d{1,9})(&|$)");
    private static final int LARGEST_PAGE = 200;

    private final ReadsForCaller reads;
    private final ReadableErrors errors;
    private final ServletRequestDetails request;
    private final String person;

    /**
     * For one request.
     *
     * @param person id of the Patient
     */
    CallersSearch(ReadsForCaller reads, ReadableErrors errors, ServletRequestDetails request, String person) {
        this.reads = reads;
        this.errors = errors;
        this.request = request;
        this.person = person;
    }

    @Override
    public Found search(String query) {
        if (!ADDRESS.matcher(query).matches()) {
            throw new QueryRefused(PrefillRefusal.QUERY_FORM.text(Told.languageOf(request)));
        }
        Resource answer;
        try {
            answer = reads.get(query, request);
        } catch (BaseServerResponseException | RequestRefused refused) {
            throw said(refused);
        }
        Bundle found = answer instanceof Bundle bundle ? bundle : one(answer);
        boolean more = found.getLink(Bundle.LINK_NEXT) != null && !stopsByItself(query);
        found.setLink(List.of());
        boolean anothers = found.getEntry().removeIf(each -> isOfAnother(each.getResource()));
        found.getEntry().forEach(each -> Disclosures.of(request).told(each.getResource()));
        return new Found(found, more, anothers);
    }

    private static Bundle one(Resource resource) {
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        bundle.addEntry(new BundleEntryComponent().setResource(resource));
        return bundle;
    }

    private boolean isOfAnother(Resource found) {
        return PersonOf.isAboutSomebody(found.fhirType()) && !PersonOf.in(found).equals(Set.of(person));
    }

    /** Whether the form said how many it wants, and can get so many. */
    private static boolean stopsByItself(String query) {
        Matcher count = COUNT.matcher(query);
        return count.find() && Integer.parseInt(count.group(1)) <= LARGEST_PAGE;
    }

    /** In the words in which the same request would be refused; what fails for another reason fails. */
    private RuntimeException said(RuntimeException refused) {
        BaseServerResponseException readable = errors.makeReadable(request, refused);
        if (readable.getStatusCode() >= 500) {
            return refused;
        }
        OperationOutcome outcome = (OperationOutcome) readable.getOperationOutcome();
        return new QueryRefused(outcome.getIssueFirstRep().getDetails().getText());
    }
}
