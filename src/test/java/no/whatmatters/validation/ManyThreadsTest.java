package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
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

    /** The entries of all stories, each by itself, whose references lead to any record; and the forms with them. */
    private static List<Resource> validResources() throws IOException {
        List<Resource> valid = new ArrayList<>();
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/")) {
                add(TestValidator.read(CompiledGuide.read(file)), valid);
            } else if (file.startsWith("Questionnaire-")) {
                valid.add(TestValidator.read(CompiledGuide.read(file)));
            }
        }
        try (Stream<Path> forms = Files.list(Path.of("src/test/resources/forms"))) {
            for (Path form : forms.filter(Files::isRegularFile).sorted().toList()) {
                valid.add(TestValidator.read(Files.readString(form)));
            }
        }
        assertThat(valid).hasSizeGreaterThan(100);
        return valid;
    }

    private static void add(Resource example, List<Resource> valid) {
        if (!(example instanceof Bundle bundle)) {
            valid.add(example);
            return;
        }
        String json = TestValidator.FHIR.newJsonParser().encodeResourceToString(bundle);
        ((Bundle) TestValidator.read(typed(bundle, json)))
                .getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getResource)
                        .filter(each -> each != null && !(each instanceof Parameters))
                        .forEach(valid::add);
    }

    private static String typed(Bundle bundle, String json) {
        String typed = json;
        for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.hasFullUrl() && entry.getFullUrl().startsWith("urn:uuid:")) {
                String id = entry.getFullUrl().substring("urn:uuid:".length());
                typed = typed.replace(
                        "\"reference\":\"" + entry.getFullUrl() + "\"",
                        "\"reference\":\"" + entry.getResource().fhirType() + "/" + id + "\"");
            }
        }
        return typed;
    }
}
