package no.whatmatters.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.Gathering;
import no.whatmatters.validation.content.Oversize;
import no.whatmatters.validation.fault.BrokenRule;
import no.whatmatters.validation.fault.Outcomes;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * No write is stored that breaks its profile: a transaction as a whole before it begins, all else just before it is stored,
 * also what a patch makes and what the server itself writes. Definitions, which no client may write, come from the guide.
 */
@Component
@Interceptor(order = InterceptorOrder.VALIDATION)
public class ValidatesWrites implements StorageInterceptor {

    private static final String CHECKED = ValidatesWrites.class.getName() + ".checked";

    private final Judgement judgement;
    private final AsKept kept;

    ValidatesWrites(Judgement judgement, AsKept kept) {
        this.judgement = judgement;
        this.kept = kept;
    }

    /** In a batch each entry stands for itself, so it is checked when it is stored. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        Bundle bundle = (Bundle) given;
        if (bundle.getType() == BundleType.BATCH) {
            return;
        }
        boolean moved = bundle.getEntry().stream()
                .allMatch(each -> each.hasResource() && ServiceMade.isMoved(each.getResource()));
        if (!moved) {
            RequestDetails asked = FromOutside.of(request);
            Bundle judged = asked == null ? bundle : kept.of(bundle, asked);
            gather(judgement.of(judged, ValidatesWrites::writable), request);
        }
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.hasResource()) {
                entry.getResource().setUserData(CHECKED, true);
            }
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        single((Resource) resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        single((Resource) after, request, transaction);
    }

    /** Of a transaction only what a patch makes comes here unchecked. */
    private void single(Resource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        boolean checked = resource.getUserData(CHECKED) != null;
        resource.setUserData(CHECKED, null);
        if (checked || !writable(resource)) {
            return;
        }
        Findings findings = judgement.of(resource);
        boolean ofABundle = transaction.isFhirTransaction() && Gathering.of(request) != null;
        if (ofABundle && findings.refuse()) {
            GatheredFaults.refuse(new RequestRefused(all(findings)), resource, transaction, request);
        } else {
            GatheredFaults.tellAlone(all(findings), transaction);
            judge(findings, request);
        }
    }

    private static void gather(Findings findings, @Nullable RequestDetails request) {
        Gathering gathering = Gathering.of(request);
        if (gathering == null || !findings.refuse()) {
            judge(findings, request);
            return;
        }
        gathering.add(all(findings));
        if (findings.faults().stream().anyMatch(each -> each.rule().equals(Oversize.RULE))) {
            throw gathering.told();
        }
    }

    private static List<no.whatmatters.endpoint.refusal.Fault> all(Findings findings) {
        List<no.whatmatters.endpoint.refusal.Fault> all =
                new ArrayList<>(BrokenRule.asFaults(findings.refusing().faults()));
        all.addAll(findings.broken());
        return all;
    }

    private static void judge(Findings findings, @Nullable RequestDetails request) {
        if (findings.refuse()) {
            OperationOutcome outcome = findings.refusing().outcome(Outcomes.languageOf(request));
            throw new UnprocessableEntityException(outcome.getIssue().size() + " faults", outcome);
        }
        Warnings.keep(findings.faults(), request);
    }

    private static boolean writable(Resource resource) {
        StoredType type = ServerStatement.ofTheGuide().type(resource.fhirType());
        return type != null && type.writable();
    }
}
