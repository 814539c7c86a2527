package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * How much of what one item, or answer, says another says too. Words count for more than numbers: many score five. What was
 * looked at is counted: where too much would have to be compared, the rest has nothing in common.
 */
final class Likeness {

    private static final int LONGEST = 100;
    private static final double ENOUGH = 0.5;

    private final IdentityHashMap<Answered, Map<String, List<Type>>> collected = new IdentityHashMap<>();
    private int comparisonsLeft = 5_000;

    /** The same for what says the same. */
    static String key(Answered answered) {
        StringBuilder key = new StringBuilder();
        write(answered, key);
        return key.toString();
    }

    private static void write(Answered answered, StringBuilder key) {
        key.append(answered.item().linkId()).append('(');
        answered.values().forEach(each -> write(each, key));
        answered.children().forEach(each -> write(each, key));
        key.append(')');
    }

    private static void write(Base value, StringBuilder key) {
        if (value.isPrimitive()) {
            key.append(value.primitiveValue());
        }
        for (Property property : value.children()) {
            for (Base each : property.getValues()) {
                key.append(property.getName()).append('=');
                write(each, key);
                key.append(';');
            }
        }
        key.append('|');
    }

    /** Zero where they have nothing in common. */
    double of(Answered one, Answered other) {
        Map<String, List<Type>> said = collect(one);
        Map<String, List<Type>> asSaid = collect(other);
        double likeness = 0;
        for (Map.Entry<String, List<Type>> each : said.entrySet()) {
            for (Type value : each.getValue()) {
                double best = 0;
                for (Type compared : asSaid.getOrDefault(each.getKey(), List.of())) {
                    best = Math.max(best, of(value, compared));
                }
                likeness += best;
            }
        }
        return likeness;
    }

    private double of(Type one, Type other) {
        if (comparisonsLeft-- <= 0) {
            return 0;
        }
        if (one instanceof StringType && other instanceof StringType) {
            return ofWords(String.valueOf(one.primitiveValue()), String.valueOf(other.primitiveValue()));
        }
        return one.equalsDeep(other) ? 1 : 0;
    }

    /** By the pairs of letters that both have (Dice), so that a typing error changes little. */
    private static double ofWords(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (one.equals(other)) {
            return 1 + longer;
        }
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < a.length(); i++) {
            pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            if (pairs.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        double dice = 2.0 * common / Math.max(1, a.length() + b.length() - 2);
        return dice < ENOUGH ? 0 : dice * longer;
    }

    private Map<String, List<Type>> collect(Answered answered) {
        return collected.computeIfAbsent(answered, unused -> {
            Map<String, List<Type>> said = new HashMap<>();
            collect(answered, "", said);
            return said;
        });
    }

    private static void collect(Answered answered, String path, Map<String, List<Type>> said) {
        String here = path + "/" + answered.item().linkId();
        said.computeIfAbsent(here, unused -> new ArrayList<>()).addAll(answered.values());
        answered.children().forEach(each -> collect(each, here, said));
    }
}
