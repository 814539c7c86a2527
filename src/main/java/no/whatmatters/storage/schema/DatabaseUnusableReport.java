package no.whatmatters.storage.schema;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the database as a sentence instead of a stack trace. Registered in META-INF/spring.factories. */
final class DatabaseUnusableReport extends AbstractFailureAnalyzer<DatabaseUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DatabaseUnusable unusable) {
        return new FailureAnalysis("WhatMatters cannot use its database.", unusable.getMessage(), failure);
    }
}
