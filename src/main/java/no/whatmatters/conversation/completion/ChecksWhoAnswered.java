package no.whatmatters.conversation.completion;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Citizens write down their own answers, or those of whom they may act for: no professional answers through them. */
@Component
@Interceptor(order = InterceptorOrder.CHANGE_RULES)
class ChecksWhoAnswered implements StorageInterceptor, ChangeRule {

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        check(resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        check(after, request, transaction);
    }

    private static void check(
            IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            List<Fault> faults = faultsOf(resource, asked);
            if (!faults.isEmpty()) {
                GatheredFaults.refuseWithContent(new RequestRefused(faults), resource, transaction, asked);
            }
        }
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        return faultsOf(after, asking);
    }

    private static List<Fault> faultsOf(IBaseResource resource, RequestDetails asked) {
        Optional<Role> citizen =
                Callers.of(asked).map(Caller::role).filter(each -> each == Role.PATIENT || each == Role.RELATIVE);
        return citizen.isPresent() && resource instanceof QuestionnaireResponse response
                ? faults(response, citizen.get())
                : List.of();
    }

    static List<Fault> faults(QuestionnaireResponse response, Role citizen) {
        List<Fault> faults = new ArrayList<>();
        boolean own = citizen == Role.PATIENT
                ? isThePerson(response.getAuthor(), response)
                : isRelative(response.getAuthor());
        if (response.hasAuthor() && !own) {
            faults.add(fault("QuestionnaireResponse.author"));
        }
        if (response.hasSource() && !isThePerson(response.getSource(), response) && !isRelative(response.getSource())) {
            faults.add(fault("QuestionnaireResponse.source"));
        }
        return faults;
    }

    private static Fault fault(String place) {
        return new Fault(CompletionRefusal.AUTHOR_WAS_ANOTHER, List.of(place.substring(place.indexOf('.') + 1)), place);
    }

    private static boolean isThePerson(Reference reference, QuestionnaireResponse response) {
        return Leads.somewhere(reference)
                && reference.getReference().equals(response.getSubject().getReference());
    }

    private static boolean isRelative(Reference reference) {
        return "RelatedPerson".equals(reference.getReferenceElement().getResourceType());
    }
}
