package no.whatmatters.audit.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row must be like.
 *
 * @param sql with a question mark for each argument
 */
record Condition(String sql, List<Object> arguments) {

    static final Condition NEVER = of("false");

    static Condition of(String sql, Object... arguments) {
        return new Condition(sql, List.of(arguments));
    }

    static Condition anyOf(List<Condition> some) {
        return joined(some, " or ");
    }

    static Condition allOf(List<Condition> all) {
        return joined(all, " and ");
    }

    private static Condition joined(List<Condition> several, String with) {
        return new Condition(
                several.stream().map(Condition::sql).collect(Collectors.joining(with, "(", ")")),
                several.stream().flatMap(each -> each.arguments().stream()).toList());
    }
}
