package no.whatmatters.access.claims;

import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.vocabulary.IdentityNumber;

/** Reads who is logged in: by fødselsnummer or D-nummer (ATT-10), and at the highest assurance level (ATT-9). */
final class PersonReader {

    private PersonReader() {}

    static Person read(Claims claims, ClaimNames names) {
        String number = claims.required(names.identityNumber());
        if (!IdentityNumber.valid(number)) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, names.identityNumber());
        }
        if (!isHigh(claims, names)) {
            throw new TokenRefused(TokenRefusal.ASSURANCE_TOO_LOW);
        }
        return new Person(
                number,
                claims.text(names.name()).orElse(null),
                claims.text(names.hprNumber()).orElse(null));
    }

    /** The newer claim decides where both are there. */
    private static boolean isHigh(Claims claims, ClaimNames names) {
        return claims.has(names.assuranceLevel())
                ? claims.text(names.assuranceLevel()).filter("high"::equals).isPresent()
                : claims.text(names.securityLevel()).filter("4"::equals).isPresent();
    }
}
