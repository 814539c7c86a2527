package no.whatmatters.erasure;

import java.time.Duration;
import java.util.Collection;

/** An erasure cannot be asked for, or be confirmed, as it is; the message says what the operator can do about it. */
final class ErasureRefused extends IllegalStateException {

    private ErasureRefused(String cure) {
        super(cure);
    }

    static ErasureRefused howTo() {
        return new ErasureRefused("""
                Say what to erase, or which request to confirm:
                  erase --of=Patient/<id> --case=<number of the decision>    a person, with all that is hers
                  erase --of=- --case=<number of the decision>              the same, her identity number on standard input
                  erase --of=Goal/<id>,Observation/<id> --case=<number>      single records
                  erase --confirm=<number of the request>                    by somebody else""");
    }

    static ErasureRefused noLoginOfOnesOwn() {
        return new ErasureRefused(
                "An erasure is asked for and confirmed by persons. Set WHATMATTERS_DATABASE_OWNERUSER to a"
                        + " PostgreSQL login of your own that is a member of the schema's owner"
                        + " (create role ola login password '…' in role whatmatters_owner), not to the owner itself.");
    }

    static ErasureRefused notARecord(String text) {
        return new ErasureRefused(
                "'" + text + "' is no record: write type and id, such as Patient/0198…, without version.");
    }

    static ErasureRefused unknownRecord(String reference) {
        return new ErasureRefused("There is no record " + reference + ". Nothing is asked for.");
    }

    static ErasureRefused nobodyWithThatNumber() {
        return new ErasureRefused("Nobody is stored with that identity number. Nothing is asked for.");
    }

    static ErasureRefused notAboutAPerson(String reference) {
        return new ErasureRefused(reference + " is not about a person: only what is about persons is erased.");
    }

    static ErasureRefused caseMissing() {
        return new ErasureRefused(
                "Say which decision it follows: --case=<number of the case>, up to 60 letters, digits and -/. without a name"
                        + " or an identity number in it.");
    }

    static ErasureRefused unknownRequest(long number) {
        return new ErasureRefused("There is no request " + number + " that waits to be confirmed.");
    }

    static ErasureRefused tooOld(long number, Duration longest) {
        return new ErasureRefused("Request " + number + " is older than " + longest.toDays() + " days. Ask anew.");
    }

    static ErasureRefused samePerson(String login) {
        return new ErasureRefused("This request was made by " + login + ": somebody else must confirm it.");
    }

    static ErasureRefused unknownTables(Collection<String> tables) {
        return new ErasureRefused("This version does not know whether these tables hold personal data: " + tables
                + ". Use the version of the server that made the schema. Nothing was erased.");
    }

    static ErasureRefused somethingIsLeft(String where) {
        return new ErasureRefused("Something of what was to be erased would still be in " + where
                + ". Nothing was erased; report this as a fault.");
    }
}
