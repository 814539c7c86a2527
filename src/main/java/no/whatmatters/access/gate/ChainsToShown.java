package no.whatmatters.access.gate;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has a chain to an identifier lead to those records alone that show it to who asks: else what refers to them would tell of a
 * number that they do not. For who sees all of a record, nothing is looked up. Decision 0081.
 */
@Component
class ChainsToShown {

    private static final String IDENTIFIER = "identifier";
    private static final Splitter ALTERNATIVES = Splitter.on(Pattern.compile("(?<!\\\\),"));
    private static final int AT_MOST = 200;

    private final Judge judge;
    private final Records records;
    private final Redactions redactions;

    ChainsToShown(Judge judge, Records records, Redactions redactions) {
        this.judge = judge;
        this.records = records;
        this.redactions = redactions;
    }

    /** The parameters of a search, with the records in place of a chain that would lead to others too. */
    Map<String, String[]> followed(
            Caller caller, String type, Map<String, String[]> parameters, RequestDetails request) {
        if (judge.partlySeenBy(caller).isWhole()) {
            return parameters;
        }
        Map<String, List<String>> followed = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            for (String value : values) {
                List<String> shown = name.endsWith("." + IDENTIFIER) ? shown(caller, type, name, value, request) : null;
                String reference = shown == null ? name : name.replaceFirst("[.:].*", "");
                String target = shown == null ? value : String.join(",", shown);
                followed.computeIfAbsent(reference, unused -> new ArrayList<>()).add(target);
            }
        });
        Map<String, String[]> searched = new LinkedHashMap<>();
        followed.forEach((name, values) -> searched.put(name, values.toArray(String[]::new)));
        return searched;
    }

    /** The records, such as {@code Patient/0198…}, to which the chain may lead, or one that nobody has; null where it leads to no others. */
    private @Nullable List<String> shown(
            Caller caller, String type, String chain, String value, RequestDetails request) {
        List<String> shown = new ArrayList<>();
        boolean others = false;
        for (String target : targets(type, chain)) {
            for (String each : ALTERNATIVES.split(value)) {
                for (Resource found : found(target, each)) {
                    boolean tells = isShown(caller, found, each, request);
                    others |= !tells;
                    if (tells) {
                        shown.add(target + "/" + found.getIdElement().getIdPart());
                    }
                }
            }
        }
        if (others && shown.isEmpty()) {
            shown.add(targets(type, chain).get(0) + "/nobody");
        }
        return others ? shown : null;
    }

    /** The stored types to which the chain may lead, and that are found by an identifier. */
    private static List<String> targets(String type, String chain) {
        int colon = chain.indexOf(':');
        int dot = chain.indexOf('.');
        RuntimeSearchParam parameter = FhirContext.forR4Cached()
                .getResourceDefinition(type)
                .getSearchParam(chain.substring(0, colon < 0 ? dot : colon));
        Set<String> possible = colon > 0
                ? Set.of(chain.substring(colon + 1, dot))
                : parameter == null ? Set.of() : parameter.getTargets();
        return possible.stream()
                .filter(each -> {
                    StoredType stored = ServerStatement.ofTheGuide().type(each);
                    return stored != null && stored.searchParameters().containsKey(IDENTIFIER);
                })
                .sorted()
                .toList();
    }

    private List<Resource> found(String type, String token) {
        SearchQuery query = new SearchQuery(
                type, Map.of(IDENTIFIER, List.of(token)), Set.of(), Set.of(), null, AT_MOST, null, null);
        return records.asSystem("to decide whether a chain may lead there").search(query).resources().stream()
                .map(Resource.class::cast)
                .toList();
    }

    /** Of whom nothing is shown, the matches are refused one by one, and that stands in the log. */
    private boolean isShown(Caller caller, Resource target, String token, RequestDetails request) {
        boolean ofAStranger = PersonOf.in(target).stream()
                .anyMatch(each ->
                        !judge.knows(caller, (Resource) new Patient().setId(new IdType("Patient", each)), request));
        return ofAStranger
                || (judge.knows(caller, target, request)
                        && has(redactions.of(target, judge.partlySeenBy(caller)), token));
    }

    private static boolean has(Resource view, String token) {
        TokenParam asked = new TokenParam();
        asked.setValueAsQueryToken(FhirContext.forR4Cached(), IDENTIFIER, null, token);
        Property identifiers = view.getNamedProperty(IDENTIFIER);
        return identifiers != null && identifiers.getValues().stream().anyMatch(each -> isNamed(each, asked));
    }

    private static boolean isNamed(Base element, TokenParam asked) {
        if (!(element instanceof Identifier identifier)) {
            return false;
        }
        String system = identifier.getSystem() == null ? "" : IdentifierSystems.canonical(identifier.getSystem());
        boolean ofSystem = asked.getSystem() == null
                || IdentifierSystems.canonical(asked.getSystem()).equals(system);
        return ofSystem && asked.getValueNotNull().equals(identifier.getValue());
    }
}
