package no.whatmatters.audit;

import java.util.Optional;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asked, as the log keeps it. No identity number, of nobody: issuer and token lead the issuer to the person, and the
 * HPR number names health personnel. Citizens are kept without their name: a log is about them. Decision 0025.
 *
 * @param role one of {@link Role}, or null where no token was accepted
 * @param name of staff or of a relative
 * @param emergency whether it was emergency access
 */
record Who(
        @Nullable String role,
        @Nullable String name,
        @Nullable String hprNumber,
        @Nullable String organisation,
        @Nullable String legalEntity,
        @Nullable String supplier,
        @Nullable String issuer,
        @Nullable String client,
        @Nullable String token,
        @Nullable String purpose,
        @Nullable String purposeDetails,
        @Nullable String healthcareService,
        @Nullable String decisionReference,
        @Nullable String reason,
        boolean emergency) {

    private static final Who UNKNOWN =
            new Who(null, null, null, null, null, null, null, null, null, null, null, null, null, null, false);

    static Who of(Optional<Caller> caller) {
        return caller.map(Who::of).orElse(UNKNOWN);
    }

    private static Who of(Caller caller) {
        Person person = caller.person();
        Attestation attested = caller.attestation();
        return new Who(
                caller.role().name(),
                person == null || caller.role() == Role.PATIENT ? null : person.name(),
                person == null ? null : person.hprNumber(),
                caller.organisation(),
                caller.legalEntity(),
                caller.supplier(),
                caller.issuer(),
                caller.client(),
                caller.tokenId(),
                attested == null ? null : attested.purpose().name(),
                attested == null ? null : attested.purposeDetails(),
                attested == null ? null : attested.healthcareService(),
                attested == null ? null : attested.decisionReference(),
                attested == null ? null : attested.reason(),
                attested != null && attested.purpose() == Purpose.BTG);
    }
}
