package no.whatmatters.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemIdentifierType;
import org.hl7.fhir.r4.model.NamingSystem.NamingSystemUniqueIdComponent;
import org.junit.jupiter.api.Test;

/** A code that Java names is one of the guide, and the other way round. */
class CodesOfTheGuideTest {

    @Test
    void tasks() throws IOException {
        assertThat(codes("task-code", TaskCode.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TaskCode.values()).map(TaskCode::code).toList());
    }

    @Test
    void rolesInTheTeam() throws IOException {
        assertThat(codes("team-role", TeamRole.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TeamRole.values()).map(TeamRole::code).toList());
    }

    @Test
    void reasonsOfAnEnd() throws IOException {
        assertThat(codes("end-reason", EndReason.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EndReason.values()).map(EndReason::code).toList());
    }

    @Test
    void registersOfNumbers() {
        List<String> systems = CompiledGuide.resources("NamingSystem")
                .map(json -> FhirContext.forR4Cached().newJsonParser().parseResource(NamingSystem.class, json))
                .flatMap(each -> each.getUniqueId().stream())
                .filter(each -> each.getType() == NamingSystemIdentifierType.URI)
                .map(NamingSystemUniqueIdComponent::getValue)
                .toList();
        assertThat(systems).containsExactlyInAnyOrderElementsOf(IdentifierSystems.NATIONAL);
    }

    private static List<String> codes(String id, String system) throws IOException {
        JsonNode codes = new ObjectMapper().readTree(CompiledGuide.read("CodeSystem-" + id + ".json"));
        assertThat(codes.path("url").asText()).isEqualTo(system);
        return StreamSupport.stream(codes.path("concept").spliterator(), false)
                .map(concept -> concept.path("code").asText())
                .toList();
    }
}
