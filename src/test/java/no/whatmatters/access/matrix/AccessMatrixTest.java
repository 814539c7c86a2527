package no.whatmatters.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.MatrixWorld.Subject;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody asks for everything, in every situation, and gets what {@code src/docs/authority.md} says. */
class AccessMatrixTest extends ServerTest {

    private static final AuthorityPage PAGE = AuthorityPage.read();
    private static final Expected EXPECTED = new Expected(PAGE);
    private static final AtomicInteger CELLS = new AtomicInteger();

    @Test
    void everyStoredTypeAndOperationHasARow() {
        Set<String> types = new TreeSet<>();
        PAGE.rows().forEach(each -> types.add(each.type()));
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        ServerStatement.ofTheGuide().typeNames());
        Set<String> operations = new TreeSet<>();
        ServerStatement.ofTheGuide().types().forEach(type -> type.operations()
                .forEach(each -> operations.add("$" + each)));
        assertThat(PAGE.operations()).containsExactlyInAnyOrderElementsOf(operations);
        List<String> names = PAGE.rows().stream().map(MatrixRow::name).toList();
        assertThat(names).containsAll(MatrixRow.namesOfRecords());
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAsThePageSays() {
        Wire wire = new Wire(port());
        MatrixWorld world = new MatrixWorld(wire);
        world.make(PAGE.rows());
        MatrixCalls calls = new MatrixCalls(wire, world);
        List<DynamicTest> tests = new ArrayList<>();
        for (Situation situation : Situation.values()) {
            for (MatrixCaller caller : MatrixCaller.values()) {
                if (arises(situation, caller)) {
                    Subject subject = world.subject(situation.whose());
                    String token = caller.token(
                            situation, subjectOfToken(world, situation, caller).person());
                    for (MatrixRow row : PAGE.rows()) {
                        Stored record = world.record(
                                situation.whose(), situation.isMade() ? caller.maker() : MatrixWorld.ANOTHER, row);
                        if (record != null && (!situation.isMade() || PAGE.isMadeBySomebody(row))) {
                            Call call = new Call(caller, situation, row, subject, record, token);
                            tests.add(DynamicTest.dynamicTest(
                                    caller + " " + situation + " " + row, () -> check(calls, world, call)));
                        }
                    }
                }
            }
        }
        return tests.stream();
    }

    /** So many that a fault in choosing them would show. */
    @AfterAll
    static void askedOften() {
        assertThat(CELLS.get()).isGreaterThan(15_000);
    }

    /** Citizens are the person or not; nobody blocks them, and they do not leave. */
    private static boolean arises(Situation situation, MatrixCaller caller) {
        boolean ofOrganisations =
                situation.whose() == Situation.Whose.BLOCKED || situation.whose() == Situation.Whose.ENDED;
        return !(caller.isCitizen() && ofOrganisations)
                && !(situation == Situation.EXPIRED && !caller.hasSomethingThatExpires());
    }

    /** A citizen is always the same one. */
    private static Subject subjectOfToken(MatrixWorld world, Situation situation, MatrixCaller caller) {
        return world.subject(caller.isCitizen() ? Situation.Whose.OWN : situation.whose());
    }

    private static void check(MatrixCalls calls, MatrixWorld world, Call call) {
        Map<Interaction, String> expected = new EnumMap<>(Interaction.class);
        Map<Interaction, String> answered = new EnumMap<>(Interaction.class);
        for (Interaction each : Interaction.values()) {
            if (isAsked(calls, call, each)) {
                String answer = EXPECTED.answer(call.caller(), call.row(), call.situation(), each);
                expected.put(each, answer);
                Call asked =
                        each == Interaction.DELETE && answer.equals(Expected.YES) ? withOneToLose(world, call) : call;
                answered.put(each, calls.answer(each, asked));
                CELLS.incrementAndGet();
            }
        }
        assertThat(answered).isEqualTo(expected);
    }

    private static Call withOneToLose(MatrixWorld world, Call call) {
        String maker = call.situation().isMade() ? call.caller().maker() : MatrixWorld.ANOTHER;
        Stored spare = world.create(call.subject(), maker, call.row(), false);
        return new Call(call.caller(), call.situation(), call.row(), call.subject(), spare, call.token());
    }

    /** What is decided as for a row before, or of a type that is nothing to the role, is asked in short where that was asked in full. */
    private static boolean isLikeOthers(Call call) {
        boolean own = call.situation() == Situation.OWN;
        boolean asBefore =
                PAGE.saysTheSameBefore(call.row()) && !(own && call.row().isAboutSomebody());
        return asBefore
                || (!own && PAGE.lettersOfType(call.row(), call.caller()).matches("-+"));
    }

    private static boolean isAsked(MatrixCalls calls, Call call, Interaction interaction) {
        MatrixRow row = call.row();
        StoredType type = Objects.requireNonNull(ServerStatement.ofTheGuide().type(row.type()));
        if (call.record().id().isEmpty()) {
            return interaction == Interaction.SEARCH;
        }
        if (!row.isAboutSomebody() && call.situation().whose() != Situation.Whose.OWN) {
            return interaction == Interaction.INCLUDE
                    && !call.record().pointer().isEmpty();
        }
        boolean byPatient = type.searchParameters().containsKey("patient");
        if (!row.type().equals("Goal") && !interaction.isAskedIn(call.situation(), isLikeOthers(call))) {
            return false;
        }
        return switch (interaction) {
            case CHAIN_TO_A_NUMBER ->
                byPatient && row.isAboutSomebody() && !row.type().equals("Provenance");
            case CHAIN_ELSEWHERE, HAS -> byPatient;
            case INCLUDE -> !call.record().pointer().isEmpty();
            case REVERSE_INCLUDE ->
                Objects.requireNonNull(ServerStatement.ofTheGuide().type("Patient"))
                        .reverseIncludes()
                        .contains(row.type() + ":patient");
            case PAGE_OF_ANOTHER -> calls.hasPages(call);
            case CREATE, CREATE_IN_TRANSACTION -> type.writable() && row.canBeMade();
            case CONDITIONAL_CREATE -> call.record().condition() != null && row.canBeMade();
            case UPDATE, UPDATE_IN_TRANSACTION, PATCH, DELETE -> type.writable();
            case VALIDATE -> type.operations().contains("validate") && row.canBeSent();
            case WHAT_MATTERS -> row.type().equals("Patient");
            case EXTRACT -> row.type().equals("QuestionnaireResponse");
            case POPULATE -> row.type().equals("Questionnaire");
            default -> true;
        };
    }
}
