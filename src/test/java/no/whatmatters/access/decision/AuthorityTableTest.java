package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every cell of the authority table against everybody who could ask: who stands in a cell may, all others may not.
 * The table below is written down a second time on purpose: a change in the code has to be meant.
 */
class AuthorityTableTest {

    /** Kind | create | read | change a status | delete. */
    private static final String TABLE = """
            SHARED_FRAME   | -                        | team asked kari liv                     | -                       | -
            SHARED_CONTENT | team senders             | team owners asked kari liv              | team owners             | -
            OWN_PART       | team senders             | team owners addressees asked kari liv   | owners addressees       | owners
            CLINICAL       | clinicians senders       | clinicians owners kari liv              | owners                  | owners
            HAND_OVER      | requesters               | owners requesters addressees kari liv   | addressees callers-off  | -
            ANSWERED_HAND_OVER | requesters           | team owners requesters addressees kari liv | addressees callers-off | -
            FORM           | form-makers              | everyone                                | form-maker              | -
            ANSWERS        | team senders kari liv    | team owners kari liv                    | -                       | -
            BLOCKING       | kari amina               | kari                                    | kari                    | kari
            BLOCKING_AUTHORSHIP | -                   | kari                                    | -                       | -
            AUTHORSHIP     | -                        | clinicians owners kari liv              | -                       | -
            PERSON         | senders                  | team asked kari liv                     | clinicians              | -
            REGISTER       | systems nurses senders   | systems nurses home-help citizens       | owners                  | -
            ACCESS_LOG     | -                        | kari liv                                | -                       | -
            REPORT         | systems                  | owner-system                            | owner-system            | owner-system
            DEFINITION     | -                        | everyone                                | -                       | -
            SUBSCRIPTION   | systems senders          | owner-system hospitals-own              | owner-system hospitals-own | owner-system hospitals-own
            UNKNOWN        | -                        | -                                       | -                       | -
            """;

    private static final List<Verb> COLUMNS = List.of(Verb.CREATE, Verb.READ, Verb.UPDATE, Verb.DELETE);

    /** Words of the table that stand for several. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("clinicians", "home-care-system amina requesting-system system-that-calls-off"),
            Map.entry("team", "clinicians home-help"),
            Map.entry(
                    "senders",
                    "hospital hospital-on-the-team hospital-own hospital-requesting hospital-that-calls-off"),
            Map.entry("owners", "owner-system owner-nurse hospital-own hospital-that-calls-off"),
            Map.entry("addressees", "addressee-system addressee-nurse"),
            Map.entry("callers-off", "system-that-calls-off hospital-that-calls-off"),
            Map.entry("requesters", "requesting-system hospital-requesting callers-off"),
            Map.entry("asked", "asked-system asked-nurse"),
            Map.entry("citizens", "kari liv neighbour"),
            Map.entry(
                    "systems",
                    "home-care-system elsewhere-system owner-system addressee-system asked-system requesting-system"
                            + " system-that-calls-off"),
            Map.entry("nurses", "amina per owner-nurse addressee-nurse asked-nurse nurse-asked-of-another"),
            Map.entry("hospitals-own", "hospital-own hospital-that-calls-off"),
            Map.entry("form-makers", "form-maker other-form-maker"),
            Map.entry("everyone", "systems nurses home-help senders citizens form-makers"));

    /** Somebody who asks, and what there is between them and the resource. */
    private record Asker(Caller caller, PersonFacts person, Ownership owner, Parties parties, String statusAfter) {

        Asker(Caller caller, PersonFacts person) {
            this(caller, person, Ownership.NOBODY, Parties.NONE, "accepted");
        }

        Asker owning(String organisation) {
            return new Asker(caller, person, new Ownership(organisation, null), parties, statusAfter);
        }

        Asker with(Parties between, String after) {
            return new Asker(caller, person, owner, between, after);
        }
    }

