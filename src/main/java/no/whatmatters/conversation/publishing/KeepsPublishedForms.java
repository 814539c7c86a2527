package no.whatmatters.conversation.publishing;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.conversation.publishing.PublishedForms.Published;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A form that was published stays as it is: answers mean what it said at the time. It may be retired; what is to be otherwise is
 * a new version. An address with a version is one form, and an address is one organisation's; the guide's are the guide's.
 */
@Component
@Interceptor(order = InterceptorOrder.CHANGE_RULES)
class KeepsPublishedForms implements StorageInterceptor, ChangeRule {

    private static final Set<PublicationStatus> PUBLISHED =
            EnumSet.of(PublicationStatus.ACTIVE, PublicationStatus.RETIRED);

    private final PublishedForms forms;

    KeepsPublishedForms(PublishedForms forms) {
        this.forms = forms;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        publish(null, resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        publish(before, after, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void sent(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        tellBeside(null, resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void changed(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null && isAnother(before, after)) {
            GatheredFaults.refuseWithContent(
                    refused(PublishingRefusal.PUBLISHED_FORM_STAYS, "Questionnaire"), after, transaction, asked);
        }
        tellBeside(before, after, request, transaction);
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        return isAnother(before, after)
                ? refused(PublishingRefusal.PUBLISHED_FORM_STAYS, "Questionnaire")
                        .faults()
                : takenFaults(before, after, asking);
    }

    private static boolean isAnother(@Nullable IBaseResource before, IBaseResource after) {
        return before instanceof Questionnaire was
                && after instanceof Questionnaire is
                && isPublished(was)
                && !(staysPublished(is) && asked(was).equalsDeep(asked(is)));
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null && resource instanceof Questionnaire form && isPublished(form) && form.getUrl() != null) {
            GatheredFaults.refuse(
                    refused(PublishingRefusal.PUBLISHED_FORM_STAYS, "Questionnaire"), form, transaction, asked);
        }
    }

    /** Told with all else that is wrong, before anybody else is kept from publishing; {@link #publish} has the last word. */
    private void tellBeside(
            @Nullable IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        List<Fault> faults = asked == null ? List.of() : takenFaults(before, after, asked);
        if (faults.isEmpty()) {
            return;
        }
        if (transaction.isFhirTransaction()) {
            GatheredFaults.refuse(new RequestRefused(faults), after, transaction, asked);
        } else {
            GatheredFaults.noteBeside(faults, transaction);
        }
    }

    private List<Fault> takenFaults(@Nullable IBaseResource before, IBaseResource after, RequestDetails asked) {
        Questionnaire form = publishes(before, after);
        return form == null ? List.of() : taken(form, forms.published(form.getUrl()), asked);
    }

    /** Null where it publishes none: one that nothing can refer to is none either. */
    private static @Nullable Questionnaire publishes(@Nullable IBaseResource before, IBaseResource after) {
        if (before instanceof Questionnaire was && isPublished(was)) {
            return null;
        }
        boolean isOne = after instanceof Questionnaire is && isPublished(is) && is.getUrl() != null;
        return isOne ? (Questionnaire) after : null;
    }

    /** What is wrong with its address, if anything. */
    private static List<Fault> taken(Questionnaire form, List<Published> published, RequestDetails asked) {
        String organisation = Callers.of(asked).map(Caller::organisation).orElse(null);
        String id = form.getIdElement().getIdPart();
        List<Published> others =
                published.stream().filter(each -> !each.id().equals(id)).toList();
        if (form.getUrl().startsWith(Profiles.CANONICAL + "/")
                || others.stream().anyMatch(each -> !Objects.equals(each.organisation(), organisation))) {
            return refused(PublishingRefusal.URL_OF_ANOTHER, "Questionnaire.url")
                    .faults();
        }
        return others.stream().anyMatch(each -> each.version().equals(version(form)))
                ? refused(PublishingRefusal.VERSION_WAS_PUBLISHED, "Questionnaire.version")
                        .faults()
                : List.of();
    }

    private void publish(
            @Nullable IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        Questionnaire form = publishes(before, after);
        if (asked == null || form == null) {
            return;
        }
        List<Fault> faults = taken(form, forms.toPublish(form.getUrl()), asked);
        if (faults.isEmpty()) {
            String organisation = Callers.of(asked).map(Caller::organisation).orElse(null);
            forms.remember(
                    form.getUrl(),
                    new Published(version(form), form.getIdElement().getIdPart(), organisation));
        } else {
            GatheredFaults.refuse(new RequestRefused(faults), form, transaction, asked);
        }
    }

    private static String version(Questionnaire form) {
        return form.getVersion() != null ? form.getVersion() : "";
    }

    /** That a status is missing is told by validation. */
    private static boolean staysPublished(Questionnaire form) {
        return isPublished(form) || !form.hasStatusElement();
    }

    private static boolean isPublished(Questionnaire form) {
        return PUBLISHED.contains(form.getStatus());
    }

    /** What is asked, and what it means: all but whether it is in use, and what is told about it. */
    private static Questionnaire asked(Questionnaire form) {
        Questionnaire asked = form.copy();
        asked.setId((String) null);
        asked.setMeta(null);
        asked.setText(null);
        asked.setStatus(null);
        asked.setDateElement(null);
        asked.setPublisher(null);
        asked.setContact(null);
        asked.setApprovalDate(null);
        asked.setLastReviewDate(null);
        asked.setEffectivePeriod(null);
        return asked;
    }

    private static RequestRefused refused(PublishingRefusal refusal, String place) {
        return new RequestRefused(List.of(new Fault(refusal, List.of(), place)));
    }
}
