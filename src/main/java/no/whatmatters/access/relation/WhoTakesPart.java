package no.whatmatters.access.relation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.access.parties.Register;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads out of a resource who takes part in a person's care: members of the care team, the author of a care level's plan in
 * force, the registered GP practice, and who is asked to take over, for 14 days.
 */
@Component
class WhoTakesPart {

    private static final Duration READABLE_BEFORE_ACCEPTING = Duration.ofDays(14);
    private static final Set<TaskStatus> ASKING = EnumSet.of(TaskStatus.REQUESTED, TaskStatus.RECEIVED);

    private final Directory directory;
    private final Predicate<String> parties;
    private final Clock clock;

    @Autowired
    WhoTakesPart(Directory directory, Register register, Clock clock) {
        this(directory, register::isParty, clock);
    }

    WhoTakesPart(Directory directory, Predicate<String> parties, Clock clock) {
        this.directory = directory;
        this.parties = parties;
        this.clock = clock;
    }

    /** The rows that follow from the resource; none where it makes nobody take part. */
    List<Row> in(Resource resource) {
        Set<String> persons = PersonOf.in(resource);
        if (persons.size() != 1) {
            return List.of();
        }
        String person = persons.iterator().next();
        if (resource instanceof CareTeam team) {
            return ofTeam(team, person);
        }
        if (resource instanceof CarePlan plan) {
            return ofPlan(plan, person);
        }
        if (resource instanceof Task task) {
            return ofTask(task, person);
        }
        return resource instanceof Patient patient ? ofPatient(patient, person) : List.of();
    }

    private List<Row> ofTeam(CareTeam team, String person) {
        List<Row> rows = new ArrayList<>();
        if (team.getStatus() != CareTeamStatus.ACTIVE) {
            return rows;
        }
        for (CareTeam.CareTeamParticipantComponent each : team.getParticipant()) {
            add(rows, person, each.getMember(), each.getPeriod());
            add(rows, person, each.getOnBehalfOf(), each.getPeriod());
        }
        return rows;
    }

    /**
     * Only who made the plan takes part by it: nobody brings in another by naming them as author. Where the author is a unit that
     * is no party, its people come with tokens of the party that made the plan. A plan of no level lets nobody in: its author
     * is not shown on the team.
     */
    private List<Row> ofPlan(CarePlan plan, String person) {
        String author = directory.organisation(plan.getAuthor());
        String maker =
                Owner.organisation(String.valueOf(plan.getMeta().getSource())).orElse(null);
        boolean own = author != null && maker != null && (author.equals(maker) || !parties.test(author));
        boolean inForce = plan.getStatus() == CarePlanStatus.ACTIVE || plan.getStatus() == CarePlanStatus.ONHOLD;
        return own && inForce && CareLevel.isPart(plan)
                ? List.of(new Row(person, Part.MEMBER, maker, null, null, Moments.end(plan.getPeriod()), null))
                : List.of();
    }

    private List<Row> ofTask(Task task, String person) {
        String addressee = directory.organisation(task.getOwner());
        Reference plan = task.getFocus();
        if (!TaskCode.HAND_OVER.isOf(task)
                || !ASKING.contains(task.getStatus())
                || addressee == null
                || !Leads.somewhere(plan)) {
            return List.of();
        }
        return List.of(new Row(
                person,
                Part.ASKED,
                addressee,
                null,
                null,
                clock.instant().plus(READABLE_BEFORE_ACCEPTING),
                plan.getReferenceElement().toUnqualifiedVersionless().getValue()));
    }

    private List<Row> ofPatient(Patient patient, String person) {
        List<Row> rows = new ArrayList<>();
        patient.getGeneralPractitioner().forEach(each -> add(rows, person, each, new Period()));
        return rows;
    }

    private void add(List<Row> rows, String person, Reference who, Period period) {
        String organisation = directory.organisation(who);
        if (organisation != null) {
            rows.add(new Row(
                    person,
                    Part.MEMBER,
                    organisation,
                    directory.practitioner(who),
                    Moments.begin(period),
                    Moments.end(period),
                    null));
        }
    }
}
