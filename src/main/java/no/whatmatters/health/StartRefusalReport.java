package no.whatmatters.health;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as sentences instead of a stack trace. Registered in META-INF/spring.factories. */
final class StartRefusalReport extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refusal) {
        String cures = refusal.faults().stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
        return new FailureAnalysis("WhatMatters does not start as it is set up.", cures, failure);
    }
}
