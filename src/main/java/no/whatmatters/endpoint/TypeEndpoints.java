package no.whatmatters.endpoint;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;

/** Marks a bean that offers the endpoints of stored types. */
public interface TypeEndpoints {

    List<IResourceProvider> endpoints();
}
