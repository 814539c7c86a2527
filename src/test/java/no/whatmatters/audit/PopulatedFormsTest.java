package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.conversation.KariAtHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever fills in a form about a person has looked at what it was filled in from; whoever may not has tried to. */
class PopulatedFormsTest extends ServerTest {

    @Autowired
    private JdbcTemplate database;

    private KariAtHome kari;

    @BeforeEach
    void atHome() {
        kari = KariAtHome.discharged(TestPerson.next(), this::fhirAs).takenOver();
    }

    @Test
    void recordsWhatAFormWasFilledInFrom() {
        LoggedAccess row = rowOf("municipal-nurse");
        assertThat(row.interaction()).isEqualTo("$populate");
        assertThat(row.status()).isEqualTo(200);
        List<String> scores = Stream.of("score-1", "score-2", "score-3")
                .map(each -> kari.id("Observation", each))
                .toList();
        assertThat(row.resources())
                .map(each -> each.replaceAll("/_history/.*", ""))
                .contains("R Patient/" + kari.patient(), "R QuestionnaireResponse")
                .contains(kari.goals().stream().map(each -> "R Goal/" + each).toArray(String[]::new))
                .contains(scores.stream().map(each -> "R Observation/" + each).toArray(String[]::new))
                .hasSize(8);
    }

    @Test
    void recordsWhoTriedInVain() {
        LoggedAccess row = rowOf("nurse-elsewhere");
        assertThat(row.interaction()).isEqualTo("$populate");
        assertThat(row.status()).isEqualTo(404);
        // Per is told that there is nobody; the log has why.
        assertThat(row.refusal()).isEqualTo("organisation-took-no-part");
    }

    private LoggedAccess rowOf(String persona) {
        Timestamp last = LoggedAccess.newest(database);
        fhirAs(persona)
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"canonical","valueCanonical":
                          "https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation"},
                         {"name":"subject","valueReference":{"reference":"Patient/%s"}},{"name":"local","valueBoolean":true}]}
                        """.formatted(kari.patient()))
                .post("/Questionnaire/$populate");
        List<LoggedAccess> rows = LoggedAccess.after(last, database);
        assertThat(rows).singleElement().satisfies(row -> assertThat(row.person())
                .isEqualTo(kari.patient()));
        return rows.get(0);
    }
}
