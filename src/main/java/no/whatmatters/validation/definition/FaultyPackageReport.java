package no.whatmatters.validation.definition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a faulty package as a sentence instead of a stack trace. Registered in META-INF/spring.factories. */
final class FaultyPackageReport extends AbstractFailureAnalyzer<FaultyPackage> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FaultyPackage faulty) {
        return new FailureAnalysis(
                faulty.getMessage(),
                "Mend the package, or take it out of the folder that WHATMATTERS_PACKAGES_FOLDER names.",
                failure);
    }
}
