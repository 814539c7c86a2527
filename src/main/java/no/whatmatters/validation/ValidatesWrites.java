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
import no.whatmatters.endpoint.refusal.Issues;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.Gathering;
import no.whatmatters.validation.content.Oversize;
import no.whatmatters.validation.fault.BrokenRule;
import no.whatmatters.validation.fault.Fault;
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

    private final ProfileValidator validator;
    private final List<ContentRule> rules;

    ValidatesWrites(ProfileValidator validator, List<ContentRule> rules) {
        this.validator = validator;
        this.rules = rules;
    }

    /** In a batch each entry stands for itself, so it is checked when it is stored. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        Bundle bundle = (Bundle) given;
        if (bundle.getType() == BundleType.BATCH) {
            return;
        }
        List<Fault> faults = refusing(validator.faultsOf(bundle, ValidatesWrites::writable), request);
        List<no.whatmatters.endpoint.refusal.Fault> broken =
                rules.stream().flatMap(rule -> rule.faultsOf(bundle).stream()).toList();
        Gathering gathering = Gathering.of(request);
        if (gathering == null) {
            refuse(faults, broken, request);
        } else {
            gathering.add(BrokenRule.asFaults(faults));
            gathering.add(broken);
            if (faults.stream().anyMatch(each -> each.rule().equals(Oversize.RULE))) {
                throw gathering.told();
            }
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
        List<Fault> faults = refusing(validator.faultsOf(resource), request);
        List<no.whatmatters.endpoint.refusal.Fault> broken =
                rules.stream().flatMap(rule -> rule.faultsOf(resource).stream()).toList();
        boolean ofABundle = transaction.isFhirTransaction() && Gathering.of(request) != null;
        if (!ofABundle) {
            refuse(faults, broken, request);
        } else if (!faults.isEmpty() || !broken.isEmpty()) {
            List<no.whatmatters.endpoint.refusal.Fault> all = new ArrayList<>(BrokenRule.asFaults(faults));
            all.addAll(broken);
            GatheredFaults.refuse(new RequestRefused(all), resource, transaction, request);
        }
    }

    /** Those that refuse the write; where none does, the others are kept as remarks. */
    private static List<Fault> refusing(List<Fault> faults, @Nullable RequestDetails request) {
        List<Fault> refusing = faults.stream().filter(Fault::refuses).toList();
        if (refusing.isEmpty()) {
            Warnings.keep(faults, request);
        }
        return refusing;
    }

    private static void refuse(
            List<Fault> faults, List<no.whatmatters.endpoint.refusal.Fault> broken, @Nullable RequestDetails request) {
        if (!faults.isEmpty() || !broken.isEmpty()) {
            Language language = Outcomes.languageOf(request);
            OperationOutcome outcome = Outcomes.of(faults, language);
            Issues.add(outcome, broken, language);
            throw new UnprocessableEntityException(outcome.getIssue().size() + " faults", outcome);
        }
    }

    private static boolean writable(Resource resource) {
        StoredType type = ServerStatement.ofTheGuide().type(resource.fhirType());
        return type != null && type.writable();
    }
}
