package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.whatmatters.validation.definition.KnownQuestionnaires;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.instance.KnownRecords;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Measures what one validation costs a thread, with the classes of whoever loads it. */
public final class ValidationCost {

    private static final int WARM_UP = 1_500;
    private static final int MEASURED = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ValidationCost() {}

    /** Prints processor time for each validation of what is sent most, as a table to paste into {@code performance.md}. */
    public static void main(String[] unused) {
        FhirContext fhir = FhirContext.forR4();
        List<MetadataResource> definitions = new ArrayList<>();
        for (String file : CompiledGuide.files()) {
            if (file.endsWith(".json")
                    && file.contains("-")
                    && !file.contains("/")
                    && fhir.newJsonParser().parseResource(CompiledGuide.read(file)) instanceof MetadataResource each) {
                definitions.add(each);
            }
        }
        ProfileValidator validator = new ProfileValidator(
                fhir, definitions, KnownQuestionnaires.NONE, KnownRecords.ANY, TestValidator.LONGEST);
        validator.warmUp();
        Bundle discharge = (Bundle) read(fhir, "Bundle-kari-1-discharge");
        Resource goal = goal(discharge, fhir);
        first("a goal", goal, validator);
        first("a response", read(fhir, "QuestionnaireResponse-kari-first-conversation"), validator);
        first("a discharge", discharge, validator);
        System.out.println("| validation, warm, one thread | CPU ms | budget |\n|---|---|---|");
        measure("a goal", "≤ 4", goal::copy, validator, 1);
        measure("a response", "≤ 4", () -> read(fhir, "QuestionnaireResponse-kari-first-conversation"), validator, 1);
        measure("a discharge of " + discharge.getEntry().size() + " entries", "–", discharge::copy, validator, 10);
    }

    /** As it would be sent alone: with references to what is stored. */
    private static Resource goal(Bundle discharge, FhirContext fhir) {
        Resource entry = discharge.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(each -> each.fhirType().equals("Goal"))
                .findFirst()
                .orElseThrow();
        IParser json = fhir.newJsonParser();
        return (Resource) json.parseResource(
                json.encodeResourceToString(entry).replaceAll("urn:uuid:[0-9a-f-]+", "Patient/kari"));
    }

    private static Resource read(FhirContext fhir, String example) {
        return (Resource) fhir.newJsonParser().parseResource(CompiledGuide.example(example));
    }

    /** As right after the start: when the validator has rehearsed, and nobody has asked it anything. */
    private static void first(String what, Resource sent, ProfileValidator validator) {
        double[] millis = new double[10];
        for (int i = 0; i < millis.length; i++) {
            Resource copy = sent.copy();
            long before = THREADS.getCurrentThreadCpuTime();
            validator.faultsOf(copy);
            millis[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
        }
        System.out.printf(
                Locale.ROOT,
                "after the rehearsal, %s: no. 1 %.1f, no. 2 %.1f, no. 10 %.1f ms%n",
                what,
                millis[0],
                millis[1],
                millis[9]);
    }

    private static void measure(
            String what, String budget, Supplier<Resource> sent, ProfileValidator validator, int fewer) {
        run(sent, validator, WARM_UP / fewer);
        int times = MEASURED / fewer;
        long before = THREADS.getCurrentThreadCpuTime();
        List<Fault> faults = run(sent, validator, times);
        double millis = (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / times;
        long refusals = faults.stream().filter(Fault::refuses).count();
        if (refusals > 0) {
            throw new IllegalStateException(what + " has faults: " + faults);
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", what, millis, budget);
    }

    private static List<Fault> run(Supplier<Resource> sent, ProfileValidator validator, int times) {
        List<Fault> faults = List.of();
        for (int i = 0; i < times; i++) {
            faults = validator.faultsOf(sent.get());
        }
        return faults;
    }
}
