package no.whatmatters.endpoint;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import java.util.Objects;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.springframework.stereotype.Component;

/** {@code GET /metadata}: the guide's statement, as this instance. It costs no scan of HAPI's types. */
@Component
public class ServerMetadata {

    private final FhirContext fhir;
    private final List<SecurityStatement> security;
    private volatile CapabilityStatement statement = new CapabilityStatement();

    ServerMetadata(FhirContext fhir, List<SecurityStatement> security) {
        this.fhir = fhir;
        this.security = List.copyOf(security);
    }

    @Metadata
    public CapabilityStatement statement(RequestDetails request) {
        CapabilityStatement answer = ofTheGuide().copy();
        answer.getImplementation()
                .setDescription("WhatMatters: shared care plans across hospital, municipality and GP")
                .setUrl(request.getFhirServerBase());
        security.forEach(each -> each.describe(answer.getRestFirstRep().getSecurity()));
        return answer;
    }

    /** Called by HAPI by name. The statement comes from the guide, so nothing is asked of the server. */
    public void setRestfulServer(RestfulServer server) {}

    private CapabilityStatement ofTheGuide() {
        if (statement.isEmpty()) {
            CapabilityStatement read = fhir.newJsonParser()
                    .parseResource(CapabilityStatement.class, CompiledGuide.read("CapabilityStatement-server.json"));
            read.setKind(CapabilityStatementKind.INSTANCE);
            read.addInstantiates(read.getUrl());
            read.setUrl(null);
            read.getSoftware().setName("WhatMatters").setVersion(version());
            statement = read;
        }
        return statement;
    }

    private static String version() {
        return Objects.requireNonNullElse(ServerMetadata.class.getPackage().getImplementationVersion(), "development");
    }
}
