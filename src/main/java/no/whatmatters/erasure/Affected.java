package no.whatmatters.erasure;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an erasure reaches: the records that go, and those that stay and mention them. It reads every version of everything:
 * no index knows what deleted records and old versions say.
 */
final class Affected {

    private static final String VERSIONS_THAT_SAY = """
            select v.pid, v.res_id, r.res_type, r.fhir_id, v.res_text_vc
              from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id
             where v.res_text_vc ~ ? and not v.res_id = any(?)
            """;

    private static final String ANY_SAYS =
            "select exists (select from hfj_res_ver where res_text_vc ~ ? or source_uri ~ ?)";

    private static final String NUMBERS = "select value from business_identifier"
            + " where resource_type = 'Patient' and resource_id = any(?) and system = any(?)";

    /** Other records of the same persons, which have given way to theirs. */
    private static final String REPLACED = "select person from person_replaced where survivor = any(?)";

    private static final int WORDS_AT_ONCE = 200;

    private final JdbcTemplate database;
    private final Consumer<String> progress;
    private final IParser parser;

    /** Row id → record that goes. */
    private final Map<Long, Subject> erased = new LinkedHashMap<>();

    /** Row id of a version that stays → record. */
    private final Map<Long, Subject> mentioning = new LinkedHashMap<>();

    private final Set<String> numbers = new HashSet<>();

    Affected(JdbcTemplate database, Consumer<String> progress) {
        this.database = database;
        this.progress = progress;
        this.parser = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
    }

    /** Row ids of the records that go. */
    Set<Long> rows() {
        return erased.keySet();
    }

    Set<String> ids() {
        return erased.values().stream().map(Subject::id).collect(Collectors.toSet());
    }

    /** National identity numbers of the persons that go. */
    Set<String> numbers() {
        return numbers;
    }

    Set<Subject> records() {
        return new LinkedHashSet<>(erased.values());
    }

    /** Row ids of the versions of other records that mention them. */
    Set<Long> mentioningVersions() {
        return mentioning.keySet();
    }

    Set<Subject> mentioningRecords() {
        return new LinkedHashSet<>(mentioning.values());
    }

    /**
     * Finds all that goes with these.
     *
     * @throws ErasureRefused where one of them is not there, or is nobody's
     */
    Affected by(List<Subject> asked) {
        Set<String> persons = asked.stream()
                .filter(each -> each.type().equals("Patient"))
                .map(Subject::id)
                .collect(Collectors.toSet());
        List<Subject> all = new ArrayList<>(asked);
        database.queryForList(REPLACED, String.class, (Object) persons.toArray(String[]::new))
                .forEach(each -> all.add(new Subject("Patient", each)));
        all.stream().filter(each -> each.type().equals("Patient")).forEach(each -> persons.add(each.id()));
        Map<Long, Subject> found = new LinkedHashMap<>();
        for (Subject each : all) {
            found.put(rowOf(each), each);
        }
        numbers.addAll(database.queryForList(
                NUMBERS,
                String.class,
                persons.toArray(String[]::new),
                IdentifierSystems.OF_PERSONS.toArray(String[]::new)));
        while (!found.isEmpty()) {
            erased.putAll(found);
            mentioning.clear();
            progress.accept(
                    "Looking through all versions of all records; " + erased.size() + " are to be erased so far.");
            found = goingWith(persons);
        }
        return this;
    }

    private long rowOf(Subject subject) {
        if (!PersonOf.isAboutSomebody(subject.type())) {
            throw ErasureRefused.notAboutAPerson(subject.toString());
        }
        List<Long> rows = database.queryForList(
                "select res_id from hfj_resource where res_type = ? and fhir_id = ? for update",
                Long.class,
                subject.type(),
                subject.id());
        if (rows.isEmpty()) {
            throw ErasureRefused.unknownRecord(subject.toString());
        }
        return rows.get(0);
    }

    private Map<Long, Subject> goingWith(Set<String> persons) {
        Set<String> references = erased.values().stream().map(Subject::toString).collect(Collectors.toSet());
        Map<Long, Subject> found = new LinkedHashMap<>();
        for (String anyOfThem : words()) {
            database.query(
                    VERSIONS_THAT_SAY,
                    row -> {
                        Subject record = new Subject(row.getString("res_type"), row.getString("fhir_id"));
                        if (goesToo(row.getString("res_text_vc"), persons, references)) {
                            found.put(row.getLong("res_id"), record);
                        } else {
                            mentioning.put(row.getLong("pid"), record);
                        }
                    },
                    anyOfThem,
                    erased.keySet().toArray(Long[]::new));
        }
        return found;
    }

    /** Whether something in the store still names one of them: written meanwhile, or overlooked. */
    boolean isMentioned() {
        return words().stream()
                .anyMatch(each -> Boolean.TRUE.equals(database.queryForObject(ANY_SAYS, Boolean.class, each, each)));
    }

    /** What names the records that go, as regular expressions of a bearable length. */
    private List<String> words() {
        List<String> words = new ArrayList<>(ids());
        numbers.forEach(each -> words.add("\"identifier\":\\{[^}]*\"" + each + "\""));
        return Lists.partition(words, WORDS_AT_ONCE).stream()
                .map(each -> each.stream().map(word -> word.replace(".", "\\.")).collect(Collectors.joining("|")))
                .toList();
    }

    /** A record of the person alone, or one that is only about what goes: who wrote it down, say. */
    private boolean goesToo(String json, Set<String> persons, Set<String> references) {
        Resource record = (Resource) parser.parseResource(json);
        Set<String> about = PersonOf.in(record);
        if (!about.isEmpty()) {
            return persons.containsAll(about);
        }
        List<String> leads = new ArrayList<>();
        PersonOf.references(record)
                .forEach(each -> leads.add(each.toUnqualifiedVersionless().getValue()));
        return !leads.isEmpty() && references.containsAll(leads);
    }
}
