package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nodes do that have not heard of a joining yet, and what is made good afterwards. */
class StragglersTest extends ServerTest {

    @Autowired
    private ReplacedPersons replaced;

    @Autowired
    private GathersStragglers stragglers;

    /** By itself the server gathers every minute, also between what is left behind here and what is looked at. */
    @BeforeEach
    void areGatheredWhenAskedOnly() {
        stragglers.destroy();
    }

    @Test
    void oneThatCannotBeMovedHoldsUpNobodyElse() throws SQLException {
        Left solveig = leftBehind(TwoRecords.discharged(this::fhirAs));
        Left asta = leftBehind(TwoRecords.discharged(this::fhirAs));
        // In the order in which they are taken: the first one fails, as long as its survivor is nobody.
        List<Left> inTurn = replaced.withStragglers().keySet().stream()
                .flatMap(each -> Stream.of(solveig, asta)
                        .filter(left -> id(left.of().second()).equals(each)))
                .toList();
        Left fails = inTurn.get(0);
        Left behind = inTurn.get(1);
        survivor(fails.of(), "nobody");
        stragglers.gather();
        fails.isAbout(fails.of().second());
        behind.isAbout(behind.of().first());
        survivor(fails.of(), id(fails.of().first()));
        stragglers.gather();
        fails.isAbout(fails.of().first());
    }

    /** It remembers for some seconds that the record is in force. */
    @Test
    void aNodeThatHasNotHeardOfTheJoiningTakesItBack() throws SQLException {
        TwoRecords solveig = TwoRecords.discharged(this::fhirAs);
        solveig.join("municipal-registry").statusCode(200);
        String gone = id(solveig.second());
        SchemaOwner.execute("update person_replaced set person = 'not-yet-%1$s' where person = '%1$s'".formatted(gone));
        assertThat(replaced.survivorOf(gone)).isEmpty();
        SchemaOwner.execute("update person_replaced set person = '%1$s' where person = 'not-yet-%1$s'".formatted(gone));
        solveig.separate("municipal-registry").statusCode(200);
        solveig.stays()
                .get("conformance", solveig.second(), 200)
                .body("identifier.system", hasItem(TwoRecords.D_NUMBER));
    }

    /** A goal about the record that gave way, as a node writes it that has not heard of it. */
    private static Left leftBehind(TwoRecords of) throws SQLException {
        of.join("municipal-registry").statusCode(200);
        String goal = of.stays().create("municipal-epj", "Goal", """
                {"resourceType":"Goal","lifecycleStatus":"active","subject":{"reference":"%s"},
                 "description":{"text":"Besøke søsteren"}}
                """.formatted(of.first()));
        SchemaOwner.execute("""
                update hfj_res_link l set target_resource_id = (select res_id from hfj_resource where fhir_id = '%2$s')
                 from hfj_resource r where r.res_id = l.src_resource_id and r.fhir_id = '%1$s' and l.src_path = 'Goal.subject';
                update hfj_res_ver v set res_text_vc = replace(res_text_vc, '%3$s', '%2$s')
                 from hfj_resource r where r.res_id = v.res_id and r.fhir_id = '%1$s'
                """.formatted(goal.substring("Goal/".length()), id(of.second()), id(of.first())));
        return new Left(of, goal);
    }

    private static void survivor(TwoRecords of, String survivor) throws SQLException {
        SchemaOwner.execute(
                "update person_replaced set survivor = '%s' where person = '%s'".formatted(survivor, id(of.second())));
    }

    private static String id(String patient) {
        return patient.substring("Patient/".length());
    }

    /** A goal that stands with the record that gave way. */
    private record Left(TwoRecords of, String goal) {

        void isAbout(String patient) {
            of.stays().get("conformance", goal, 200).body("subject.reference", equalTo(patient));
        }
    }
}
