package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.gate.Access;
import no.whatmatters.access.gate.Access.Refused;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * What the rules refused while a request was served: whose it was, why, and which record it was. The caller is told the reason
 * only where it reveals nothing; the log always holds it.
 */
final class Denials {

    /** What such a caller never gets, whosever it is: that it is left out of an answer says nothing of the caller. */
    private static final Set<DenyReason> OF_EVERYBODY_LIKE_THEM =
            Set.of(DenyReason.ROLE_DID_NOT_REACH, DenyReason.SCOPE_DID_NOT_COVER, DenyReason.CLINICAL_ONLY_NEEDED_HPR);

    private final List<Refused> refused;

    private Denials(List<Refused> refused) {
        this.refused = refused;
    }

    /** Records that were refused for one reason, of one person. */
    record Denial(@Nullable String person, String reason, List<IdType> records) {}

    static Denials of(@Nullable RequestDetails request) {
        return new Denials(request == null ? List.of() : Access.of(request).refusals());
    }

    /** Without what was left out of an answer that shows something else of the same persons, to everybody like them. */
    Denials besides(Set<String> shown) {
        return new Denials(refused.stream()
                .filter(each -> !(each.person() != null
                        && OF_EVERYBODY_LIKE_THEM.contains(each.reason())
                        && shown.contains(each.person())))
                .toList());
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    /** Whether something of that person was refused. */
    boolean concern(String person) {
        return refused.stream().anyMatch(each -> person.equals(each.person()));
    }

    /** Why something of that person was refused: of what was asked for, if it is among it; null where nothing was. */
    @Nullable
    String reason(String person, AskedFor asked) {
        String any = null;
        for (Refused each : refused) {
            if (person.equals(each.person())) {
                if (asked.names(new IdType(each.reference()))) {
                    return each.reason().code();
                }
                any = any == null ? each.reason().code() : any;
            }
        }
        return any;
    }

    /** By person and reason, in the order in which they were refused. */
    List<Denial> byPerson() {
        List<Denial> denials = new ArrayList<>();
        for (Refused first : refused) {
            boolean begun = denials.stream().anyMatch(each -> isOf(each, first));
            if (!begun) {
                Denial denial = new Denial(first.person(), first.reason().code(), new ArrayList<>());
                refused.stream().filter(each -> isOf(denial, each)).forEach(each -> denial.records()
                        .add(new IdType(each.reference())));
                denials.add(denial);
            }
        }
        return denials;
    }

    /** All records that were refused. */
    Set<IdType> records() {
        Set<IdType> records = new LinkedHashSet<>();
        refused.forEach(each -> records.add(new IdType(each.reference())));
        return records;
    }

    private static boolean isOf(Denial denial, Refused refused) {
        return Objects.equals(denial.person(), refused.person())
                && denial.reason().equals(refused.reason().code());
    }
}
