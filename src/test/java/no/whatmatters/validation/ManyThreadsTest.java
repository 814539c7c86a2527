package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The validator shares definitions between threads: valid resources must stay valid however many are checked at once. */
class ManyThreadsTest {

    private static final int THREADS = 16;
    private static final int VALIDATIONS = 10_000;

    @Test
    void neverRefusesWhatIsRight() throws Exception {
        List<Resource> valid = validResources();
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Fault>>> work = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                work.add(() -> refusalsUntilDone(valid, next));
            }
            for (Future<List<Fault>> each : threads.invokeAll(work)) {
                assertThat(each.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Fault> refusalsUntilDone(List<Resource> valid, AtomicInteger next) {
        List<Fault> refusals = new ArrayList<>();
        for (int i = next.getAndIncrement(); i < VALIDATIONS; i = next.getAndIncrement()) {
            Resource resource = valid.get(i % valid.size()).copy();
            TestValidator.get().faultsOf(resource).stream()
                    .filter(Fault::refuses)
                    .forEach(refusals::add);
        }
        return refusals;
    }

    /** The entries of Kari's discharge, each by itself: their references lead to any record. */
    private static List<Resource> validResources() {
        Bundle discharge = (Bundle) TestValidator.read(CompiledGuide.example("Bundle-kari-1-discharge"));
        String json = TestValidator.FHIR.newJsonParser().encodeResourceToString(discharge);
        Bundle single = (Bundle) TestValidator.read(typed(discharge, json));
        return single.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
    }

    private static String typed(Bundle discharge, String json) {
        String typed = json;
        for (Bundle.BundleEntryComponent entry : discharge.getEntry()) {
            String id = entry.getFullUrl().substring("urn:uuid:".length());
            typed = typed.replace(
                    "\"reference\":\"" + entry.getFullUrl() + "\"",
                    "\"reference\":\"" + entry.getResource().fhirType() + "/" + id + "\"");
        }
        return typed;
    }
}
