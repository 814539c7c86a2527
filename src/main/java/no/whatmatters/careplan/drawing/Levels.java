package no.whatmatters.careplan.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a picture to one care level. What belongs to no level that is known stays: to hide it would be to lose it.
 * An action belongs to the level of its plan. A task belongs to that of the organisation that does it, also where it is for
 * another's part of the plan, as the follow-up of a stay in hospital is; one that no organisation does, to that of its plan.
 */
final class Levels {

    private final @Nullable String wanted;
    private final Map<String, Set<String>> ofPlan = new HashMap<>();
    private final Map<String, Set<String>> ofOrganisation = new HashMap<>();

    Levels(PersonalRecords records, @Nullable String wanted) {
        this.wanted = wanted;
        records.all(CarePlan.class).forEach(plan -> {
            Set<String> levels = levelsOf(plan);
            ofPlan.put(PersonalRecords.nameOf(plan), levels);
            add(plan.getAuthor(), levels);
        });
        records.person().getGeneralPractitioner().forEach(each -> add(each, Set.of(CareLevel.GP.code())));
    }

    private void add(Reference organisation, Set<String> levels) {
        if (Leads.somewhere(organisation)) {
            ofOrganisation
                    .computeIfAbsent(PersonalRecords.nameOf(organisation), each -> new TreeSet<>())
                    .addAll(levels);
        }
    }

    boolean shows(CarePlan plan) {
        return matches(levelsOf(plan));
    }

    boolean shows(ServiceRequest action) {
        Set<String> levels = ofPlans(action.getBasedOn());
        return matches(levels.isEmpty() ? ofOrganisations(action.getPerformer()) : levels);
    }

    boolean shows(Task task) {
        Set<String> levels = ofOrganisations(List.of(task.getOwner()));
        return matches(levels.isEmpty() && !isOrganisation(task.getOwner()) ? ofPlans(task.getBasedOn()) : levels);
    }

    private static boolean isOrganisation(Reference owner) {
        String type = owner.getReferenceElement().getResourceType();
        return !owner.isEmpty() && (type == null || type.equals("Organization"));
    }

    private boolean matches(Set<String> levels) {
        return wanted == null || levels.isEmpty() || levels.contains(wanted);
    }

    private Set<String> ofPlans(List<Reference> plans) {
        return of(plans, ofPlan);
    }

    private Set<String> ofOrganisations(List<Reference> organisations) {
        return of(organisations, ofOrganisation);
    }

    private static Set<String> of(List<Reference> references, Map<String, Set<String>> known) {
        return references.stream()
                .flatMap(each -> known.getOrDefault(PersonalRecords.nameOf(each), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> levelsOf(CarePlan plan) {
        return plan.getCategory().stream()
                .map(each -> Codes.codeOf(each, CodeSystems.CARE_LEVEL))
                .filter(each -> each != null)
                .collect(Collectors.toSet());
    }
}
