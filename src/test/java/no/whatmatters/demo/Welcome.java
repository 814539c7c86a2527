package no.whatmatters.demo;

/** What the demo prints when it is ready: lines to copy, one of which is refused. */
public final class Welcome {

    private Welcome() {}

    /** The lines, for a server on that port of this machine. */
    public static String text(int port) {
        return """

                WhatMatters is ready: http://127.0.0.1:%1$d/fhir

                Every request needs an access token. The demo's issuer asks for no password:
                  token() { curl -s http://127.0.0.1:%1$d/demo/token -H 'Accept: text/plain' -d persona=$1; }
                The hospital posts Kari's discharge plan:
                  curl -H "Authorization: Bearer $(token hospital-system)" -H 'Content-Type: application/fhir+json' --data-binary @ig/package/example/Bundle-kari-1-discharge.json http://127.0.0.1:%1$d/fhir
                Her plan with its goals, for the municipality:
                  curl -H "Authorization: Bearer $(token municipal-epj)" 'http://127.0.0.1:%1$d/fhir/CarePlan?identifier=https://sykehuset.example/plan%%7C4711.plan&_include=CarePlan:goal'
                Her goals, for her GP:
                  curl -H "Authorization: Bearer $(token gp)" --data-urlencode 'patient.identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029' http://127.0.0.1:%1$d/fhir/Goal/_search
                Nothing of hers, for a nurse elsewhere who takes no part in her care:
                  curl -H "Authorization: Bearer $(token nurse-elsewhere)" --data-urlencode 'patient.identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029' http://127.0.0.1:%1$d/fhir/Goal/_search
                Refused to the same nurse, who may not write in her plan either:
                  curl -H "Authorization: Bearer $(token nurse-elsewhere)" -H 'Content-Type: application/fhir+json' -d '{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"x"},"subject":{"reference":"Patient?identifier=urn:oid:2.16.578.1.12.4.1.4.1|12894345029"}}' http://127.0.0.1:%1$d/fhir/Goal
                Refused, because nobody is named:
                  curl http://127.0.0.1:%1$d/fhir/Goal
                Refused, because a misspelt parameter must not answer everyone's goals:
                  curl -H "Authorization: Bearer $(token municipal-epj)" 'http://127.0.0.1:%1$d/fhir/Goal?pasient=kari'

                Ctrl-C stops it.
                """.formatted(port);
    }
}
