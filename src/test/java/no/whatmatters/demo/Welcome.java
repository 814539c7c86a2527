package no.whatmatters.demo;

/** What the demo prints when it is ready: lines to copy, one of which is refused. */
final class Welcome {

    private Welcome() {}

    static String text(int port) {
        return """

                WhatMatters is ready: http://127.0.0.1:%1$d/fhir

                The hospital posts Kari's discharge plan:
                  curl -H 'Content-Type: application/fhir+json' --data-binary @ig/package/example/Bundle-kari-1-discharge.json http://127.0.0.1:%1$d/fhir
                What matters to Kari (hospital value 4711.goal-1 is her first goal):
                  curl 'http://127.0.0.1:%1$d/fhir/Goal?identifier=https://sykehuset.example/plan%%7C4711.goal-1'
                Her plan, with its goals:
                  curl 'http://127.0.0.1:%1$d/fhir/CarePlan?identifier=https://sykehuset.example/plan%%7C4711.plan&_include=CarePlan:goal'
                Refused, because a misspelt parameter must not answer everyone's goals:
                  curl 'http://127.0.0.1:%1$d/fhir/Goal?pasient=kari'

                Ctrl-C stops it.
                """.formatted(port);
    }
}
