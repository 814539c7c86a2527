package no.whatmatters.endpoint;

import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;

/** Marks a bean that knows of this instance's security what the guide's statement cannot know. */
public interface SecurityStatement {

    void describe(CapabilityStatementRestSecurityComponent security);
}
