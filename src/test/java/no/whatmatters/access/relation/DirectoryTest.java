package no.whatmatters.access.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestOrganisation;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The numbers behind many references are those behind each of them. */
class DirectoryTest extends ServerTest {

    private final String number = TestOrganisation.next();
    private final String organisation = "Organization/" + UUID.randomUUID();
    private final String role = "PractitionerRole/" + UUID.randomUUID();

    @Autowired
    private Directory directory;

    @Test
    void findsTheOrganisationItselfAndTheOneBehindARole() {
        store(organisation, """
                "identifier":[{"system":"%s","value":"%s"}],"name":"Fjellvik kommune"
                """.formatted(IdentifierSystems.ORGANISATION_NUMBER, number));
        store(role, """
                "organization":{"reference":"%s"}""".formatted(organisation));

        assertThat(directory.organisations(List.of(
                        organisation,
                        organisation + "/_history/1",
                        role,
                        "Organization/" + UUID.randomUUID(),
                        "Practitioner/" + UUID.randomUUID(),
                        "https://elsewhere.example/" + organisation)))
                .isEqualTo(Map.of(organisation, number, organisation + "/_history/1", number, role, number));
        assertThat(directory.organisations(List.of())).isEmpty();
    }

    private void store(String name, String content) {
        IdType id = new IdType(name);
        fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\":\"%s\",\"id\":\"%s\",%s}"
                        .formatted(id.getResourceType(), id.getIdPart(), content))
                .put("/" + name)
                .then()
                .statusCode(201);
    }
}
