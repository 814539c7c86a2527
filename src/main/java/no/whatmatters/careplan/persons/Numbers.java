package no.whatmatters.careplan.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * The national numbers of a person. One that gives way to another stays, as an old one: whoever knows her by it, a sender or
 * the person's own sign-in, finds the same record. Once there is a fødselsnummer, D-number and hjelpenummer are old. Pure.
 */
final class Numbers {

    private static final Set<String> PROVISIONAL =
            Set.of(IdentifierSystems.D_NUMBER, IdentifierSystems.COMMON_HELP_NUMBER);

    private Numbers() {}

    /** Puts back what was left out, and calls old what has given way. */
    static void keep(Patient before, Patient after, LocalDate today) {
        for (Identifier each : of(before)) {
            if (of(after).stream().noneMatch(same(each))) {
                after.addIdentifier(old(each.copy(), today));
            }
        }
        give(before, after, today);
    }

    /** A provisional number gives way to a final one that is new. */
    static void give(Patient before, Patient after, LocalDate today) {
        if (hasFinal(after) && !hasFinal(before)) {
            of(after).stream()
                    .filter(each -> PROVISIONAL.contains(system(each)) && !isOld(each))
                    .forEach(each -> old(each, today));
        }
    }

    /** Where there was a final number, whatever comes to it is an old one of the same person; else as {@link #give}. */
    static void settle(Patient before, Patient after, LocalDate today) {
        give(before, after, today);
        if (hasFinal(before)) {
            of(after).stream()
                    .filter(each -> of(before).stream().noneMatch(same(each)) && !isOld(each))
                    .forEach(each -> old(each, today));
        }
    }

    private static boolean hasFinal(Patient patient) {
        return of(patient).stream()
                .anyMatch(each -> IdentifierSystems.NATIONAL_IDENTITY_NUMBER.equals(system(each)) && !isOld(each));
    }

    /** Those that name a person: fødselsnummer, D-number, hjelpenummer. */
    static List<Identifier> of(Patient patient) {
        return patient.getIdentifier().stream()
                .filter(each -> each.getValue() != null && IdentifierSystems.OF_PERSONS.contains(system(each)))
                .toList();
    }

    private static Predicate<Identifier> same(Identifier one) {
        return other ->
                Objects.equals(system(one), system(other)) && one.getValue().equals(other.getValue());
    }

    private static boolean isOld(Identifier identifier) {
        return identifier.getUse() == IdentifierUse.OLD;
    }

    private static Identifier old(Identifier identifier, LocalDate today) {
        if (identifier.getPeriod().getEnd() == null) {
            identifier.getPeriod().setEndElement(new DateTimeType(today.toString()));
        }
        return identifier.setUse(IdentifierUse.OLD);
    }

    private static String system(Identifier identifier) {
        return identifier.getSystem() != null ? IdentifierSystems.canonical(identifier.getSystem()) : "";
    }
}
