package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** The exit guard stands where it should: after whatever may have put a record into an answer, before anything leaves. */
@ExtendWith(OutputCaptureExtension.class)
class ExitGuardOverHttpTest extends ServerTest {

    private KarisPlan plan;
    private KarisPlan other;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void aminaMaySeeKariAndNobodyElse() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        other = KarisPlan.discharged(TestPerson.next(), this::fhirAs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Goal/%goal%",
                "/Goal/%goal%/_history/1",
                "/Goal?patient=%patient%",
                "/Patient/%patient%/$what-matters"
            })
    void holdsBackWhatNothingHasPermitted(String path, CapturedOutput output) {
        String asked = path.replace("%goal%", plan.goal()).replace("%patient%", plan.patient());
        amina().get(asked).then().statusCode(200);
        int before = output.getAll().length();
        long rows = failures();

        String answer = amina().header(SwapsAnswers.SWAPPED, other.goal())
                .get(asked)
                .then()
                .statusCode(500)
                .extract()
                .asString();

        assertThat(answer)
                .contains("OperationOutcome")
                .doesNotContain(SwapsAnswers.SECRET, other.goal(), other.patient());
        assertThat(output.getAll().substring(before))
                .contains("ALARM")
                .doesNotContain(SwapsAnswers.SECRET, other.goal());
        assertThat(failures()).isEqualTo(rows + 1);
        assertThat(shownOfTheOther()).isZero();
    }

    /** In each page, and in answers that are XML or a page to read. */
    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "text/html"})
    void holdsItBackInEveryForm(String form) {
        String answer = amina().header("Accept", form)
                .header(SwapsAnswers.SWAPPED, other.goal())
                .get("/Patient/" + plan.patient() + "/$what-matters")
                .then()
                .statusCode(500)
                .extract()
                .asString();

        assertThat(answer).doesNotContain(SwapsAnswers.SECRET, other.goal());
    }

    /** So that it is the permit that counts, and not the header. */
    @Test
    void letsOutWhatWasPermittedWhereverItStands() {
        amina().header(SwapsAnswers.SWAPPED, plan.goal())
                .get("/Goal?patient=" + plan.patient())
                .then()
                .statusCode(200);
    }

    private RequestSpecification amina() {
        return fhirAs("municipal-nurse");
    }

    private long failures() {
        return count("select count(*) from access_log where outcome = 'FAILED' and status = 500 and person = ?", plan);
    }

    private long shownOfTheOther() {
        return count(
                "select count(*) from access_log where person = ? and organisation = '310000205' and outcome = 'DONE'",
                other);
    }

    private long count(String question, KarisPlan whose) {
        return Objects.requireNonNull(database.queryForObject(question, Long.class, whose.patient()));
    }
}
