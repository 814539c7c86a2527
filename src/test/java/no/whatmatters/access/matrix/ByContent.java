package no.whatmatters.access.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.whatmatters.vocabulary.ServerStatement.Parameter;
import no.whatmatters.vocabulary.ServerStatement.StoredType;

/** Searches of one type by what its records hold: each parameter that the server offers, with values that some have. */
final class ByContent {

    private static final List<String> CODES = List.of(
            "not-achieved", "in-progress", "active", "final", "follow-up", "attainment", "steps", "metres", "agree");

    private static final List<String> DAYS =
            List.of("2026-05-20", "2026-12-24", "lt2026-06-15", "gt2026-06-15", "ge2026-05-04", "ne2026-06-01");

    private static final Set<String> OF_EVERY_RECORD = Set.of("patient", "subject", "identifier");

    private ByContent() {}

    /**
     * Queries, each to be put beside whom it is about.
     *
     * @param ids type → id of records that others refer to
     * @param ordered whether each record of the type has a number of its own, so that no order is a matter of chance
     */
    static List<String> of(StoredType type, Map<String, String> ids, boolean ordered) {
        List<String> asked = new ArrayList<>();
        new TreeMap<>(type.searchParameters()).forEach((code, parameter) -> {
            if (!code.startsWith("_") && !OF_EVERY_RECORD.contains(code)) {
                values(parameter, ids).forEach(each -> asked.add(code + "=" + each));
                if (parameter.type().equals("token")) {
                    CODES.forEach(each -> asked.add(code + ":not=" + each));
                }
                if (ordered && Set.of("token", "date", "string", "quantity").contains(parameter.type())) {
                    asked.add("_sort=" + code + ",identifier&_count=50");
                    asked.add("_sort=-" + code + ",identifier&_count=1");
                }
            }
        });
        return asked;
    }

    private static List<String> values(Parameter parameter, Map<String, String> ids) {
        return switch (parameter.type()) {
            case "token" -> CODES;
            case "date", "special" -> DAYS;
            case "reference" ->
                new TreeMap<>(ids)
                        .entrySet().stream()
                                .map(each -> each.getKey() + "/" + each.getValue())
                                .toList();
            case "quantity" -> List.of("gt5", "5", "lt5");
            case "string" -> List.of("Kari", "Tiltak");
            default -> List.of();
        };
    }
}
