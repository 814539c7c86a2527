package no.whatmatters.careplan.persons;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.careplan.shared.EarlierWishes;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.careplan.shared.OneOfTwo;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.careplan.shared.SharedPlans.OfPerson;
import no.whatmatters.careplan.team.Leaving;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.persons.BeforeJoining;
import no.whatmatters.storage.persons.BeforeJoining.Before;
import no.whatmatters.storage.persons.BeforeJoining.Taken;
import no.whatmatters.storage.persons.MovesRecords;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Makes one person of two records, and two of one again where that was a mistake; in the transaction that is open, all of it
 * or nothing. Decision 0038.
 */
@Component
class Merging {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final EarlierWishes wishes;
    private final ReplacedPersons replaced;
    private final BeforeJoining before;
    private final MovesRecords moves;
    private final Deaths deaths;
    private final Leaving leaving;
    private final Clock clock;

    Merging(
            Alongside alongside,
            SharedPlans sharedPlans,
            EarlierWishes wishes,
            ReplacedPersons replaced,
            BeforeJoining before,
            MovesRecords moves,
            Deaths deaths,
            Leaving leaving,
            Clock clock) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.wishes = wishes;
        this.replaced = replaced;
        this.before = before;
        this.moves = moves;
        this.deaths = deaths;
        this.leaving = leaving;
        this.clock = clock;
    }

    /**
     * Has one record give way to another.
     *
     * @param gone the one that gives way, as it was
     * @param numbers its identifiers
     * @param by who says that the two are one
     */
    void join(Patient gone, List<Identifier> numbers, String survivor, MergedBy by) {
        Reference from = reference(gone.getIdElement().getIdPart());
        Reference into = reference(survivor);
        sharedPlans.hold(List.of(from, into));
        if (replaced.isReplaced(survivor)) {
            throw new RequestRefused(PersonRefusal.LINK_LEADS_NOWHERE);
        }
        String id = gone.getIdElement().getIdPart();
        List<String> earlier = replaced.replacedBy(id);
        replaced.replace(id, survivor, by.organisation(), clock.instant());
        Patient stays = patient(survivor);
        Taken taken = Survivor.takeOver(stays, gone, numbers, NorwegianDay.of(clock.instant()));
        // The last version is the one that gives way.
        before.note(id, version(patient(id)) - 1, taken);
        before.narrow(earlier, taken);
        store(stays);

        carry(from, into);
        if (taken.death()) {
            // Only now, so that it ends the shared plan of the two, and nothing writes to it afterwards.
            stays = patient(survivor);
            Survivor.takeDeath(stays, gone);
            store(stays);
        }
        deaths.join(gone, patient(survivor));
        store(by.provenance("merge", into, from, clock.instant()));
    }

    /** Moves what was written about a record after it gave way, by whom did not know of it. */
    void bringAlong(String gone, String survivor) {
        Reference from = reference(gone);
        Reference into = reference(survivor);
        sharedPlans.hold(List.of(from, into));
        if (replaced.isReplaced(gone)) {
            carry(from, into);
            // One who has died was not known to have by whoever named the record that gave way.
            deaths.followLate(Set.of(survivor));
        }
    }

    /** All that is said of the one is said of the other, and of two shared plans one is left. */
    private void carry(Reference from, Reference into) {
        Optional<OfPerson> theirs = sharedPlans.existing(from);
        Map<String, String> to = new HashMap<>(Map.of(from.getReference(), into.getReference()));
        theirs.ifPresent(plans ->
                to.putAll(pairs(plans, sharedPlans.of(into, clock.instant()).orElseThrow())));
        moves.move(
                from.getReferenceElement().getIdPart(),
                to,
                theirs.map(OfPerson::references).orElse(List.of()));
        if (theirs.isPresent()) {
            OfPerson one = sharedPlans.existing(into).orElseThrow();
            OfPerson other = sharedPlans.existing(from).orElseThrow();
            if (SameOrganisation.in(other.plan().getSubject(), from)) {
                before.notePlans(from.getReferenceElement().getIdPart(), version(other.plan()), version(other.team()));
            }
            OneOfTwo.join(one, other);
            store(other.team(), other.plan(), one.team(), one.plan());
        }
        sharedPlans.existing(into).ifPresent(plans -> wishes.bringInto(plans.plan()));
    }

    /**
     * Has a record that gave way be in force again. What was written anew since stays where it is.
     *
     * @param given the record, as it is sent and stored
     */
    void separate(Patient given, MergedBy by) {
        String id = given.getIdElement().getIdPart();
        String survivor = replaced.survivorNow(id).orElseThrow();
        Before joining = before.of(id);
        // Where no version is kept. Sent: the last version; given way: the one before it; as it was: the one before
        // that.
        Patient was = (Patient) past(given, joining.person(), 2);
        Reference from = reference(survivor);
        Reference into = reference(id);
        sharedPlans.hold(List.of(from, into));
        replaced.restore(id, gaveWayTo(was));
        Optional<OfPerson> theirs = sharedPlans.existing(into);
        deaths.part(
                id, theirs.map(each -> each.plan().getIdElement().getIdPart()).orElse(""));
        Patient stays = patient(survivor);
        Survivor.giveBack(stays, was, joining.taken());
        store(stays);
        Patient again = patient(id);
        again.setIdentifier(was.copy().getIdentifier()).setActiveElement(was.getActiveElement());
        store(again);

        Map<String, String> to = new HashMap<>(Map.of(from.getReference(), into.getReference()));
        theirs.ifPresent(plans -> to.putAll(pairs(sharedPlans.existing(from).orElseThrow(), plans)));
        moves.moveBack(id, to);
        if (theirs.isPresent()) {
            OfPerson one = sharedPlans.existing(from).orElseThrow();
            OfPerson other = new OfPerson((CarePlan) past(theirs.get().plan(), joining.plan(), 1), (CareTeam)
                    past(theirs.get().team(), joining.team(), 1));
            List<Reference> came = OneOfTwo.separate(one, other);
            wishes.takeOut(one.plan(), into);
            store(other.team(), other.plan(), one.plan());
            leaving.whoHasNothingLeft(from, came);
        } else {
            sharedPlans
                    .existing(from)
                    .map(OfPerson::plan)
                    .filter(plan -> wishes.takeOut(plan, into))
                    .ifPresent(this::store);
        }
        if (Ending.hasDied(again)) {
            deaths.note(again);
        }
        store(by.provenance("separate", into, from, clock.instant()));
    }

    /** Records that gave way to this one, and those that had given way to them, as they say themselves. */
    private Set<String> gaveWayTo(Patient patient) {
        Set<String> found = new HashSet<>();
        Links.replaced(patient).stream()
                .flatMap(each -> alongside.find(new IdType(each)).stream())
                .map(Patient.class::cast)
                .filter(each -> Links.replacement(each)
                        .equals(Optional.of(patient.getIdElement().getIdPart())))
                .forEach(each -> {
                    found.add(each.getIdElement().getIdPart());
                    found.addAll(gaveWayTo(each));
                });
        return found;
    }

    /** One after the other: whose each is has to be settled before another refers to it. Each means whom it names. */
    private void store(Resource... resources) {
        for (Resource each : resources) {
            ServiceMade.mark(each);
            alongside.store(List.of(each));
        }
    }

    private static Map<String, String> pairs(OfPerson from, OfPerson into) {
        return Map.of(
                from.references().get(0), into.references().get(0),
                from.references().get(1), into.references().get(1));
    }

    /** The version that was noted; where none was, as many before the last one. */
    private Resource past(Resource now, long noted, int back) {
        return alongside
                .past(now.getIdElement(), noted > 0 ? noted : version(now) - back)
                .orElseThrow();
    }

    private static long version(Resource resource) {
        return Long.parseLong(resource.getMeta().getVersionId());
    }

    private Patient patient(String id) {
        return (Patient) alongside.find(new IdType("Patient", id)).orElseThrow();
    }

    private static Reference reference(String patientId) {
        return new Reference("Patient/" + patientId);
    }
}
