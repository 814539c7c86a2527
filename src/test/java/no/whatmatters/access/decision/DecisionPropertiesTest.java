package no.whatmatters.access.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;

/** What holds of every decision, whoever asks for whatever: tried with generated callers, resources and actions. */
class DecisionPropertiesTest {

    /** A generated question. */
    record Asked(Caller caller, Action action, ResourceFacts facts) {

        Verdict verdict() {
            return verdictFor(caller, facts);
        }

        Verdict verdictFor(Caller other, ResourceFacts others) {
            return People.DECISIONS.decide(other, action, others, People.NOW);
        }
    }

    @Property
    void generatesBothPermitsAndRefusals(@ForAll("asked") Asked asked) {
        Statistics.label("permitted").collect(asked.verdict().isPermit()).coverage(share -> share.check(true)
                .percentage(percent -> percent > 5));
    }

    @Property
    void aFurtherBlockNeverPermitsMore(@ForAll("asked") Asked asked, @ForAll("blocks") Block block) {
        PersonFacts person = asked.facts().person();
        if (person == null) {
            return;
        }
        List<Block> more = new ArrayList<>(person.blocks());
        more.add(block);
        PersonFacts blocking = new PersonFacts(person.id(), person.identityNumbers(), person.relations(), more);
        assertNotMore(asked, asked.verdictFor(asked.caller(), Facts.withPerson(asked.facts(), blocking)));
    }

    @Property
    void aScopeLessNeverPermitsMore(@ForAll("asked") Asked asked, @ForAll("scopes") Set<Scope> taken) {
        Set<Scope> fewer = new HashSet<>(asked.caller().scopes());
        fewer.removeAll(taken);
        assertNotMore(asked, asked.verdictFor(People.with(asked.caller(), fewer), asked.facts()));
    }

    @Property
    void aRelationLessNeverPermitsMore(@ForAll("asked") Asked asked) {
        PersonFacts person = asked.facts().person();
        if (person == null || person.relations().isEmpty()) {
            return;
        }
        List<Relation> fewer = person.relations().subList(1, person.relations().size());
        PersonFacts alone = new PersonFacts(person.id(), person.identityNumbers(), fewer, person.blocks());
        assertNotMore(asked, asked.verdictFor(asked.caller(), Facts.withPerson(asked.facts(), alone)));
    }

    @Property
    void nobodyIsPermittedWithoutAMatchingScope(@ForAll("asked") Asked asked) {
        boolean open = asked.action().verb() == Verb.READ
                && Set.of(Kind.FORM, Kind.DEFINITION).contains(asked.facts().kind());
        boolean matching = asked.caller().scopes().stream()
                .filter(scope -> scope.context()
                        == ScopeMustCover.contextOf(asked.caller().role()))
                .anyMatch(scope -> asked.action().verb().permissions().stream()
                        .anyMatch(permission -> scope.permits(asked.facts().type(), permission)));
        if (asked.verdict().isPermit()) {
            assertThat(open || matching).isTrue();
        }
    }

    @Property
    void anUnknownTypeIsNobodys(@ForAll("asked") Asked asked) {
        ResourceFacts unknown = Facts.made(
                Kind.UNKNOWN,
                asked.facts().person(),
                asked.facts().owner(),
                asked.facts().parties(),
                "active");
        assertThat(asked.verdictFor(asked.caller(), unknown).isPermit()).isFalse();
    }

    @Property
    void anAttestationLessNeverPermitsMore(@ForAll("asked") Asked asked) {
        if (asked.caller().attestation() != null) {
            Caller silent = People.with(asked.caller(), (Attestation) null);
            assertNotMore(asked, asked.verdictFor(silent, asked.facts()));
        }
    }

    /** But for goals, findings and tasks, which come of answering for whoever may answer. */
    @Property
    void answersReachNoFurtherThanAsking(@ForAll("asked") Asked asked, @ForAll Way way) {
        ResourceFacts facts = asked.facts();
        boolean ofAnswers = facts.kind() == Kind.SHARED_CONTENT
                || (way == Way.ANSWERS_MAKE
                        && facts.kind() == Kind.OWN_PART
                        && facts.type().equals("Task"));
        Verdict verdict = People.DECISIONS.decide(asked.caller(), asked.action().by(way), facts, People.NOW);
        if (!ofAnswers && verdict.isPermit()) {
            assertThat(asked.verdict().isPermit()).isTrue();
        }
        if (ofAnswers && verdict.isPermit() && asked.action().verb() == Verb.CREATE) {
            assertThat(RoleReach.of(asked.caller().role(), Verb.CREATE)).contains(Kind.ANSWERS);
        }
    }

