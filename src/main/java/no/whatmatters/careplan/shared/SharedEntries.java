package no.whatmatters.careplan.shared;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.GoalKind;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The parts in a transaction, and the shared plans and care teams that they still lack. Pure.
 * Each person's shared plan begins with all that this transaction brings into it, so that it is written once.
 */
final class SharedEntries {

    private final Bundle bundle;
    private final UnaryOperator<@Nullable String> personOf;
    private final LocalDate today;
    private final Map<String, Shared> made = new LinkedHashMap<>();

    /**
     * A transaction.
     *
     * @param personOf reference as it stands in the bundle → id of the person's record, or null where it names no person
     */
    SharedEntries(Bundle bundle, UnaryOperator<@Nullable String> personOf, LocalDate today) {
        this.bundle = bundle;
        this.personOf = personOf;
        this.today = today;
    }

    /** Fills in {@code partOf} where the sender left it out; answers the ids of the shared plans it names. */
    Map<String, SharedIds> fillIn() {
        Map<String, SharedIds> named = new HashMap<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            String person = personOfPart(entry);
            if (person != null) {
                SharedIds ids = SharedIds.of(person);
                CarePlan part = (CarePlan) entry.getResource();
                if (part.getPartOf().isEmpty()) {
                    part.addPartOf(new Reference(ids.planReference()));
                }
                named.put(person, ids);
            }
        }
        return named;
    }

    /** Adds a shared plan and a care team for that person, with all that the transaction brings into them. */
    void add(String person) {
        for (BundleEntryComponent entry : bundle.getEntry()) {
            Resource resource = entry.getResource();
            if (person.equals(personOfPart(entry))) {
                CarePlan part = (CarePlan) resource;
                Shared shared = shared(person, part.getSubject(), Parts.start(part, today));
                Parts.addGoals(shared.plan, part.getGoal());
                if (isOrganisation(part.getAuthor())) {
                    Parts.addOrganisation(shared.team, part.getAuthor(), Parts.start(part, today));
                }
            }
        }
        for (BundleEntryComponent entry : bundle.getEntry()) {
            Shared shared = made.get(person);
            if (shared != null
                    && entry.getResource() instanceof Goal goal
                    && GoalKind.WHAT_MATTERS.isOf(goal)
                    && person.equals(personOf.apply(goal.getSubject().getReference()))) {
                Parts.addGoals(shared.plan, List.of(new Reference(name(entry))));
            }
        }
        Shared shared = Objects.requireNonNull(made.get(person));
        put(shared.team);
        put(shared.plan);
    }

    private Shared shared(String person, Reference subject, LocalDate from) {
        return made.computeIfAbsent(person, id -> {
            SharedIds ids = SharedIds.of(id);
            return new Shared(SharedDraft.plan(ids, subject, from), SharedDraft.team(ids, subject));
        });
    }

    private void put(Resource resource) {
        ServiceMade.mark(resource);
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + resource.getIdElement().getIdPart())
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(resource.getId());
    }

    private @Nullable String personOfPart(BundleEntryComponent entry) {
        return entry.getResource() instanceof CarePlan plan
                        && CareLevel.isPart(plan)
                        && entry.getRequest().getMethod() != HTTPVerb.DELETE
                ? personOf.apply(plan.getSubject().getReference())
                : null;
    }

    private boolean isOrganisation(Reference author) {
        return Parts.isOrganisation(author)
                && bundle.getEntry().stream()
                        .filter(each -> each.hasResource()
                                && Leads.somewhere(author)
                                && author.getReference().equals(name(each)))
                        .allMatch(each -> each.getResource() instanceof Organization);
    }

    /** An entry is referred to as others in the bundle do: by full URL, or by id where it is updated. */
    private static String name(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        return entry.getRequest().getMethod() == HTTPVerb.PUT && !url.contains("?") ? url : entry.getFullUrl();
    }

    private record Shared(CarePlan plan, CareTeam team) {}
}
