package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Predicate;
import no.whatmatters.endpoint.body.Unread;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.BundleRule;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.validation.fault.BrokenRule;
import no.whatmatters.validation.instance.InstanceCheck;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/** Looks at content in all ways at once: R4 and the profiles, the rules past them, and what a Bundle asks for. */
@Component
class Judgement {

    private final ProfileValidator validator;
    private final StoredKnowledge stored;
    private final List<ContentRule> rules;
    private final List<BundleRule> bundleRules;

    Judgement(
            ProfileValidator validator, StoredKnowledge stored, List<ContentRule> rules, List<BundleRule> bundleRules) {
        this.validator = validator;
        this.stored = stored;
        this.rules = rules;
        this.bundleRules = bundleRules;
    }

    /** Of a resource that is about to be stored. */
    Findings of(Resource resource) {
        return new Findings(validator.faultsOf(resource), broken(resource, null));
    }

    /** Of a transaction whose entries are known to ask for what is offered. */
    Findings of(Bundle transaction, Predicate<Resource> checked) {
        return new Findings(validator.faultsOf(transaction, checked), broken(transaction, null));
    }

    /** Of what was sent, before anything else has looked at it: from what the caller may know of other records. */
    Findings ofAll(Resource resource, @Nullable String profile, RequestDetails request) {
        return new Findings(
                validator.faultsOf(resource, profile, stored.knownTo(request)), brokenByAll(resource, request));
    }

    /** The same, where not all of what was sent could be read. Nothing is lost even where nobody can say what is wrong. */
    Findings ofUnread(Unread unread, @Nullable String profile, RequestDetails request) {
        List<no.whatmatters.validation.fault.Fault> faults =
                validator.faultsOf(unread.read(), unread.sent(), profile, stored.knownTo(request));
        List<Fault> broken = brokenByAll(unread.read(), request).stream()
                .filter(each -> faults.stream().noneMatch(fault -> isAboutRequest(fault, each)))
                .toList();
        Findings findings = new Findings(faults, broken);
        String names = String.join(", ", unread.lost());
        Fault lost = new Fault(
                RequestRefusal.CONTENT_WOULD_BE_LOST,
                List.of(names),
                unread.read().fhirType());
        return findings.refuse() ? findings : new Findings(faults, List.of(lost));
    }

    private List<Fault> brokenByAll(Resource resource, RequestDetails request) {
        if (!(resource instanceof Bundle bundle)) {
            return broken(resource, request);
        }
        List<Fault> asked = bundleRules.stream()
                .flatMap(rule -> rule.faultsOf(bundle).stream())
                .toList();
        // What is not offered is told alone: rules about content count on requests that can be carried out.
        return asked.isEmpty() ? broken(bundle, request) : asked;
    }

    private List<Fault> broken(Resource resource, @Nullable RequestDetails asking) {
        return rules.stream()
                .flatMap(rule -> looked(rule, resource, asking).stream())
                .toList();
    }

    /** What a rule stumbles over is not stored, and is no failure of the server's; a store that fails is one. */
    private static List<Fault> looked(ContentRule rule, Resource resource, @Nullable RequestDetails asking) {
        try {
            return resource instanceof Bundle bundle ? rule.faultsOf(bundle, asking) : rule.faultsOf(resource, asking);
        } catch (BaseServerResponseException | RequestRefused | NestedRuntimeException | PersistenceException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return BrokenRule.asFaults(List.of(InstanceCheck.notChecked(resource.fhirType(), e)));
        }
    }

    /** A method that cannot be read is no missing one. */
    private static boolean isAboutRequest(no.whatmatters.validation.fault.Fault fault, Fault broken) {
        return fault.refuses() && fault.expression().startsWith(broken.expression() + ".request");
    }
}
