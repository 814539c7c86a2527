package no.whatmatters.careplan.persons;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;

/**
 * Solveig, who was taken in twice: once under her fødselsnummer, once under a D-number that somebody gave her at the emergency
 * ward. Each record has a plan from the hospital, and the municipality has taken over both.
 *
 * @param stays what is told of her under the fødselsnummer
 * @param gives what is told of her under the D-number
 * @param first Patient under the fødselsnummer
 * @param second Patient under the D-number
 */
record TwoRecords(PersonInCare stays, PersonInCare gives, String first, String second) {

    static final String D_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.2";
    static final String FINAL = "urn:oid:2.16.578.1.12.4.1.4.1";
    static final List<String> TYPES =
            List.of("Goal", "Observation", "CarePlan", "CareTeam", "ServiceRequest", "Task", "Condition");

    /** Both are discharged; the municipality says yes to both. */
    static TwoRecords discharged(Function<String, RequestSpecification> as) {
        PersonInCare stays = new PersonInCare(TestPerson.next(), as);
        PersonInCare gives = new PersonInCare(
                new TestPerson(TestPerson.nextDNumber(), TestPerson.next().prefix()), as);
        stays.isDischarged();
        gives.send("hospital-system", ofSecond(gives));
        for (PersonInCare each : List.of(stays, gives)) {
            each.patch("municipal-epj", each.handOver(), 1, PersonInCare.status("accepted"))
                    .statusCode(200);
        }
        return new TwoRecords(
                stays,
                gives,
                stays.patient(),
                gives.get("conformance", gives.handOver(), 200).extract().path("for.reference"));
    }

    /** What the hospital sends of her under the D-number. */
    static String ofSecond(PersonInCare gives) {
        return gives.discharge()
                .replace(FINAL + "|", D_NUMBER + "|")
                .replace("\"" + FINAL + "\"", "\"" + D_NUMBER + "\"");
    }

    /** That record says that it is replaced by the other. */
    ValidatableResponse join(String persona) {
        return link(persona, second, first);
    }

    ValidatableResponse link(String persona, String gives, String stays) {
        return patch(persona, gives, """
                [{"op":"add","path":"/link","value":[{"type":"replaced-by","other":{"reference":"%s"}}]}]
                """.formatted(stays));
    }

    /** It was a mistake. */
    ValidatableResponse separate(String persona) {
        return patch(persona, second, "[{\"op\":\"remove\",\"path\":\"/link\"}]");
    }

    ValidatableResponse patch(String persona, String record, String patch) {
        return stays.as()
                .apply(persona)
                .contentType("application/json-patch+json")
                .body(patch)
                .patch("/" + record)
                .then()
                .log()
                .ifValidationFails();
    }

    /** Type → number of records about that one. */
    TreeMap<String, Integer> counted(String patient) {
        TreeMap<String, Integer> counted = new TreeMap<>();
        TYPES.forEach(each -> counted.put(
                each,
                stays.search(each + "?_count=200&patient=" + patient)
                        .getList("entry")
                        .size()));
        return counted;
    }

    /** The shared picture, by a number. */
    ValidatableResponse pictureBy(String persona, String system, String number) {
        return stays.post(persona, "/Patient/$what-matters", """
                {"resourceType":"Parameters","parameter":[
                  {"name":"identifier","valueIdentifier":{"system":"%s","value":"%s"}}]}
                """.formatted(system, number));
    }

    /** Shared plans of that person in that status. */
    List<String> sharedPlans(String patient, String status) {
        return stays.search("CarePlan?patient=" + patient + "&status=" + status
                        + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                .getList("entry.collect { 'CarePlan/' + it.resource.id }");
    }
}
