package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.storage.change.IfMatch;
import no.whatmatters.vocabulary.IdentityNumber;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a request names, by id or by identity number, whether or not it got to see them: a refusal, or an answer
 * without hits, still concerns somebody. The numbers are only looked up; they are kept nowhere.
 */
final class AskedFor {

    private static final Pattern LOCAL_ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final List<String> NAMING_A_PERSON =
            List.of("patient", "subject", "patient:Patient", "subject:Patient");

    private final List<IdType> ids = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();

    private AskedFor() {}

    static AskedFor nothing() {
        return new AskedFor();
    }

    /** Local ids with their type. */
    List<IdType> ids() {
        return ids;
    }

    /** Identity numbers of persons. */
    Set<String> numbers() {
        return numbers;
    }

    /** Whether the record is one of those that are named by their id. */
    boolean names(IdType record) {
        return ids.stream()
                .anyMatch(each -> each.getIdPart().equals(record.getIdPart())
                        && each.getResourceType().equals(record.getResourceType()));
    }

    /** What address, parameters and body of the request name. */
    static AskedFor in(RequestDetails request) {
        AskedFor asked = new AskedFor();
        if (request.getId() != null && request.getResourceName() != null) {
            asked.add(request.getResourceName(), request.getId().getIdPart());
        }
        asked.add(request.getParameters());
        Disclosures.of(request).persons().forEach(each -> asked.add("Patient", each));
        if (request.getResource() instanceof Parameters parameters) {
            parameters.getParameter().forEach(asked::add);
        } else if (request.getResource() instanceof Resource resource) {
            asked.add(resource);
        }
        return asked;
    }

    /** What one entry of a Bundle names. */
    static AskedFor in(BundleEntryComponent entry) {
        AskedFor asked = new AskedFor();
        asked.add(entry);
        return asked;
    }

    /** What the reads and searches of a Bundle name; nothing where the request is no Bundle. */
    static AskedFor readIn(RequestDetails request) {
        AskedFor asked = new AskedFor();
        if (request.getResource() instanceof Bundle bundle) {
            bundle.getEntry().stream()
                    .filter(each -> each.getRequest().getMethod() == HTTPVerb.GET)
                    .forEach(asked::add);
        }
        return asked;
    }

    boolean isNothing() {
        return ids.isEmpty() && numbers.isEmpty();
    }

    private void add(Map<String, String[]> parameters) {
        for (String name : NAMING_A_PERSON) {
            for (String value : parameters.getOrDefault(name, new String[0])) {
                Splitter.on(',').split(value).forEach(each -> add("Patient", new IdType(each).getIdPart()));
            }
        }
        for (String[] values : parameters.values()) {
            addNumbers(values);
        }
    }

    private void add(BundleEntryComponent entry) {
        String url = entry.getRequest().getUrl();
        int query = url == null ? -1 : url.indexOf('?');
        if (url != null && query >= 0) {
            add(parametersOf(url.substring(query + 1)));
        } else if (url != null) {
            IdType id = new IdType(url);
            add(id.getResourceType(), id.getIdPart());
        }
        addNumbers(url, entry.getRequest().getIfNoneExist());
        if (entry.hasResource()) {
            add(entry.getResource());
        }
    }

    private static Map<String, String[]> parametersOf(String query) {
        try {
            return UrlUtil.parseQueryString(query);
        } catch (IllegalArgumentException brokenEscape) {
            return Map.of();
        }
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
        if (parameter.getValue() instanceof Identifier identifier) {
            addNumbers(identifier.getValue());
        }
        if (parameter.hasResource()) {
            add(parameter.getResource());
        }
        parameter.getPart().forEach(this::add);
    }

    private void add(Resource resource) {
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().forEach(this::add);
        }
        for (Reference each : PersonOf.naming(resource)) {
            String sent = Leads.asSent(each);
            IdType id = new IdType(sent);
            if (!id.isAbsolute()) {
                add(id.getResourceType(), id.getIdPart());
            }
            addNumbers(each.getIdentifier().getValue(), sent);
        }
        if (resource instanceof Patient person) {
            person.getIdentifier().forEach(each -> addNumbers(each.getValue()));
        }
    }

    private void addNumbers(@Nullable String... texts) {
        for (String each : texts) {
            if (each != null) {
                numbers.addAll(IdentityNumber.in(each));
            }
        }
    }

    private void add(@Nullable String type, @Nullable String id) {
        boolean known = type != null && (PersonOf.isAboutSomebody(type) || PersonOf.isAboutNobody(type));
        if (known && id != null && LOCAL_ID.matcher(id).matches()) {
            ids.add(new IdType(type, id));
        }
    }
}
