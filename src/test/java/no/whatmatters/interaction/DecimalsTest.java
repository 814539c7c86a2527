package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A decimal says by its digits how exactly something was measured, so it is stored as it was written (R4, datatypes). */
class DecimalsTest extends ServerTest {

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"0.00000001", "0.000000000000000000000010", "1.0", "1.00", "-0.10", "123456789012345678"})
    void areStoredAndShownAsTheyWereWritten(String decimal) {
        String value = "\"value\":" + decimal + ",";
        for (String type : List.of("transaction", "batch")) {
            Response answer = fhir().header("Prefer", "return=representation")
                    .contentType(FHIR_JSON)
                    .body(bundle(type, entry(decimal, "")))
                    .post("");
            String location = answer.then().statusCode(200).extract().path("entry[0].response.location");
            assertThat(answer.asString()).contains(value);
            assertThat(fhir().get("/" + location).asString()).contains(value);
            assertThat(stored(new IdType(location))).contains(value);
        }
    }

    /** Nor does what is stored of it differ from what is sent again. */
    @ParameterizedTest
    @ValueSource(strings = {"0.00000001", "1.00"})
    void areNoDifferenceWhenSentAgain(String decimal) {
        String bundle = bundle("transaction", entry(decimal, UUID.randomUUID().toString()));
        post(bundle).statusCode(200).body("entry[0].response.status", equalTo("201 Created"));
        post(bundle)
                .statusCode(200)
                .body("entry[0].response.status", equalTo("200 OK"))
                .body(
                        "entry[0].response.outcome?.issue?.find { it.details?.coding?.any { it.code == 'resent-differently' } }",
                        nullValue());
    }

    private String stored(IdType id) {
        return database.queryForObject(
                "select v.res_text_vc from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id where r.fhir_id = ?",
                String.class,
                id.getIdPart());
    }

    private static String entry(String decimal, String identifier) {
        String system = "https://sykehuset.example/plan";
        String identified = identifier.isEmpty()
                ? ""
                : "\"identifier\":[{\"system\":\"" + system + "\",\"value\":\"" + identifier + "\"}],";
        String condition =
                identifier.isEmpty() ? "" : ",\"ifNoneExist\":\"identifier=" + system + "|" + identifier + "\"";
        return """
                {"resource":{"resourceType":"Observation",%s"status":"final","code":{"text":"Vekt"},
                  "subject":{"display":"Kari"},"valueQuantity":{"value":%s,"unit":"kg"}},
                 "request":{"method":"POST","url":"Observation"%s}}
                """.formatted(identified, decimal, condition);
    }

    private static String bundle(String type, String entry) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entry + "]}";
    }
}
