package no.whatmatters.erasure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why nothing was erased as a sentence instead of a stack trace. Registered in META-INF/spring.factories. */
final class ErasureRefusedReport extends AbstractFailureAnalyzer<ErasureRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ErasureRefused refused) {
        return new FailureAnalysis("Nothing was erased.", refused.getMessage(), failure);
    }
}
