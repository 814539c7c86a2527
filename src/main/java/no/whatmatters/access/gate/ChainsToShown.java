package no.whatmatters.access.gate;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.FollowsChains;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has a chain to an identifier lead to those records alone that show it to who asks: else what refers to them would tell of a
 * number that they do not. The request stays as it was sent, so that neither its links nor the log say where it led. For who
 * sees all of a record, nothing is looked up. Decision 0081.
 */
@Component
class ChainsToShown implements FollowsChains {

    private static final String IDENTIFIER = "identifier";
    private static final Splitter ALTERNATIVES = Splitter.on(Pattern.compile("(?<!\\\\),"));

    /** Identifiers of one search, and records of one type that have them: no identifier names so many. */
    private static final int AT_MOST = 200;

    private final Judge judge;
    private final Records records;
    private final Redactions redactions;

    ChainsToShown(Judge judge, Records records, Redactions redactions) {
        this.judge = judge;
        this.records = records;
        this.redactions = redactions;
    }

    @Override
    public SearchQuery followed(SearchQuery query, RequestDetails request) {
        Caller caller = judge.restricted(request).orElse(null);
        if (caller == null || judge.partlySeenBy(caller).isWhole()) {
            return query;
        }
        Map<String, Set<String>> asked = tokens(query);
        if (asked.isEmpty()) {
            return query;
        }
        if (asked.values().stream().anyMatch(each -> each.size() > AT_MOST)) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_VALUES, String.valueOf(AT_MOST));
        }
        Map<String, List<ChainTarget>> found = new HashMap<>();
        asked.forEach((type, tokens) -> found.put(type, found(caller, type, tokens, request)));
        Map<String, List<String>> followed = new LinkedHashMap<>();
        query.parameters().forEach((name, values) -> {
            List<String> types = targets(query.type(), name);
            for (String value : values) {
                List<String> shown = shown(types, found, ALTERNATIVES.splitToList(value));
                followed.computeIfAbsent(
                                shown == null ? name : name.replaceFirst("[.:].*", ""), unused -> new ArrayList<>())
                        .add(shown == null ? value : String.join(",", shown));
            }
        });
        return query.with(followed);
    }

    /** By type to which a chain leads, all that it is asked for there. */
    private static Map<String, Set<String>> tokens(SearchQuery query) {
        Map<String, Set<String>> tokens = new TreeMap<>();
        query.parameters().forEach((name, values) -> {
            for (String target : targets(query.type(), name)) {
                Set<String> there = tokens.computeIfAbsent(target, unused -> new LinkedHashSet<>());
                values.forEach(each -> there.addAll(ALTERNATIVES.splitToList(each)));
            }
        });
        return tokens;
    }

    /** The records, such as {@code Patient/0198…}, to which the chain may lead, or one that nobody has; null where it leads to no others. */
    private static @Nullable List<String> shown(
            List<String> types, Map<String, List<ChainTarget>> found, List<String> tokens) {
        List<ChainTarget> meant = types.stream()
                .flatMap(each -> found.getOrDefault(each, List.of()).stream())
                .filter(each -> each.mayBeMeantBy(tokens))
                .toList();
        List<String> shown = meant.stream()
                .filter(each -> each.isShownBy(tokens))
                .map(ChainTarget::address)
                .toList();
        if (shown.size() == meant.size()) {
            return null;
        }
        return shown.isEmpty() ? List.of(types.get(0) + "/nobody") : shown;
    }

    /** The stored types to which a chain to an identifier may lead, and that are found by one; none for other parameters. */
    private static List<String> targets(String type, String name) {
        int colon = name.indexOf(':');
        int dot = name.indexOf('.');
        if (!name.endsWith("." + IDENTIFIER)) {
            return List.of();
        }
        RuntimeSearchParam parameter = FhirContext.forR4Cached()
                .getResourceDefinition(type)
                .getSearchParam(name.substring(0, colon < 0 ? dot : colon));
        Set<String> possible = colon > 0
                ? Set.of(name.substring(colon + 1, dot))
                : parameter == null ? Set.of() : parameter.getTargets();
        return possible.stream()
                .filter(each -> {
                    StoredType stored = ServerStatement.ofTheGuide().type(each);
                    return stored != null && stored.searchParameters().containsKey(IDENTIFIER);
                })
                .sorted()
                .toList();
    }

    private List<ChainTarget> found(Caller caller, String type, Set<String> tokens, RequestDetails request) {
        SearchQuery query = new SearchQuery(
                type,
                Map.of(IDENTIFIER, List.of(String.join(",", tokens))),
                Set.of(),
                Set.of(),
                null,
                AT_MOST + 1,
                null,
                null);
        List<Resource> found =
                records.asSystem("to decide whether a chain may lead there").search(query).resources().stream()
                        .map(Resource.class::cast)
                        .toList();
        if (found.size() > AT_MOST) {
            return List.of(ChainTarget.ONE_OF_TOO_MANY);
        }
        judge.prepare(found, request);
        return found.stream()
                .map(each -> ChainTarget.of(each, told(caller, each, request), tokens))
                .toList();
    }

    /** What the caller is told of it. Of whom nothing is shown, the matches are refused one by one, and that stands in the log. */
    private @Nullable Resource told(Caller caller, Resource target, RequestDetails request) {
        boolean ofAStranger = PersonOf.in(target).stream()
                .anyMatch(each ->
                        !judge.knows(caller, (Resource) new Patient().setId(new IdType("Patient", each)), request));
        if (ofAStranger) {
            return target;
        }
        return judge.knows(caller, target, request) ? redactions.of(target, judge.partlySeenBy(caller)) : null;
    }
}
