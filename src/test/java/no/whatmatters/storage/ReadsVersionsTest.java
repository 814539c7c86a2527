package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Objects;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record that is read by its name is what HAPI would have read, with one statement. Decision 0053. */
class ReadsVersionsTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private Records records;

    @Autowired
    private DaoRegistry types;

    @Autowired
    private FhirContext fhir;

    @Test
    void readsWhatHapiReads() {
        List<String> made = made();
        assertThat(made).hasSizeGreaterThan(10);
        for (String each : made) {
            IdType version = new IdType(each);
            assertThat(text(read(version.toUnqualifiedVersionless())))
                    .isEqualTo(text(hapis(version.toUnqualifiedVersionless())));
            assertThat(text(read(version))).isEqualTo(text(hapis(version)));
        }
    }

    @Test
    void knowsNoVersionThatThereIsNot() {
        IdType goal = goal();
        assertThatThrownBy(() -> read(goal.withVersion("7"))).isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> read(new IdType("Task", goal.getIdPart())))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void asksOnceForTheRecordAndTellsTheLog() {
        IdType goal = goal();
        String path = "/Goal/" + goal.getIdPart();
        assertThat(CountedStatements.fewest(
                        () -> fhirAs("hospital-nurse").get(path).then().statusCode(200)))
                .hasSizeLessThanOrEqualTo(3)
                .filteredOn(each -> each.contains("hfj_") || each.contains("HFJ_"))
                .hasSize(1);
    }

    private IdType goal() {
        return made().stream()
                .map(IdType::new)
                .filter(each -> each.getResourceType().equals("Goal"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> made() {
        return postDischargeOf(kari).stream().filter(Objects::nonNull).toList();
    }

    private IBaseResource read(IdType id) {
        return records.asSystem("compared with what HAPI reads").read(id);
    }

    private IBaseResource hapis(IdType id) {
        return types.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails());
    }

    private String text(IBaseResource resource) {
        return fhir.newJsonParser().encodeResourceToString(resource);
    }
}
