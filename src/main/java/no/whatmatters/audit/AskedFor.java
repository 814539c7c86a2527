package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.storage.change.IfMatch;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The records that a request names, whether or not it got to see them: a refusal, or an answer without hits, still
 * concerns somebody.
 */
final class AskedFor {

    private static final Pattern LOCAL_ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final List<String> NAMING_A_PERSON =
            List.of("patient", "subject", "patient:Patient", "subject:Patient");

    private final List<IdType> ids = new ArrayList<>();

    private AskedFor() {}

    /** What address, parameters and body of the request name. */
    static List<IdType> in(RequestDetails request) {
        AskedFor asked = new AskedFor();
        if (request.getId() != null && request.getResourceName() != null) {
            asked.add(request.getResourceName(), request.getId().getIdPart());
        }
        for (String name : NAMING_A_PERSON) {
            for (String value : request.getParameters().getOrDefault(name, new String[0])) {
                IdType id = new IdType(value);
                asked.add("Patient", id.getIdPart());
            }
        }
        Disclosures.of(request).persons().forEach(each -> asked.add("Patient", each));
        if (request.getResource() instanceof Bundle bundle) {
            bundle.getEntry().forEach(each -> asked.ids.addAll(in(each)));
        } else if (request.getResource() instanceof Parameters parameters) {
            parameters.getParameter().forEach(asked::add);
        } else if (request.getResource() instanceof Resource resource) {
            asked.addAll(PersonOf.references(resource));
        }
        return asked.ids;
    }

    /** What one entry of a Bundle names. */
    static List<IdType> in(BundleEntryComponent entry) {
        AskedFor asked = new AskedFor();
        String url = entry.getRequest().getUrl();
        if (url != null && !url.contains("?")) {
            IdType id = new IdType(url);
            asked.add(id.getResourceType(), id.getIdPart());
        }
        if (entry.hasResource()) {
            asked.addAll(PersonOf.references(entry.getResource()));
        }
        return asked.ids;
    }

    /** The version that the caller has already, and was told is still the newest (304). */
    static List<Touched> unchanged(RequestDetails request) {
        List<Touched> told = Touched.told(request);
        if (!told.isEmpty()) {
            return told;
        }
        String etag = request.getHeader(Constants.HEADER_IF_NONE_MATCH_LC);
        String version = etag == null
                ? null
                : IfMatch.parse(etag).versions().stream()
                        .findFirst()
                        .map(String::valueOf)
                        .orElse(null);
        IdType id = new IdType(request.getResourceName(), request.getId().getIdPart(), version);
        return List.of(Touched.of(Verb.SHOWN, id));
    }

    /** What an operation is asked about: a reference to a person, or a resource about one. */
    private void add(ParametersParameterComponent parameter) {
        if (parameter.getValue() instanceof Reference reference) {
            add(
                    reference.getReferenceElement().getResourceType(),
                    reference.getReferenceElement().getIdPart());
        }
        if (parameter.hasResource()) {
            addAll(PersonOf.references(parameter.getResource()));
        }
        parameter.getPart().forEach(this::add);
    }

    private void addAll(List<IdType> references) {
        references.forEach(each -> add(each.getResourceType(), each.getIdPart()));
    }

    private void add(@Nullable String type, @Nullable String id) {
        boolean known = type != null && (PersonOf.isAboutSomebody(type) || PersonOf.isAboutNobody(type));
        if (known && id != null && LOCAL_ID.matcher(id).matches()) {
            ids.add(new IdType(type, id));
        }
    }
}
