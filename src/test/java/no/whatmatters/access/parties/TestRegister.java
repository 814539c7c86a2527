package no.whatmatters.access.parties;

import no.whatmatters.access.trust.AccessSettings;

/** Registers of parties as tests settle them. */
public final class TestRegister {

    private TestRegister() {}

    public static Register of(PartiesSettings parties, AccessSettings access) {
        return new Register(parties, access);
    }
}
