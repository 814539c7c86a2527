package no.whatmatters.conversation.populate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forms that show what the examples of SDC's specification show of population, of our own making, each filled in and compared
 * whole with its approved response.
 */
class SpecificationFormsTest {

    private static final Path FOLDER = Path.of("src/test/resources/forms/population");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person-and-relatives",
                "person-and-professional",
                "source-queries",
                "initial-values",
                "weight-and-height"
            })
    void isFilledInAsApproved(String name) throws IOException {
        Filled form = Filled.form(Files.readString(FOLDER.resolve(name + ".questionnaire.json")));
        form.context.clear();
        known(name).getParameter().forEach(each -> know(form, each));
        Population population = form.population();
        assertThat(Filled.codes(population)).isEmpty();
        assertApproved(population.response(), name);
    }

    private static void know(Filled form, ParametersParameterComponent known) {
        if (known.getResource() instanceof Bundle found) {
            form.answering(known.getName(), found);
        } else {
            form.context.put(known.getName(), List.of(known.getResource()));
        }
    }

    private static Parameters known(String name) throws IOException {
        String json = Files.readString(FOLDER.resolve(name + ".known.json"));
        return Filled.FHIR.newJsonParser().parseResource(Parameters.class, json);
    }

    /** With {@code -Dapprove=true} the file is written instead: read it before you commit it. */
    private static void assertApproved(Resource response, String name) throws IOException {
        Path file = FOLDER.resolve(name + ".approved.json");
        String json = Filled.FHIR.newJsonParser().setPrettyPrint(true).encodeResourceToString(response) + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }
}
