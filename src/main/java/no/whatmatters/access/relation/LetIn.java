package no.whatmatters.access.relation;

import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** Whom a plan or a hand-over that somebody writes lets in, as the index of care relations would have it. */
@Component
public class LetIn {

    private final WhoTakesPart whoTakesPart;

    LetIn(WhoTakesPart whoTakesPart) {
        this.whoTakesPart = whoTakesPart;
    }

    /** Who takes part by it, and until when; none for other types, which let people in by rules of their own. */
    public Set<Relation> by(Resource resource) {
        return resource instanceof CarePlan || resource instanceof Task
                ? whoTakesPart.in(resource).stream().map(LetIn::relation).collect(Collectors.toSet())
                : Set.of();
    }

    /** For how long somebody may read who is asked, the index counts from the first question. */
    private static Relation relation(Row row) {
        return new Relation(
                row.part(),
                row.organisation(),
                row.practitioner(),
                row.begins(),
                row.part() == Part.ASKED ? null : row.ends(),
                row.plan() == null ? Set.of() : Set.of(row.plan()));
    }
}
