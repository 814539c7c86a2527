package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Member;
import no.whatmatters.careplan.picture.Member.Because;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.jspecify.annotations.Nullable;

/**
 * The team around the person: whom the care team names now, the registered GP practice (which counts as a member), those
 * who answer for a part of the plan, and the relatives. Each once.
 */
final class Team {

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Map<String, Member> members = new LinkedHashMap<>();

    Team(PersonalRecords records, WhoIsWho who) {
        this.records = records;
        this.who = who;
    }

    /** The records that the team is told from. */
    static List<String> references(PersonalRecords records) {
        return Stream.concat(careTeams(records), records.all(RelatedPerson.class))
                .map(PersonalRecords::nameOf)
                .toList();
    }

    List<Member> at(Instant now) {
        careTeams(records)
                .flatMap(each -> each.getParticipant().stream())
                .filter(each -> takesPart(each, now))
                .forEach(each -> add(
                        each.getMember(),
                        each.getRole(),
                        Because.CARE_TEAM,
                        When.of(each.getPeriod().getStartElement())));
        records.person()
                .getGeneralPractitioner()
                .forEach(each -> add(each, List.of(), Because.GENERAL_PRACTITIONER, null));
        plansInForce().forEach(each -> add(each.getAuthor(), List.of(), Because.PLAN, null));
        plansInForce()
                .flatMap(each -> each.getContributor().stream())
                .filter(each -> !who.party(each).isThePerson())
                .forEach(each -> add(each, List.of(), Because.CONTRIBUTOR, null));
        records.all(RelatedPerson.class)
                .forEach(each -> add(new Reference(PersonalRecords.nameOf(each)), List.of(), Because.RELATIVE, null));
        return new ArrayList<>(members.values());
    }

    private Stream<CarePlan> plansInForce() {
        return records.all(CarePlan.class)
                .filter(each -> each.getStatus() == CarePlanStatus.ACTIVE && !PlanParts.isSharedPlan(each));
    }

    private static Stream<CareTeam> careTeams(PersonalRecords records) {
        return records.all(CareTeam.class)
                .filter(each -> each.getStatus() == CareTeamStatus.ACTIVE || each.getStatus() == null);
    }

    private static boolean takesPart(CareTeamParticipantComponent participant, Instant now) {
        When end = When.of(participant.getPeriod().getEndElement());
        return end == null || end.end().isAfter(now);
    }

    private void add(Reference reference, List<CodeableConcept> roles, Because because, @Nullable When since) {
        Member member = new Member(who.party(reference), roles, because, since);
        String key = PersonalRecords.nameOf(reference);
        if (member.who().isKnown()) {
            members.putIfAbsent(key.isEmpty() ? member.who().text() : key, member);
        }
    }
}
