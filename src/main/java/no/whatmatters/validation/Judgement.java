package no.whatmatters.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.whatmatters.endpoint.body.Unread;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.OwnConditions;
import no.whatmatters.storage.change.BundleRule;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.validation.Foreseen.Foresight;
import no.whatmatters.validation.fault.BrokenRule;
import no.whatmatters.validation.instance.InstanceCheck;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
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
    private final Foreseen foreseen;
    private final OwnConditions conditions;
    private final SentReferences references;

    Judgement(
            ProfileValidator validator,
            StoredKnowledge stored,
            List<ContentRule> rules,
            List<BundleRule> bundleRules,
            Foreseen foreseen,
            OwnConditions conditions,
            SentReferences references) {
        this.references = references;
        this.foreseen = foreseen;
        this.conditions = conditions;
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

    /**
     * Of what was sent, before anything else has looked at it: from what the caller may know of other records.
     *
     * @param profile one more that the resource is held to, or null
     * @param id of the record that it would be written to; null where it would be a new one
     */
    Findings ofAll(Resource resource, @Nullable String profile, @Nullable IdType id, RequestDetails request) {
        Resource sent = resource instanceof Bundle bundle ? withConditions(bundle, request) : resource;
        Asked asked = asked(sent);
        if (asked.ofTheWhole()) {
            return new Findings(
                    validator.faultsOf(references.completed(sent, request), profile, stored.knownTo(request)),
                    asked.faults());
        }
        // Before its content: a record may go on to refer to what it refers to already.
        Foresight foresight = foreseen(asked.stoodIn(sent), id, request);
        Resource content = references.completed(foresight.content(), request);
        List<Fault> broken = new ArrayList<>(asked.faults());
        foresight.faults().stream().filter(asked::allows).forEach(broken::add);
        broken.addAll(broken(content, request));
        return new Findings(validator.faultsOf(content, profile, stored.knownTo(request)), broken);
    }

    /** A copy, in which a sender's own identifiers name its records as they do in what is carried out. */
    private Bundle withConditions(Bundle sent, RequestDetails request) {
        Bundle bundle = sent.copy();
        conditions.fillIn(bundle, request);
        return bundle;
    }

    private Foresight foreseen(Resource sent, @Nullable IdType id, RequestDetails request) {
        return looked(
                () -> sent instanceof Bundle bundle ? foreseen.of(bundle, request) : foreseen.of(sent, id, request),
                e -> new Foresight(notChecked(sent, e), sent));
    }

    /**
     * The same, where not all of what was sent could be read, so that nobody knows what it would make of what is stored.
     * Nothing is lost even where nobody can say what is wrong.
     */
    Findings ofUnread(Unread unread, @Nullable String profile, RequestDetails request) {
        List<no.whatmatters.validation.fault.Fault> faults =
                validator.faultsOf(unread.read(), unread.sent(), profile, stored.knownTo(request));
        Asked asked = asked(unread.read());
        List<Fault> broken = new ArrayList<>(asked.faults());
        if (!asked.ofTheWhole()) {
            broken.addAll(broken(references.completed(asked.stoodIn(unread.read()), request), request));
        }
        broken.removeIf(each -> faults.stream().anyMatch(fault -> isAboutRequest(fault, each)));
        Findings findings = new Findings(faults, broken);
        String names = String.join(", ", unread.lost());
        Fault lost = new Fault(
                RequestRefusal.CONTENT_WOULD_BE_LOST,
                List.of(names),
                unread.read().fhirType());
        return findings.refuse() ? findings : new Findings(faults, List.of(lost));
    }

    private Asked asked(Resource resource) {
        return new Asked(
                resource instanceof Bundle bundle
                        ? bundleRules.stream()
                                .flatMap(rule -> rule.faultsOf(bundle).stream())
                                .toList()
                        : List.of());
    }

    /** Of a batch each entry for itself. */
    private List<Fault> broken(Resource resource, @Nullable RequestDetails asking) {
        if (!(resource instanceof Bundle batch) || batch.getType() != BundleType.BATCH) {
            return brokenTogether(resource, asking);
        }
        List<Fault> broken = new ArrayList<>();
        for (int i = 0; i < batch.getEntry().size(); i++) {
            int index = i;
            Bundle alone = new Bundle().addEntry(batch.getEntry().get(i));
            brokenTogether(alone, asking).forEach(each -> broken.add(each.ofEntry(index)));
        }
        return broken;
    }

    private List<Fault> brokenTogether(Resource resource, @Nullable RequestDetails asking) {
        return rules.stream()
                .flatMap(rule -> looked(
                        () -> resource instanceof Bundle bundle
                                ? rule.faultsOf(bundle, asking)
                                : rule.faultsOf(resource, asking),
                        e -> notChecked(resource, e))
                        .stream())
                .toList();
    }

    /** What a rule stumbles over is not stored, and is no failure of the server's; a store that fails is one. */
    private static <T> T looked(Supplier<T> look, Function<Throwable, T> stumbled) {
        try {
            return look.get();
        } catch (BaseServerResponseException | RequestRefused | NestedRuntimeException | PersistenceException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return stumbled.apply(e);
        }
    }

    private static List<Fault> notChecked(Resource resource, Throwable e) {
        return BrokenRule.asFaults(List.of(InstanceCheck.notChecked(resource.fhirType(), e)));
    }

    /** A method that cannot be read is no missing one. */
    private static boolean isAboutRequest(no.whatmatters.validation.fault.Fault fault, Fault broken) {
        return fault.refuses() && fault.expression().startsWith(broken.expression() + ".request");
    }
}
