package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.StorageInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Each interceptor is in one registry, once: in both, or twice in one, its hooks would be called twice. */
class InterceptorsTest extends ServerTest {

    private static final String BUNDLE = """
            {"resourceType":"Bundle","type":"%s","entry":[
              {"resource":%s,"request":{"method":"POST","url":"Patient"}}]}
            """;

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private RestfulServer server;

    @Autowired
    @Qualifier("jpaInterceptorService")
    private IInterceptorService storage;

    @Autowired
    private List<ServerInterceptor> ofTheServer;

    @Autowired
    private List<StorageInterceptor> ofStorage;

    @Autowired
    private CountedHooks.Requests requests;

    @Autowired
    private CountedHooks.CreatedPatients created;

    @Test
    void registersEveryInterceptorOnceAndInOneRegistry() {
        List<Object> onTheServer = server.getInterceptorService().getAllRegisteredInterceptors();
        List<Object> onStorage = storage.getAllRegisteredInterceptors();

        assertThat(onTheServer).doesNotHaveDuplicates().containsAll(ofTheServer).doesNotContainAnyElementsOf(ofStorage);
        assertThat(onStorage).doesNotHaveDuplicates().containsAll(ofStorage).doesNotContainAnyElementsOf(ofTheServer);
    }

    @Test
    void callsEachHookOnceForAResource() {
        fhir().header(CountedHooks.COUNTED, kari.prefix())
                .contentType(FHIR_JSON)
                .body(patient())
                .post("/Patient")
                .then()
                .statusCode(201);
        assertThat(requests.of(kari.prefix())).isEqualTo(1);
        assertThat(created.of(kari)).isEqualTo(1);
    }

    @Test
    void callsEachHookOnceForATransaction() {
        postCounted(BUNDLE.formatted("transaction", patient()));
        assertThat(requests.of(kari.prefix())).isEqualTo(1);
        assertThat(created.of(kari)).isEqualTo(1);
    }

    @Test
    void callsEachHookOnceForABatch() {
        postCounted(BUNDLE.formatted("batch", patient()));
        assertThat(requests.of(kari.prefix())).isEqualTo(1);
        assertThat(created.of(kari)).isEqualTo(1);
    }

    private void postCounted(String bundle) {
        fhir().header(CountedHooks.COUNTED, kari.prefix())
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("")
                .then()
                .statusCode(200);
    }

    private String patient() {
        return "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\""
                + kari.identityNumber() + "\"}]}";
    }
}