    private static Map<String, Asker> askers() {
        PersonFacts withTeam = kari(member(MUNICIPALITY));
        PersonFacts alone = kari();
        PersonFacts asking = kari(asked(MUNICIPALITY, "CareTeam/1", "Goal/1", "Task/1", "Patient/1"));
        Parties toMunicipality = new Parties(HOSPITAL, MUNICIPALITY);
        Parties byMunicipality = new Parties(MUNICIPALITY, HOSPITAL);
        Map<String, Asker> askers = new LinkedHashMap<>();
        askers.put("home-care-system", new Asker(HOME_CARE_SYSTEM, withTeam));
        askers.put("amina", new Asker(AMINA, withTeam));
        askers.put("home-help", new Asker(HOME_HELP, withTeam));
        askers.put("elsewhere-system", new Asker(ELSEWHERE_SYSTEM, withTeam));
        askers.put("per", new Asker(PER, withTeam));
        askers.put("hospital", new Asker(HOSPITAL_SYSTEM, withTeam));
        askers.put("hospital-on-the-team", new Asker(HOSPITAL_SYSTEM, kari(member(HOSPITAL))));
        askers.put("hospital-own", new Asker(HOSPITAL_SYSTEM, withTeam).owning(HOSPITAL));
        askers.put("owner-system", new Asker(ELSEWHERE_SYSTEM, withTeam).owning(OTHER_MUNICIPALITY));
        askers.put("owner-nurse", new Asker(PER, withTeam).owning(OTHER_MUNICIPALITY));
        askers.put("addressee-system", new Asker(HOME_CARE_SYSTEM, alone).with(toMunicipality, "accepted"));
        askers.put("addressee-nurse", new Asker(AMINA, alone).with(toMunicipality, "accepted"));
        askers.put("requesting-system", new Asker(HOME_CARE_SYSTEM, withTeam).with(byMunicipality, "accepted"));
        askers.put("system-that-calls-off", new Asker(HOME_CARE_SYSTEM, withTeam).with(byMunicipality, "cancelled"));
        askers.put("hospital-requesting", new Asker(HOSPITAL_SYSTEM, withTeam).with(toMunicipality, "accepted"));
        askers.put(
                "hospital-that-calls-off",
                new Asker(HOSPITAL_SYSTEM, withTeam).owning(HOSPITAL).with(toMunicipality, "cancelled"));
        askers.put("asked-system", new Asker(HOME_CARE_SYSTEM, asking));
        askers.put("asked-nurse", new Asker(AMINA, asking));
        askers.put("nurse-asked-of-another", new Asker(AMINA, kari(asked(MUNICIPALITY, "Goal/another"))));
        askers.put("kari", new Asker(KARI, alone));
        askers.put("neighbour", new Asker(NEIGHBOUR, alone));
        askers.put("liv", new Asker(LIV, alone));
        askers.put("form-maker", new Asker(FORM_MAKER, alone).owning(MUNICIPALITY));
        askers.put("other-form-maker", new Asker(OTHER_FORM_MAKER, alone).owning(MUNICIPALITY));
        askers.put("berit", new Asker(BERIT, withTeam));
        return askers;
    }

    @TestFactory
    Stream<DynamicTest> everyCellForEverybodyWhoCouldAsk() {
        return TABLE.lines().flatMap(AuthorityTableTest::row);
    }

    private static Stream<DynamicTest> row(String line) {
        List<String> cells = Splitter.on('|').trimResults().splitToList(line);
        Kind kind = Kind.valueOf(cells.get(0));
        return COLUMNS.stream().flatMap(verb -> {
            Set<String> permitted = named(cells.get(1 + COLUMNS.indexOf(verb)));
            return askers().entrySet().stream()
                    .map(asker -> DynamicTest.dynamicTest(asker.getKey() + " " + verb + " " + kind, () -> assertThat(
                                    mayDo(verb, kind, asker.getValue()))
                            .isEqualTo(permitted.contains(asker.getKey()))));
        });
    }

    @Test
    void everyKindHasARowAndEveryWordAMeaning() {
        assertThat(TABLE.lines().map(line -> Splitter.on(' ').splitToList(line).get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
        Set<String> words = new HashSet<>();
        TABLE.lines().forEach(line -> Splitter.on('|')
                .trimResults()
                .splitToStream(line)
                .skip(1)
                .forEach(cell -> words.addAll(named(cell))));
        assertThat(askers().keySet()).containsAll(words);
    }

    private static boolean mayDo(Verb verb, Kind kind, Asker asker) {
        ResourceFacts before = Facts.made(kind, asker.person(), asker.owner(), asker.parties(), "requested");
        Action action =
                switch (verb) {
                    case CREATE -> Action.CREATE;
                    case READ -> Action.READ;
                    case UPDATE ->
                        Action.update(
                                Set.of(before.type().equals("Goal") ? "achievementStatus" : "status"),
                                Facts.withStatus(before, asker.statusAfter()));
                    case DELETE -> Action.DELETE;
                };
        return DECISIONS.decide(asker.caller(), action, before, NOW).isPermit();
    }

    private static Set<String> named(String cell) {
        Set<String> names = new HashSet<>();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(cell)) {
            if (WORDS.containsKey(word)) {
                names.addAll(named(WORDS.get(word)));
            } else if (!word.equals("-")) {
                names.add(word);
            }
        }
        return names;
    }
}
