package no.whatmatters.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.body.BatchEntry;
import no.whatmatters.endpoint.refusal.ContentLanguage;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the sender of an accepted write what was worth a remark, when it asks for an OperationOutcome. HAPI's own words about
 * what it did are in English, and say no more than the status: they are left out.
 */
@Component
@Interceptor(order = InterceptorOrder.VALIDATION)
public class Warnings implements ServerInterceptor {

    private static final String KEPT = Warnings.class.getName();
    private static final String OF_HAPI = "https://hapifhir.io/";
    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d+)].*");
    private static final Set<BundleType> ANSWERS = Set.of(BundleType.TRANSACTIONRESPONSE, BundleType.BATCHRESPONSE);

    /**
     * A remark, and whose it is.
     *
     * @param entry the entry of the Bundle, or 0
     */
    private record Remark(int entry, Fault fault) {}

    /** Remembers the remarks with the request, until its answer leaves. What is tried again is remembered once. */
    static void keep(List<Fault> remarks, @Nullable RequestDetails request) {
        if (request != null && !remarks.isEmpty()) {
            Set<Remark> all = new LinkedHashSet<>(kept(request));
            remarks.forEach(each -> all.add(new Remark(entryOf(each, request), each)));
            request.getUserData().put(KEPT, all);
        }
    }

    /** An entry of a batch is told from a Bundle of its own. */
    private static int entryOf(Fault remark, RequestDetails request) {
        Matcher entry = ENTRY.matcher(remark.expression());
        return BatchEntry.of(request) + (entry.matches() ? Integer.parseInt(entry.group(1)) : 0);
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void tell(RequestDetails request, @Nullable IBaseResource answer) {
        if (request.getOperation() != null) {
            return;
        }
        boolean wanted = wanted(request);
        if (answer instanceof OperationOutcome outcome && wanted) {
            tell(outcome, kept(request), request);
            ContentLanguage.tell(request);
        } else if (answer instanceof Bundle bundle && ANSWERS.contains(bundle.getType())) {
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                tellEntry(i, bundle.getEntry().get(i).getResponse(), wanted, request);
            }
        }
    }

    private static void tellEntry(
            int index, BundleEntryResponseComponent response, boolean wanted, RequestDetails request) {
        if (!(response.getOutcome() instanceof OperationOutcome outcome)) {
            return;
        }
        if (wanted && response.getStatus().startsWith("2")) {
            tell(outcome, of(index, request), request);
            BatchEntry.place(outcome, index);
            return;
        }
        outcome.getIssue().removeIf(Warnings::isOfHapi);
        if (!outcome.hasIssue()) {
            response.setOutcome(null);
        }
    }

    private static void tell(OperationOutcome outcome, Collection<Remark> remarks, RequestDetails request) {
        outcome.getIssue().removeIf(Warnings::isOfHapi);
        Language language = Outcomes.languageOf(request);
        Outcomes.add(outcome, remarks.stream().map(Remark::fault).toList(), language);
        if (!outcome.hasIssue()) {
            outcome.setIssue(Outcomes.allRight(language).getIssue());
        }
    }

    private static boolean isOfHapi(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCoding().stream()
                .anyMatch(each -> each.getSystem() != null && each.getSystem().startsWith(OF_HAPI));
    }

    private static List<Remark> of(int entry, RequestDetails request) {
        return kept(request).stream().filter(each -> each.entry() == entry).toList();
    }

    private static boolean wanted(RequestDetails request) {
        String prefer = request.getHeader("Prefer");
        return prefer != null
                && RestfulServerUtils.parsePreferHeader(null, prefer).getReturn() == PreferReturnEnum.OPERATION_OUTCOME;
    }

    @SuppressWarnings("unchecked")
    private static Set<Remark> kept(RequestDetails request) {
        return (Set<Remark>) request.getUserData().getOrDefault(KEPT, Set.of());
    }
}
