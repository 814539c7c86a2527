package no.whatmatters.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Whatever a body wraps them in, the records in it are found, and stand with their person. */
class ShownTest {

    @Test
    void findsTheRecordsOfASearchWithinABatch() {
        Bundle search = bundle(BundleType.SEARCHSET, goal("home", "kari"), new OperationOutcome());
        Bundle batch = bundle(BundleType.BATCHRESPONSE, search, goal("foot", "kari"));

        assertThat(texts(Shown.in(batch))).containsExactly("R Goal/home/_history/1", "R Goal/foot/_history/1");
    }

    @Test
    void findsTheRecordsOfADocumentAndTheDocumentItself() {
        Composition picture = new Composition().setSubject(new Reference("Patient/kari"));

        assertThat(texts(Shown.in(bundle(BundleType.DOCUMENT, picture, goal("home", "kari")))))
                .containsExactly("R Composition", "R Goal/home/_history/1");
    }

    @Test
    void findsTheRecordsInParametersOfAnyDepth() {
        Parameters answer = new Parameters();
        answer.addParameter().setName("a").addPart().setName("b").setResource(goal("home", "kari"));

        assertThat(texts(Shown.in(answer))).containsExactly("R Goal/home/_history/1");
    }

    @Test
    void findsWhatATransactionToldOfWithoutShowingIt() {
        Bundle answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        answer.addEntry().getResponse().setStatus("200 OK").setLocation("Goal/home/_history/3");

        assertThat(texts(Shown.in(answer))).containsExactly("R Goal/home/_history/3");
    }

    @Test
    void findsTheVersionThatADeletionMade() {
        Bundle history = new Bundle().setType(BundleType.HISTORY);
        history.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl("Goal/home/_history/2");

        assertThat(texts(Shown.in(history))).containsExactly("R Goal/home/_history/2");
    }

    @Test
    void findsNothingInARefusal() {
        assertThat(Shown.in(new OperationOutcome())).isEmpty();
        assertThat(Shown.in(null)).isEmpty();
    }

    @Test
    void sortsByPersonAndKeepsWhatIsNobodysApart() {
        List<Touched> shown =
                Shown.in(bundle(BundleType.SEARCHSET, goal("home", "kari"), goal("work", "liv"), organisation()));

        Map<String, List<Touched>> rows = RowsOfRequest.byPerson(shown, Map.of());

        assertThat(rows).containsOnlyKeys("kari", "liv", RowsOfRequest.NOBODY);
        assertThat(texts(rows.getOrDefault("liv", List.of()))).containsExactly("R Goal/work/_history/1");
        assertThat(texts(rows.getOrDefault(RowsOfRequest.NOBODY, List.of())))
                .containsExactly("R Organization/hospital");
    }

    @Test
    void putsWhatIsNobodysWithTheOnlyPerson() {
        List<Touched> shown = Shown.in(bundle(BundleType.SEARCHSET, organisation(), goal("home", "kari")));

        assertThat(RowsOfRequest.byPerson(shown, Map.of()))
                .containsOnlyKeys("kari")
                .allSatisfy((person, theirs) -> assertThat(theirs).hasSize(2));
    }

    /** The Provenance of what is shown with it needs no look into the store; another one does. */
    @Test
    void findsThePersonOfAProvenanceByWhatItIsOf() {
        Provenance provenance = new Provenance();
        provenance.setId("Provenance/p/_history/1");
        provenance.addTarget(new Reference("Goal/home"));

        List<Touched> together = Shown.in(bundle(BundleType.SEARCHSET, goal("home", "kari"), provenance));
        assertThat(RowsOfRequest.stillToFind(together)).isEmpty();
        assertThat(RowsOfRequest.byPerson(together, Map.of())).containsOnlyKeys("kari");

        List<Touched> alone = Shown.in(provenance);
        assertThat(RowsOfRequest.stillToFind(alone))
                .extracting(IdType::getValue)
                .containsExactly("Goal/home");
        assertThat(RowsOfRequest.byPerson(alone, Map.of("Goal/home", Set.of("kari"))))
                .containsOnlyKeys("kari");
    }

    @Test
    void aRequestAboutNobodyHasARowToo() {
        assertThat(RowsOfRequest.byPerson(List.of(), Map.of())).containsOnlyKeys(RowsOfRequest.NOBODY);
        assertThat(RowsOfRequest.byPerson(Shown.in(new Patient()), Map.of())).containsOnlyKeys(RowsOfRequest.NOBODY);
    }

    private static Goal goal(String id, String patient) {
        Goal goal = new Goal().setSubject(new Reference("Patient/" + patient));
        goal.setId("Goal/" + id + "/_history/1");
        return goal;
    }

    private static Organization organisation() {
        Organization hospital = new Organization();
        hospital.setId("Organization/hospital");
        return hospital;
    }

    private static Bundle bundle(BundleType type, Resource... resources) {
        Bundle bundle = new Bundle().setType(type);
        for (Resource each : resources) {
            bundle.addEntry().setResource(each);
        }
        return bundle;
    }

    private static List<String> texts(List<Touched> touched) {
        return touched.stream().map(Touched::text).toList();
    }
}
