package no.whatmatters.careplan.persons;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;
import org.hl7.fhir.r4.model.Reference;

/**
 * How records of persons are joined: one says that it is replaced by another. The other direction is the service's to say.
 * Links of other kinds mean nothing here, and are kept as sent. Pure.
 */
final class Links {

    private static final String PLACE = "Patient.link";

    private Links() {}

    /** Id of the record that replaces this one; empty where none does. */
    static Optional<String> replacement(Patient patient) {
        return of(patient, LinkType.REPLACEDBY)
                .map(each -> each.getOther().getReferenceElement())
                .filter(Links::isLocal)
                .map(IIdType::getIdPart)
                .findFirst();
    }

    /** What is wrong with a record that is sent for the first time, if anything. */
    static List<Fault> faultsOfNew(Patient patient) {
        return of(patient, LinkType.REPLACEDBY).findAny().isPresent()
                        || of(patient, LinkType.REPLACES).findAny().isPresent()
                ? List.of(new Fault(PersonRefusal.LINK_OF_A_NEW_RECORD, List.of(), PLACE))
                : List.of();
    }

    /**
     * What is wrong with a change, if anything.
     *
     * @param isReplaced whether the record of that id has itself given way
     */
    static List<Fault> faults(Patient before, Patient after, Predicate<String> isReplaced) {
        if (!replaced(before).containsAll(replaced(after))) {
            return List.of(new Fault(PersonRefusal.LINK_IS_THE_SERVICES, List.of(), PLACE));
        }
        Optional<String> was = replacement(before);
        Optional<String> is = replacement(after);
        if (was.isPresent()) {
            return is.isEmpty() || (is.equals(was) && isSame(before, after))
                    ? List.of()
                    : List.of(new Fault(PersonRefusal.RECORD_WAS_REPLACED, List.of(), "Patient"));
        }
        long named = of(after, LinkType.REPLACEDBY).count();
        boolean usable = named == 0
                || (named == 1
                        && is.filter(each -> !each.equals(before.getIdElement().getIdPart()) && !isReplaced.test(each))
                                .isPresent());
        return usable ? List.of() : List.of(new Fault(PersonRefusal.LINK_LEADS_NOWHERE, List.of(), PLACE));
    }

    /** Puts back what the service has said of the record, where a sender left it out. */
    static void keep(Patient before, Patient after) {
        Set<String> said = replaced(after);
        of(before, LinkType.REPLACES)
                .filter(each -> !said.contains(reference(each.getOther())))
                .forEach(each -> after.addLink(each.copy()));
    }

    static Set<String> replaced(Patient patient) {
        return of(patient, LinkType.REPLACES)
                .map(each -> reference(each.getOther()))
                .collect(Collectors.toSet());
    }

    private static String reference(Reference other) {
        return String.valueOf(
                other.getReferenceElement().toUnqualifiedVersionless().getValue());
    }

    private static boolean isLocal(IIdType id) {
        return "Patient".equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute();
    }

    private static boolean isSame(Patient before, Patient after) {
        Patient one = before.copy();
        Patient other = after.copy();
        for (Patient each : List.of(one, other)) {
            each.setId((String) null);
            each.setMeta(null);
        }
        return one.equalsDeep(other);
    }

    private static Stream<PatientLinkComponent> of(Patient patient, LinkType type) {
        return patient.getLink().stream().filter(each -> each.getType() == type);
    }
}
