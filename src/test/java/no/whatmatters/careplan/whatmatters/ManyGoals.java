package no.whatmatters.careplan.whatmatters;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Supplier;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/** Kari's discharge plan, but with as many goals as a test likes: each with two scores and an action. */
final class ManyGoals {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String HOSPITALS = "https://sykehuset.example/plan";

    private ManyGoals() {}

    /** Her transaction. */
    static String discharge(TestPerson person, int goals) {
        Bundle bundle =
                FHIR.newJsonParser().parseResource(Bundle.class, CompiledGuide.example("Bundle-kari-1-discharge"));
        CarePlan plan = first(CarePlan.class, bundle);
        Provenance provenance = first(Provenance.class, bundle);
        Goal firstGoal = first(Goal.class, bundle);
        Observation firstScore = first(Observation.class, bundle);
        ServiceRequest firstAction = first(ServiceRequest.class, bundle);
        bundle.getEntry()
                .removeIf(each -> each.getResource() instanceof Goal
                        || each.getResource() instanceof Observation
                        || each.getResource() instanceof ServiceRequest);
        plan.getGoal().clear();
        plan.getActivity().clear();
        provenance.getTarget().clear();
        for (int i = 1; i <= goals; i++) {
            Goal goal = firstGoal.copy();
            goal.getDescription().setText("Mål nummer " + i);
            Reference toGoal = add(bundle, goal, "mange-goal-" + i);
            Observation score = firstScore.copy();
            score.getFocusFirstRep().setReference(toGoal.getReference());
            add(bundle, score, "mange-score-" + i);
            add(bundle, later(score), "mange-follow-up-" + i);
            ServiceRequest action = firstAction.copy();
            for (Extension each : action.getExtension()) {
                each.setValue(toGoal.copy());
            }
            plan.addGoal(toGoal.copy());
            plan.addActivity().setReference(add(bundle, action, "mange-action-" + i));
            provenance.addTarget(toGoal.copy());
        }
        return person.renamed(FHIR.newJsonParser()
                .encodeResourceToString(bundle)
                .replace("\"mange-", "\"4711.mange-")
                .replace("|mange-", "|4711.mange-"));
    }

    /** Some of them are set aside and taken up again, so that their versions tell something. */
    static void setAside(SharedPictures plan, int goals, Supplier<RequestSpecification> fhir) {
        for (int i = 0; i < Math.min(goals, 6); i++) {
            int version = 1;
            for (String status : new String[] {"on-hold", "active"}) {
                fhir.get()
                        .contentType(SharedPictures.JSON_PATCH)
                        .header("If-Match", "W/\"" + version++ + "\"")
                        .body("[{\"op\":\"add\",\"path\":\"/lifecycleStatus\",\"value\":\"" + status + "\"},"
                                + "{\"op\":\"add\",\"path\":\"/statusReason\",\"value\":\"Lungebetennelse\"}]")
                        .patch("/" + plan.goal(i))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static <T extends Resource> T first(Class<T> type, Bundle bundle) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Observation later(Observation score) {
        Observation again = score.copy();
        again.getCategory().stream()
                .flatMap(each -> each.getCoding().stream())
                .filter(each -> CodeSystems.SCORE_TIMEPOINT.equals(each.getSystem()))
                .forEach(each -> each.setCode("follow-up"));
        again.setEffective(new DateTimeType("2026-06-01T10:00:00+02:00"));
        again.getValueQuantity().setValue(new BigDecimal(8));
        return again;
    }

    private static Reference add(Bundle bundle, Resource resource, String number) {
        Identifier identifier =
                (Identifier) resource.getNamedProperty("identifier").getValues().get(0);
        identifier.setValue(number);
        String name = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(name)
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl(resource.fhirType())
                .setIfNoneExist("identifier=" + HOSPITALS + "|" + number);
        return new Reference(name);
    }
}
