package no.whatmatters.careplan.whatmatters;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.careplan.narrative.Narrator;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see. What is not understood is refused: whoever misspells {@code asOf} must not take today for the past.
 *
 * @param asOf the past moment, or null for now
 * @param careLevel code of the care level to narrow to, or null
 * @param who the person, where a number says so and not the address
 */
record Wish(
        @Nullable AsOf asOf,
        @Nullable String careLevel,
        @Nullable Identifier who) {

    private static final String AS_OF = "asOf";
    private static final String CARE_LEVEL = "careLevel";
    private static final String IDENTIFIER = "identifier";

    /** How the answer is written; understood by every request. */
    private static final Set<String> OF_THE_FORMAT = Set.of("_format", "_pretty");

    /** The number, where there must be one. */
    Identifier identifier() {
        return Objects.requireNonNull(who);
    }

    /** What the query of an address asks for. */
    static Wish inAddress(Map<String, String[]> query, Instant now) {
        Map<String, String> values = new HashMap<>();
        query.forEach((name, given) -> {
            if (!OF_THE_FORMAT.contains(name)) {
                require(name, Set.of(AS_OF, CARE_LEVEL));
                values.put(name, once(name, List.of(given)));
            }
        });
        return wish(values, null, now);
    }

    /** What a body asks for about the person of the address. */
    static Wish inBody(Parameters body, Map<String, String[]> query, Instant now) {
        return inBody(body, query, Set.of(AS_OF, CARE_LEVEL), now);
    }

    /** What a body asks for that says whom it is about. */
    static Wish aboutSomebodyInBody(Parameters body, Map<String, String[]> query, Instant now) {
        Wish wish = inBody(body, query, Set.of(AS_OF, CARE_LEVEL, IDENTIFIER), now);
        if (wish.who == null || wish.who.getSystem() == null || wish.who.getValue() == null) {
            throw new RequestRefused(WhatMattersRefusal.IDENTIFIER_MISSING);
        }
        return wish;
    }

    private static Wish inBody(Parameters body, Map<String, String[]> query, Set<String> known, Instant now) {
        for (String name : query.keySet()) {
            if (!OF_THE_FORMAT.contains(name)) {
                throw new RequestRefused(WhatMattersRefusal.PARAMETER_IN_BODY, SpeakableName.of(name));
            }
        }
        Map<String, String> values = new HashMap<>();
        Identifier who = null;
        for (ParametersParameterComponent each : body.getParameter()) {
            require(String.valueOf(each.getName()), known);
            if (IDENTIFIER.equals(each.getName()) && each.getValue() instanceof Identifier identifier && who == null) {
                who = identifier;
            } else if (IDENTIFIER.equals(each.getName())) {
                throw new RequestRefused(
                        who == null ? WhatMattersRefusal.IDENTIFIER_MISSING : WhatMattersRefusal.PARAMETER_REPEATED,
                        IDENTIFIER);
            } else if (values.put(each.getName(), valueOf(each)) != null) {
                throw new RequestRefused(WhatMattersRefusal.PARAMETER_REPEATED, each.getName());
            }
        }
        return wish(values, who, now);
    }

    private static Wish wish(Map<String, String> values, @Nullable Identifier who, Instant now) {
        String level = values.get(CARE_LEVEL);
        List<String> levels = Narrator.codes(CodeSystems.CARE_LEVEL);
        if (level != null && !levels.contains(level)) {
            throw new RequestRefused(WhatMattersRefusal.CARE_LEVEL_UNKNOWN, String.join(", ", levels));
        }
        String time = values.get(AS_OF);
        AsOf asOf = time == null ? null : AsOf.of(time, now);
        return new Wish(asOf == null || asOf.isNow(now) ? null : asOf, level, who);
    }

    private static String valueOf(ParametersParameterComponent parameter) {
        return parameter.hasValue() && parameter.getValue().isPrimitive()
                ? String.valueOf(parameter.getValue().primitiveValue())
                : "";
    }

    private static void require(String name, Set<String> known) {
        if (!known.contains(name)) {
            throw new RequestRefused(
                    WhatMattersRefusal.PARAMETER_UNKNOWN,
                    SpeakableName.of(name),
                    String.join(", ", known.stream().sorted().toList()));
        }
    }

    private static String once(String name, List<String> given) {
        if (given.size() != 1) {
            throw new RequestRefused(WhatMattersRefusal.PARAMETER_REPEATED, name);
        }
        return given.get(0);
    }
}
