package no.whatmatters.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;

/**
 * Sorts what a request touched by person. What concerns nobody, such as the form behind an answer, stands with the one
 * person it was shown with, or in a row of its own.
 */
final class RowsOfRequest {

    /** Stands for nobody. */
    static final String NOBODY = "";

    private RowsOfRequest() {}

    /** Records whose person cannot be told from what is at hand. */
    static List<IdType> stillToFind(Collection<Touched> touched) {
        Map<String, Set<String>> known = known(touched);
        return touched.stream()
                .filter(each -> each.persons().isEmpty())
                .flatMap(each -> each.leads().stream())
                .filter(each -> !known.containsKey(versionless(each)))
                .distinct()
                .toList();
    }

    /**
     * Person → what was touched of theirs.
     *
     * @param found persons of the records that were still to be found
     */
    static Map<String, List<Touched>> byPerson(Collection<Touched> touched, Map<String, Set<String>> found) {
        Map<String, Set<String>> known = known(touched);
        Map<String, List<Touched>> byPerson = new LinkedHashMap<>();
        List<Touched> ofNobody = new ArrayList<>();
        for (Touched each : touched) {
            Set<String> persons = new LinkedHashSet<>(each.persons());
            for (IdType lead : each.leads()) {
                persons.addAll(known.getOrDefault(versionless(lead), Set.of()));
                persons.addAll(found.getOrDefault(versionless(lead), Set.of()));
            }
            persons.forEach(person -> byPerson.computeIfAbsent(person, unused -> new ArrayList<>())
                    .add(each));
            if (persons.isEmpty()) {
                ofNobody.add(each);
            }
        }
        if (byPerson.size() == 1) {
            byPerson.values().iterator().next().addAll(ofNobody);
        } else if (!ofNobody.isEmpty() || byPerson.isEmpty()) {
            byPerson.put(NOBODY, ofNobody);
        }
        return byPerson;
    }

    private static Map<String, Set<String>> known(Collection<Touched> touched) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        touched.stream()
                .filter(each -> each.id().hasIdPart() && !each.persons().isEmpty())
                .forEach(each -> known.computeIfAbsent(versionless(each.id()), unused -> new LinkedHashSet<>())
                        .addAll(each.persons()));
        return known;
    }

    private static String versionless(IdType id) {
        return id.getResourceType() + "/" + id.getIdPart();
    }
}
