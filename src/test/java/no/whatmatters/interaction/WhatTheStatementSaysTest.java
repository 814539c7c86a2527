package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The server does what its statement says, and nothing else: every type, parameter and include is tried. */
class WhatTheStatementSaysTest extends ServerTest {

    private static final String SOME_UUID = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";

    @Test
    void metadataIsTheGuidesStatement() {
        List<String> types = fhir().get("/metadata")
                .then()
                .statusCode(200)
                .body("kind", equalTo("instance"))
                .body("implementation.url", equalTo("http://127.0.0.1:" + port() + "/fhir"))
                .extract()
                .jsonPath()
                .getList("rest[0].resource.type");

        assertThat(new TreeSet<>(types))
                .isEqualTo(new TreeSet<>(ServerStatement.ofTheGuide().typeNames()));
    }

    @TestFactory
    Stream<DynamicTest> answersEverySearchParameterOfTheStatement() {
        List<DynamicTest> tests = new ArrayList<>();
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            type.searchParameters()
                    .forEach((code, parameter) -> tests.add(DynamicTest.dynamicTest(
                            type.name() + "?" + code, () -> fhir().queryParam(code, someValue(code, parameter.type()))
                                    .queryParams(among(parameter.type()))
                                    .get("/" + type.name())
                                    .then()
                                    .statusCode(200)
                                    .body("total", equalTo(0)))));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> answersEveryIncludeOfTheStatement() {
        List<DynamicTest> tests = new ArrayList<>();
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            type.includes().forEach(each -> tests.add(includeTest(type, "_include", each)));
            type.reverseIncludes().forEach(each -> tests.add(includeTest(type, "_revinclude", each)));
        }
        return tests.stream();
    }

    private DynamicTest includeTest(StoredType type, String parameter, String value) {
        return DynamicTest.dynamicTest(
                type.name() + "?" + parameter + "=" + value, () -> fhir().queryParam(parameter, value)
                        .queryParam("_id", SOME_UUID)
                        .get("/" + type.name())
                        .then()
                        .statusCode(200));
    }

    @TestFactory
    Stream<DynamicTest> refusesToWriteWhatTheStatementDoesNotOffer() {
        return Stream.of("AuditEvent", "StructureDefinition", "SearchParameter", "CapabilityStatement", "ValueSet")
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    String body = "{\"resourceType\":\"" + type + "\"}";
                    post(type, body).statusCode(oneOf(400, 404, 405)).body("resourceType", equalTo("OperationOutcome"));
                    post(transactionWith(type, body))
                            .statusCode(oneOf(400, 403, 404, 405, 422))
                            .body("resourceType", equalTo("OperationOutcome"));
                }));
    }

    @Test
    void knowsBundlesOnlyToValidateThem() {
        fhir().get("/Bundle").then().statusCode(oneOf(400, 404)).body("resourceType", equalTo("OperationOutcome"));
        fhir().get("/Bundle/1").then().statusCode(oneOf(400, 404)).body("resourceType", equalTo("OperationOutcome"));
    }

    @TestFactory
    Stream<DynamicTest> validatesEveryTypeThatTheStatementLetsClientsWrite() {
        return ServerStatement.ofTheGuide().typeNames().stream()
                .sorted()
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    StoredType stored =
                            Objects.requireNonNull(ServerStatement.ofTheGuide().type(type));
                    assertThat(stored.operations().contains("validate")).isEqualTo(stored.writable());
                    fhir().urlEncodingEnabled(false)
                            .contentType(FHIR_JSON)
                            .body("{\"resourceType\":\"" + type + "\"}")
                            .post("/" + type + "/$validate")
                            .then()
                            .statusCode(stored.writable() ? oneOf(200, 422) : oneOf(400, 404, 405))
                            .body("resourceType", equalTo("OperationOutcome"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsNoOtherType() {
        return Stream.of("Account", "Basic", "Binary", "Claim", "Group", "Observations", "goal")
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    fhir().get("/" + type).then().statusCode(404).body("resourceType", equalTo("OperationOutcome"));
                    fhir().get("/" + type + "/1")
                            .then()
                            .statusCode(404)
                            .body("resourceType", equalTo("OperationOutcome"));
                }));
    }

    @Test
    void storesNoOtherTypeFromABundleEither() {
        post(transactionWith("Basic", "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}"))
                .statusCode(oneOf(400, 404, 422))
                .body("resourceType", equalTo("OperationOutcome"));
    }

    @TestFactory
    Stream<DynamicTest> hasNoneOfHapisOwnOperations() {
        return Stream.of(
                        "/Patient/" + SOME_UUID + "/$everything",
                        "/Patient/" + SOME_UUID + "/$meta",
                        "/$meta",
                        "/Patient/$expunge",
                        "/$expunge",
                        "/_history",
                        "/Goal/_history",
                        "/$get-resource-counts",
                        "/$reindex")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    fhir().urlEncodingEnabled(false).get(path).then().statusCode(oneOf(400, 404, 405));
                    fhir().urlEncodingEnabled(false)
                            .contentType(FHIR_JSON)
                            .body("{\"resourceType\":\"Parameters\"}")
                            .post(path)
                            .then()
                            .statusCode(oneOf(400, 404, 405));
                }));
    }

    private static String transactionWith(String type, String body) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + body
                + ",\"request\":{\"method\":\"POST\",\"url\":\"" + type + "\"}}]}";
    }

    /** What is worked out finds what is not there. */
    private static Map<String, String> among(String parameterType) {
        return parameterType.equals("special") ? Map.of("_id", SOME_UUID) : Map.of();
    }

    private static String someValue(String code, String parameterType) {
        return switch (parameterType) {
            case "date" -> code.equals("_lastUpdated") ? "gt2999-01-01" : "2999-01-01";
            case "reference", "token" -> SOME_UUID;
            case "quantity", "number" -> "987654321";
            case "uri" -> "urn:uuid:" + SOME_UUID;
            case "special" -> "2026-05-04";
            default -> "nobody-is-called-this";
        };
    }
}
