package no.whatmatters.access.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.MatrixWorld.Subject;
import no.whatmatters.vocabulary.ServerStatement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody asks for everything, in every situation, and gets what {@code src/docs/authority.md} says. */
class AccessMatrixTest extends ServerTest {

    private static final AuthorityPage PAGE = AuthorityPage.read();
    private static final AtomicInteger CELLS = new AtomicInteger();

    private static final Set<MatrixCaller> OF_THE_MUNICIPALITY =
            EnumSet.of(MatrixCaller.EPJ, MatrixCaller.PRACTITIONER, MatrixCaller.APP);

    /** One to wait for the server is one too few to keep it busy. */
    private static final ExecutorService SEVERAL =
            Executors.newFixedThreadPool(Math.max(3, Runtime.getRuntime().availableProcessors()));

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

    /** Alone and in Bundles: what the CapabilityStatement offers, and nothing that it does not. */
    @Test
    void everyInteractionThatIsOfferedIsAsked() {
        assertThat(Interaction.asked()).containsExactlyInAnyOrderElementsOf(Offered.byTheStatement());
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredAsThePageSays() {
        Wire wire = new Wire(port());
        MatrixWorld world = new MatrixWorld(wire);
        world.make(PAGE.rows(), SEVERAL);
        MatrixCells cells = new MatrixCells(PAGE, new MatrixCalls(wire, world), world);
        List<Asked> all = new ArrayList<>();
        CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
        for (Situation situation : Situation.values()) {
            List<List<Asked>> lines = new ArrayList<>();
            PAGE.rows().forEach(row -> lines.add(line(world, situation, row)));
            lines.forEach(all::addAll);
            before = afterwards(before, lines, cells);
        }
        return all.stream().map(each -> DynamicTest.dynamicTest(each.call().toString(), each::check));
    }

    /** Asks all of a situation, row beside row. */
    private static CompletableFuture<Void> afterwards(
            CompletableFuture<Void> before, List<List<Asked>> lines, MatrixCells cells) {
        return CompletableFuture.allOf(lines.stream()
                .map(line -> before.thenRunAsync(() -> line.forEach(each -> each.ask(cells)), SEVERAL))
                .toArray(CompletableFuture[]::new));
    }

    /** A call, and what comes of it. */
    private record Asked(Call call, CompletableFuture<MatrixCells.Answers> answers) {

        void ask(MatrixCells cells) {
            try {
                answers.complete(cells.ask(call));
            } catch (RuntimeException | AssertionError failure) {
                answers.completeExceptionally(failure);
            }
        }

        void check() {
            MatrixCells.Answers found = answers.join();
            CELLS.addAndGet(found.answered().size());
            assertThat(found.answered()).as(call.toString()).isEqualTo(found.expected());
        }
    }

    /** All who ask of a record of that row, one after another; who asks of another row does so meanwhile. */
    private static List<Asked> line(MatrixWorld world, Situation situation, MatrixRow row) {
        List<Asked> line = new ArrayList<>();
        for (MatrixCaller caller : MatrixCaller.values()) {
            Stored record = arises(situation, caller)
                    ? world.record(situation.whose(), situation.isMade() ? caller.maker() : MatrixWorld.ANOTHER, row)
                    : null;
            if (record != null && (!situation.isMade() || PAGE.isMadeBySomebody(row))) {
                Subject subject = world.subject(situation.whose());
                String token = caller.token(
                        situation, subjectOfToken(world, situation, caller).person());
                line.add(
                        new Asked(new Call(caller, situation, row, subject, record, token), new CompletableFuture<>()));
            }
        }
        return line;
    }

    /** So many that a fault in choosing them would show. */
    @AfterAll
    static void askedOften() {
        SEVERAL.shutdown();
        System.out.println("Cells of the access matrix: " + CELLS);
        assertThat(CELLS.get()).isGreaterThan(20_000);
    }

    /** Citizens are the person or not; nobody blocks them, and they do not leave. */
    private static boolean arises(Situation situation, MatrixCaller caller) {
        boolean ofMunicipality =
                situation.whose() == Situation.Whose.NAMED || situation.whose() == Situation.Whose.PART;
        boolean ofOrganisations = ofMunicipality
                || situation.whose() == Situation.Whose.BLOCKED
                || situation.whose() == Situation.Whose.ENDED;
        return !(caller.isCitizen() && ofOrganisations)
                && !(ofMunicipality && !OF_THE_MUNICIPALITY.contains(caller))
                && !(situation == Situation.EXPIRED && !caller.hasSomethingThatExpires());
    }

    /** A citizen is always the same one. */
    private static Subject subjectOfToken(MatrixWorld world, Situation situation, MatrixCaller caller) {
        return world.subject(caller.isCitizen() ? Situation.Whose.OWN : situation.whose());
    }
}
