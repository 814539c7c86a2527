package no.whatmatters.conversation.completion;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What differs between two versions of a resource, made of a third: what others have done to it stays. In a list only the
 * entries that differ are taken out and put in. Pure.
 */
final class Difference {

    private final Resource from;
    private final Resource to;

    private Difference(Resource from, Resource to) {
        this.from = from;
        this.to = to;
    }

    /** What leads from one version to the other. */
    static Difference between(Resource from, Resource to) {
        return new Difference(from, to);
    }

    /** A copy in which it is made. */
    Resource madeOf(Resource current) {
        return made(current, true);
    }

    /** A copy in which it is made where nobody has changed the element otherwise since. */
    Resource madeWhereUnchanged(Resource current) {
        return made(current, false);
    }

    private Resource made(Resource current, boolean overOthers) {
        Resource made = current.copy();
        for (Property property : to.children()) {
            String name = property.getName();
            boolean settled = name.equals("id") || name.equals("meta") || name.equals("text");
            List<Base> was = values(from, name);
            List<Base> is = property.getValues();
            if (settled || Base.compareDeep(was, is, true)) {
                continue;
            }
            List<Base> there = values(made, name);
            if (property.isList()) {
                replace(made, name, there, entries(there, was, is));
            } else if (overOthers || Base.compareDeep(there, was, true)) {
                replace(made, name, there, is);
            }
        }
        return made;
    }

    private static List<Base> entries(List<Base> there, List<Base> was, List<Base> is) {
        List<Base> out = without(was, is);
        List<Base> in = without(is, was);
        List<Base> entries = new ArrayList<>();
        for (Base each : there) {
            if (!take(out, each)) {
                entries.add(each);
            } else if (!in.isEmpty()) {
                entries.add(in.remove(0));
            }
        }
        entries.addAll(in);
        return entries;
    }

    private static List<Base> without(List<Base> all, List<Base> others) {
        List<Base> left = new ArrayList<>(all);
        others.forEach(each -> take(left, each));
        return left;
    }

    private static boolean take(List<Base> from, Base wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).equalsDeep(wanted)) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private static List<Base> values(Resource resource, String name) {
        Property property = resource.getChildByName(name);
        return property == null ? List.of() : List.copyOf(property.getValues());
    }

    private static void replace(Resource made, String name, List<Base> old, List<Base> values) {
        List<Base> copies = values.stream().map(Base::copy).toList();
        old.forEach(each -> made.removeChild(name, each));
        copies.forEach(each -> made.setProperty(name, each));
    }
}
