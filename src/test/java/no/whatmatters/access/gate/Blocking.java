package no.whatmatters.access.gate;

/** A Consent by which a person keeps an organisation from seeing anything. */
public final class Blocking {

    private Blocking() {}

    /**
     * For all time.
     *
     * @param patient id of the Patient
     * @param organisation id of the Organization
     */
    public static String of(String patient, String organisation) {
        return """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "meta":{"profile":["https://w3id.org/whatmatters/fhir/StructureDefinition/patient-blocking"]},
                 "patient":{"reference":"Patient/%1$s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"Patient/%1$s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"reference":"Organization/%2$s"}}]}}
                """.formatted(patient, organisation);
    }

    /** As {@link #of(String, String)}, of all records of one type. */
    static String of(String type, String patient, String organisation) {
        return of(patient, organisation)
                .replace(
                        "\"type\":\"deny\",",
                        "\"type\":\"deny\",\"class\":[{\"system\":\"http://hl7.org/fhir/resource-types\",\"code\":\""
                                + type + "\"}],");
    }
}
