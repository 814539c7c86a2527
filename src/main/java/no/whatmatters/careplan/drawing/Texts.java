package no.whatmatters.careplan.drawing;

import java.util.Objects;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.Told;
import no.whatmatters.careplan.picture.When;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.StringType;

/** Words as they stand in a record, with who told them and when. */
final class Texts {

    private Texts() {}

    /** The text of a concept; without one, what its code is called by whoever sent it. */
    static String of(CodeableConcept concept) {
        if (concept.getText() != null) {
            return concept.getText();
        }
        return concept.getCoding().stream()
                .map(each -> each.getDisplay() != null ? each.getDisplay() : each.getCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    static String languageOf(DomainResource resource) {
        return Objects.requireNonNullElse(resource.getLanguage(), "");
    }

    static Told told(Observation observation, WhoIsWho who) {
        return new Told(
                PersonalRecords.nameOf(observation),
                new Quote(valueOf(observation), languageOf(observation)),
                who.anybodyElse(observation.getPerformerFirstRep()),
                observation.getEffective() instanceof DateTimeType time ? When.of(time) : null);
    }

    static Told told(DomainResource holder, Annotation note, WhoIsWho who) {
        Party author = note.hasAuthorReference()
                ? who.anybodyElse(note.getAuthorReference())
                : note.hasAuthorStringType()
                        ? new Party(
                                Objects.requireNonNullElse(
                                        note.getAuthorStringType().getValue(), ""),
                                "",
                                "",
                                "",
                                false)
                        : Party.UNKNOWN;
        return new Told(
                PersonalRecords.nameOf(holder),
                new Quote(Objects.requireNonNullElse(note.getText(), ""), languageOf(holder)),
                author,
                When.of(note.getTimeElement()));
    }

    private static String valueOf(Observation observation) {
        if (observation.getValue() instanceof CodeableConcept concept) {
            return of(concept);
        }
        return observation.getValue() instanceof StringType text ? Objects.requireNonNullElse(text.getValue(), "") : "";
    }
}