    @Property
    void aRedactedRoleIsNeverShownTheWhole(@ForAll("asked") Asked asked) {
        Role role = asked.caller().role();
        if ((role == Role.PATIENT || role == Role.RELATIVE) && asked.verdict() instanceof Permit permit) {
            assertThat(permit.without()).isNotEmpty();
        }
    }

    @Property
    void aStrangerReachesNothingOfAPerson(@ForAll("asked") Asked asked) {
        PersonFacts stranger = PersonFacts.unknown("somebody");
        ResourceFacts others = Facts.made(asked.facts().kind(), stranger, "310000999");
        boolean sends = asked.action().verb() == Verb.CREATE && asked.caller().role() == Role.HOSPITAL_SYSTEM;
        boolean emergency = asked.caller().attestation() != null
                && asked.caller().attestation().purpose() == Purpose.BTG;
        if (others.kind().isAboutPerson() && !sends && !emergency) {
            assertThat(asked.verdictFor(asked.caller(), others).isPermit()).isFalse();
        }
    }

    private static void assertNotMore(Asked asked, Verdict other) {
        if (other.isPermit()) {
            assertThat(asked.verdict()).isEqualTo(other);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(callers(), actions(), facts()).as((caller, verb, facts) -> {
            Action action =
                    switch (verb) {
                        case CREATE -> Action.CREATE;
                        case READ -> Action.READ;
                        case UPDATE -> Action.update(Set.of("status"), Facts.withStatus(facts, "accepted"));
                        case DELETE -> Action.DELETE;
                    };
            return new Asked(caller, action, facts);
        });
    }

    @Provide
    Arbitrary<Block> blocks() {
        return Combinators.combine(
                        organisations(),
                        Arbitraries.of("990000002", "990000004").injectNull(0.7),
                        Arbitraries.of(Set.<String>of(), Set.of("Goal"), Set.of("Task", "Condition")),
                        Arbitraries.of(Set.<String>of(), Set.of("Goal/1"), Set.of("Task/1")),
                        Arbitraries.of(People.NOW, People.NOW.plusSeconds(1)).injectNull(0.7))
                .as((organisation, practitioner, types, resources, until) ->
                        new Block(organisation, practitioner, types, resources, null, until));
    }

    @Provide
    Arbitrary<Set<Scope>> scopes() {
        return Arbitraries.of(
                        "system/*.cruds",
                        "system/Goal.rs",
                        "system/Task.cu?status=accepted",
                        "user/*.cruds",
                        "user/Goal.r",
                        "patient/*.rs",
                        "patient/Consent.cu")
                .map(text -> Scope.parse(text).orElseThrow())
                .set()
                .ofMaxSize(5);
    }

    private Arbitrary<Caller> callers() {
        Caller attestedLongAgo = People.with(People.AMINA, People.attested(People.NOW.minusSeconds(4000)));
        Caller inEmergency = People.with(People.PER, People.inEmergency("Funnet bevisstløs hjemme"));
        Arbitrary<Caller> people = Arbitraries.of(
                People.HOSPITAL_SYSTEM,
                People.HOME_CARE_SYSTEM,
                People.ELSEWHERE_SYSTEM,
                People.AMINA,
                People.PER,
                People.HOME_HELP,
                People.KARI,
                People.NEIGHBOUR,
                People.LIV,
                People.FORM_MAKER,
                People.BERIT,
                attestedLongAgo,
                inEmergency);
        return Combinators.combine(people, scopes(), Arbitraries.of(true, true, false))
                .as((caller, scopes, all) -> all ? caller : People.with(caller, scopes));
    }

    private Arbitrary<Verb> actions() {
        return Arbitraries.of(Verb.READ, Verb.READ, Verb.CREATE, Verb.UPDATE, Verb.DELETE);
    }

    private Arbitrary<String> organisations() {
        return Arbitraries.of(People.HOSPITAL, People.MUNICIPALITY, People.OTHER_MUNICIPALITY);
    }

    private Arbitrary<ResourceFacts> facts() {
        Arbitrary<List<Relation>> relations = Arbitraries.of(
                        People.member(People.MUNICIPALITY),
                        People.member(People.HOSPITAL),
                        People.asked(People.MUNICIPALITY, "Goal/1", "Task/1"),
                        People.asked(People.OTHER_MUNICIPALITY, "Goal/2"))
                .list()
                .ofMaxSize(2);
        Arbitrary<List<Block>> blocks = blocks().list().ofMaxSize(1);
        Arbitrary<PersonFacts> persons = Combinators.combine(relations, blocks)
                .as((related, blocked) -> new PersonFacts("kari", Set.of(People.KARIS_NUMBER), related, blocked));
        return Combinators.combine(
                        Arbitraries.of(Kind.class), persons, organisations().injectNull(0.5))
                .as(Facts::made);
    }
}
