package no.whatmatters.interaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server refuses, it names for machines and explains in the caller's language. */
class NamedRefusalsTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";
    private static final String TEXT = "issue[0].details.text";

    private final TestPerson kari = TestPerson.next();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/Goal?patient=; search-value-missing; Søkeparameteren patient har ingen verdi",
                "/Goal?lifecycle-status.name=x; chain-leads-nowhere; lifecycle-status er ikke en referanse",
                "/Goal?_include=Goal:nothing; include-not-supported; _include støtter ikke denne verdien for Goal",
                "/Goal?_total=perhaps; result-parameter-value; _total må ha en av disse verdiene: accurate",
                "/Goal?_count=-1; count-negative; _count er antallet treff på en side",
                "?_getpages=nothing; page-link-changed; Sidelenken er ufullstendig eller endret",
                "?_getpages=nothing&_pageId=x; page-link-changed; Sidelenken er ufullstendig eller endret"
            })
    void namesWhatIsWrongWithASearch(String query, String code, String sentence) {
        refusal(inBokmaal().get(query).then().statusCode(400), code, sentence);
    }

    @Test
    void namesAPageLinkThatHasExpired() {
        refusal(
                inBokmaal().get("?_getpages=nothing&_pageId=2").then().statusCode(410),
                "page-link-expired",
                "Gjør søket på nytt fra første side");
    }

    @Test
    void namesAnIdThatCouldBeGuessed() {
        ValidatableResponse answer = inBokmaal()
                .contentType(FHIR_JSON)
                .body(patient("\"id\":\"12345\","))
                .put("/Patient/12345")
                .then()
                .statusCode(400);
        refusal(answer, "id-not-a-uuid", "må være en UUID");
    }

    @ParameterizedTest
    @CsvSource({
        "name=Kari,             condition-not-an-identifier, må oppgi én identifikator",
        "identifier=urn:x|4711, condition-not-in-resource,   en identifikator som ressursen selv ikke har"
    })
    void namesAConditionThatIsNotTheResourcesOwnIdentifier(String condition, String code, String sentence) {
        ValidatableResponse answer = inBokmaal()
                .header("If-None-Exist", condition)
                .contentType(FHIR_JSON)
                .body(patient(""))
                .post("/Patient")
                .then()
                .statusCode(400);
        refusal(answer, code, sentence);
    }

    @Test
    void namesAnIdentifierThatAnotherHas() {
        post("Patient", patient("")).statusCode(201);
        refusal(
                inBokmaal()
                        .contentType(FHIR_JSON)
                        .body(patient(""))
                        .post("/Patient")
                        .then()
                        .statusCode(409),
                "identifier-taken",
                "En annen ressurs av typen Patient har allerede denne identifikatoren");
    }

    @Test
    void namesABundleThatIsNeitherTransactionNorBatch() {
        refusal(bundle("collection", "").statusCode(400), "bundle-type", "må ha typen transaction eller batch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; entry-request-missing; mangler request.method eller request.url",
                "{'request':{'method':'GET','url':'Account'}}; entry-type-not-stored; lagrer ingen slik ressurstype",
                "{'request':{'method':'DELETE','url':'ValueSet/1'}}; entry-interaction-not-offered; Ressurser av typen ValueSet kan ikke endres",
                "{'request':{'method':'DELETE','url':'Goal?patient=1'}}; entry-deletes-by-search; Sletting og PATCH med søk støttes ikke",
                "{'request':{'method':'POST','url':'Goal/1'},'resource':{'resourceType':'Goal'}}; entry-creates-elsewhere; bare være typen: Goal",
                "{'request':{'method':'POST','url':'Goal'}}; entry-resource-missing; mangler ressursen",
                "{'request':{'method':'POST','url':'Goal'},'resource':{'resourceType':'Patient','gender':'female'}}; entry-resource-of-other-type; er av typen Patient, men request.url gjelder Goal"
            })
    void namesWhatIsWrongWithAnEntry(String entry, String code, String sentence) {
        String json = entry.replace('\'', '"').replace("{}", "{\"fullUrl\":\"urn:uuid:" + UUID.randomUUID() + "\"}");
        refusal(bundle("transaction", json).statusCode(400), code, sentence)
                .body("issue[0].expression", contains("Bundle.entry[0]"));
        bundle("batch", json)
                .statusCode(200)
                .body("entry[0].response.status", equalTo("400"))
                .body("entry[0].response.outcome." + CODE, equalTo(code))
                .body("entry[0].response.outcome." + TEXT, containsString(sentence));
    }

    @Test
    void namesAllThatIsWrongWithATransactionAtOnce() {
        bundle("transaction", """
                        {"request":{"method":"GET","url":"Patient/1"}},
                        {"request":{"method":"POST","url":"Goal/1"}},
                        {"request":{"method":"GET","url":"Account/1"}}""")
                .statusCode(400)
                .body(
                        "issue.details.coding.code.flatten()",
                        contains(
                                "entry-reads-in-transaction",
                                "entry-creates-elsewhere",
                                "entry-resource-missing",
                                "entry-type-not-stored"))
                .body(
                        "issue.expression.flatten()",
                        contains("Bundle.entry[0]", "Bundle.entry[1]", "Bundle.entry[1]", "Bundle.entry[2]"));
    }

    @Test
    void namesWhatIsWrongWithEachEntryOfABatch() {
        post("Patient", patient("")).statusCode(201);
        bundle("batch", """
                        {"request":{"method":"GET","url":"Goal?pasient=1"}},
                        {"request":{"method":"GET","url":"Goal/%s"}},
                        {"request":{"method":"POST","url":"Patient"},"resource":%s}""".formatted(UUID.randomUUID(), patient("")))
                .statusCode(200)
                .body("entry.response.status", contains("400", "404", "409"))
                .body(
                        "entry.response.outcome.issue.details.coding.code.flatten()",
                        contains("unknown-search-parameter", "unknown-record", "identifier-taken"))
                .body("entry[0].response.outcome." + TEXT, containsString("Søkeparameteren pasient er ikke kjent"));
    }

    private ValidatableResponse bundle(String type, String entries) {
        String json = "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\""
                + (entries.isEmpty() ? "" : ",\"entry\":[" + entries + "]") + "}";
        return inBokmaal().contentType(FHIR_JSON).body(json).post("").then();
    }

    private ValidatableResponse refusal(ValidatableResponse answer, String code, String sentence) {
        return answer.body(CODE, equalTo(code))
                .body(TEXT, containsString(sentence))
                .body(not(containsString(kari.identityNumber())));
    }

    private RequestSpecification inBokmaal() {
        return fhir().urlEncodingEnabled(false).header("Accept-Language", "nb");
    }

    private String patient(String more) {
        return "{\"resourceType\":\"Patient\"," + more
                + "\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\"" + kari.identityNumber()
                + "\"}]}";
    }
}
