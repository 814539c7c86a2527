package no.whatmatters.careplan.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.PlanPart;
import no.whatmatters.careplan.picture.PlanPart.Content;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** The parts of the plan: those in force first, the newest on top. */
final class PlanParts {

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Levels levels;

    PlanParts(PersonalRecords records, WhoIsWho who, Levels levels) {
        this.records = records;
        this.who = who;
        this.levels = levels;
    }

    List<PlanPart> all() {
        return records.all(CarePlan.class)
                .filter(each -> each.getStatus() != CarePlanStatus.ENTEREDINERROR)
                .filter(each -> !isSharedPlan(each) && levels.shows(each))
                .map(this::of)
                .sorted(Comparator.<PlanPart, Boolean>comparing(each -> each.status() != CarePlanStatus.ACTIVE)
                        .thenComparing(PlanPart::from, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(PlanPart::reference, Comparator.reverseOrder()))
                .toList();
    }

    /** The one plan that the parts belong to is no part. */
    static boolean isSharedPlan(CarePlan plan) {
        return Codes.has(plan.getCategory(), CodeSystems.PLAN_KIND, CodeSystems.SHARED_PLAN);
    }

    private PlanPart of(CarePlan plan) {
        return new PlanPart(
                PersonalRecords.nameOf(plan),
                new Quote(titleOf(plan), Texts.languageOf(plan)),
                Codes.of(plan.getCategory(), CodeSystems.CARE_LEVEL),
                plan.getCategory().stream()
                        .filter(each -> Codes.codeOf(each, CodeSystems.CARE_LEVEL) == null)
                        .toList(),
                who.party(plan.getAuthor()),
                When.of(plan.getPeriod().getStartElement()),
                When.of(plan.getPeriod().getEndElement()),
                Objects.requireNonNullElse(plan.getStatus(), CarePlanStatus.UNKNOWN),
                plan.getContributor().stream()
                        .map(who::anybodyElse)
                        .filter(Party::isKnown)
                        .toList(),
                plan.getAddresses().stream()
                        .map(records::find)
                        .flatMap(each ->
                                each instanceof Condition condition ? Stream.of(condition.getCode()) : Stream.empty())
                        .toList(),
                contents(plan),
                plan.getNote().stream().map(each -> Texts.told(plan, each, who)).toList());
    }

    private static String titleOf(CarePlan plan) {
        if (plan.getTitle() != null) {
            return plan.getTitle();
        }
        return plan.getCategory().stream()
                .map(Texts::of)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Content> contents(CarePlan plan) {
        return plan.getSupportingInfo().stream()
                .map(records::find)
                .flatMap(each -> each instanceof Observation told ? Stream.of(told) : Stream.empty())
                .filter(each -> each.getStatus() != ObservationStatus.ENTEREDINERROR)
                .flatMap(each -> content(each).stream())
                .toList();
    }

    private List<Content> content(Observation told) {
        CodeableConcept code = Codes.of(List.of(told.getCode()), CodeSystems.PLAN_CONTENT);
        return code == null ? List.of() : List.of(new Content(code, Texts.told(told, who)));
    }
}
