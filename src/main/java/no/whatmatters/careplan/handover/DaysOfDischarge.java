package no.whatmatters.careplan.handover;

import java.time.LocalDate;
import java.util.Optional;
import no.whatmatters.careplan.shared.NorwegianDay;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.springframework.stereotype.Component;

/** The day from which the deadlines after a stay in hospital count, in Norway. */
@Component
class DaysOfDischarge {

    private static final int LENGTH_OF_DATE = 10;

    private final HandOvers handOvers;

    DaysOfDischarge(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    /** The stay's last day; where it is not known, the day the hospital's part of the plan begins; empty where neither is. */
    Optional<LocalDate> of(CarePlan part) {
        return handOvers
                .find(part.getEncounter(), Encounter.class)
                .flatMap(stay -> date(stay.getPeriod().getEndElement()))
                .or(() -> date(part.getPeriod().getStartElement()));
    }

    private static Optional<LocalDate> date(DateTimeType time) {
        if (time.getValue() == null) {
            return Optional.empty();
        }
        String text = time.getValueAsString();
        if (text.length() == LENGTH_OF_DATE) {
            return Optional.of(LocalDate.parse(text));
        }
        return text.length() < LENGTH_OF_DATE
                ? Optional.empty()
                : Optional.of(NorwegianDay.of(time.getValue().toInstant()));
    }
}
