package no.whatmatters.interaction;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.SummaryEnum;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.Parameter;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was sent, checked against the guide's CapabilityStatement. Anything unknown is refused: to ignore it
 * would answer more than was asked for.
 *
 * @param type the type searched
 * @param parameters those that choose: name with modifier or chain → values
 * @param includes {@code _include}
 * @param reverseIncludes {@code _revinclude}
 */
record SearchRequest(
        StoredType type, Map<String, List<String>> parameters, Set<Include> includes, Set<Include> reverseIncludes) {

    private static final String SPECIAL = "special";

    private static final Pattern IDS = Pattern.compile("([A-Z][A-Za-z]+/)?[A-Za-z0-9\\-.]{1,64}");

    /** Modifiers by type of parameter; a reference may also be narrowed to a stored type. */
    private static final Map<String, Set<String>> MODIFIERS =
            Map.of("string", Set.of("exact"), "token", Set.of("not"), "uri", Set.of("above", "below"));

    SearchQuery checked(
            @Nullable SortSpec sort, int pageSize, @Nullable SummaryEnum summary, @Nullable SearchTotalModeEnum total) {
        parameters.forEach(this::check);
        includes.forEach(each -> check("_include", each, type.includes()));
        reverseIncludes.forEach(each -> check("_revinclude", each, type.reverseIncludes()));
        for (SortSpec each = sort; each != null; each = each.getChain()) {
            requireIndexed(each.getParamName());
        }
        return new SearchQuery(type.name(), parameters, includes, reverseIncludes, sort, pageSize, total, summary);
    }

    private void check(String name, List<String> values) {
        checkName(name);
        for (String value : values) {
            for (String part : Splitter.on(',').split(value.replace("\\\\", "").replace("\\,", ""))) {
                checkPart(name, part.strip());
            }
        }
    }

    /** HAPI takes an empty part, or one without system and code, for no condition at all. */
    private static void checkPart(String name, String part) {
        boolean says = name.equals("_id") ? IDS.matcher(part).matches() : !part.isEmpty() && !part.equals("|");
        if (!says) {
            throw new RequestRefused(InteractionRefusal.SEARCH_VALUE_MISSING, SpeakableName.of(name));
        }
    }

    private void checkName(String name) {
        int chain = name.indexOf('.');
        String own = chain < 0 ? name : name.substring(0, chain);
        int colon = own.indexOf(':');
        Parameter parameter = require(colon < 0 ? own : own.substring(0, colon));
        if (colon >= 0) {
            checkModifier(name, own.substring(colon + 1), parameter.type());
        }
        if (chain >= 0 && !parameter.type().equals("reference")) {
            throw new RequestRefused(
                    InteractionRefusal.CHAIN_LEADS_NOWHERE, SpeakableName.of(name), SpeakableName.of(own));
        }
        if (chain >= 0) {
            checkEndOfChain(name, name.substring(chain + 1));
        }
    }

    /** One step, to a parameter that some stored type has, without a modifier: HAPI ignores what it does not know there. */
    private static void checkEndOfChain(String name, String end) {
        if (end.contains(":")) {
            throw new RequestRefused(RequestRefusal.UNSUPPORTED_SEARCH_MODIFIER, SpeakableName.of(name));
        }
        for (StoredType each : ServerStatement.ofTheGuide().types()) {
            Parameter parameter = each.searchParameters().get(end);
            if (parameter != null && !parameter.type().equals(SPECIAL)) {
                return;
            }
        }
        throw new RequestRefused(RequestRefusal.UNKNOWN_SEARCH_PARAMETER, SpeakableName.of(name));
    }

    private static void checkModifier(String name, String modifier, String parameterType) {
        boolean narrowsReference = parameterType.equals("reference")
                && ServerStatement.ofTheGuide().type(modifier) != null;
        if (!narrowsReference
                && !MODIFIERS.getOrDefault(parameterType, Set.of()).contains(modifier)) {
            throw new RequestRefused(RequestRefusal.UNSUPPORTED_SEARCH_MODIFIER, SpeakableName.of(name));
        }
    }

    /** What is worked out for a search stands in no order. */
    private void requireIndexed(String code) {
        if (require(code).type().equals(SPECIAL)) {
            throw new RequestRefused(RequestRefusal.UNKNOWN_SEARCH_PARAMETER, SpeakableName.of(code));
        }
    }

    private Parameter require(String code) {
        Parameter parameter = type.searchParameters().get(code);
        if (parameter == null) {
            throw new RequestRefused(RequestRefusal.UNKNOWN_SEARCH_PARAMETER, SpeakableName.of(code));
        }
        return parameter;
    }

    /** One that iterates goes on from what others bring: it need not begin at the type that is searched. */
    private void check(String parameter, Include include, Set<String> allowed) {
        boolean offered = allowed.contains(include.getValue())
                || (include.isRecurse() && isOfferedSomewhere(parameter, include.getValue()));
        if (!offered) {
            String supported = allowed.isEmpty() ? "–" : String.join(", ", new TreeSet<>(allowed));
            throw new RequestRefused(InteractionRefusal.INCLUDE_NOT_SUPPORTED, parameter, type.name(), supported);
        }
    }

    private static boolean isOfferedSomewhere(String parameter, String include) {
        for (StoredType each : ServerStatement.ofTheGuide().types()) {
            Set<String> offered = parameter.equals("_include") ? each.includes() : each.reverseIncludes();
            if (offered.contains(include)) {
                return true;
            }
        }
        return false;
    }
}
