package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;

import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(classes = GuardedServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UrlGuardTest {

    private static final String KARI = "12894345029";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir/Goal?patient.identifier=" + KARI,
                "/fhir/Goal?patient.identifier=urn:oid:2.16.578.1.12.4.1.4.1%7C" + KARI,
                "/fhir/Goal?patient.identifier=%31%32%38%39%34%33%34%35%30%32%39",
                "/fhir/Goal?patient.identifier=%2531%2532894345029",
                "/fhir/Goal?patient.identifier=128943+45029",
                "/fhir/Goal?patient.identifier=128943%2045029",
                "/fhir/Goal?" + KARI + "=1",
                "/fhir/Goal/" + KARI,
                "/fhir/Goal/1289434502%39/_history",
                "/page?who=" + KARI,
                "/nowhere/" + KARI
            })
    void refusesAnIdentityNumberAndDoesNotRepeatIt(String address, CapturedOutput log) throws Exception {
        RawExchange exchange = get(address);
        exchange.isRefused(400, RequestRefusal.IDENTITY_NUMBER_IN_URL);
        assertThat(exchange.answer()).doesNotContain("45029").contains("POST [type]/_search");
        assertThat(log.getAll()).doesNotContain("45029");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fhir/Goal?_id=%zz", "/fhir/Goal?_id=%FF", "/fhir/Goal?_id=%C0%80", "/page?x=100%"})
    void refusesAnAddressThatCannotBeDecoded(String address) throws Exception {
        get(address).isRefused(400, RequestRefusal.MALFORMED_URL_ENCODING);
    }

    @Test
    void refusesMoreValuesThanAnySearchHas() throws Exception {
        get("/fhir/Goal?_id=a" + ",a".repeat(500)).isRefused(400, RequestRefusal.TOO_MANY_VALUES);
        get("/fhir/Goal?_id=a" + "%2Ca".repeat(500)).isRefused(400, RequestRefusal.TOO_MANY_VALUES);
    }

    @Test
    void refusesANullInTheQuery() throws Exception {
        get("/fhir/Goal?_id=a%00b").isRefused(400, RequestRefusal.FORBIDDEN_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page",
                "/fhir/Goal?patient=0195a9e2-7d3c-7c4e-8a1b-a12894345029",
                "/fhir/Goal?_lastUpdated=ge2026-11-22T10:00:00.000%2B01:00",
                "/fhir/Goal?identifier=12894345028"
            })
    void letsOtherAddressesThrough(String address) throws Exception {
        RawExchange exchange = get(address);
        assertThat(exchange.status()).as(exchange.answer()).isEqualTo(200);
        assertThat(exchange.answer())
                .contains("X-Content-Type-Options: nosniff", "Cache-Control: no-store")
                .doesNotContain("X-Powered-By", "Server:");
    }

    private RawExchange get(String address) throws Exception {
        return RawExchange.send(port, "GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
}
