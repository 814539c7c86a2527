package no.whatmatters.access.decision;

import java.util.function.Predicate;
import no.whatmatters.endpoint.caller.Caller;

/**
 * What a site has settled.
 *
 * @param parties numbers of the organisations that stand in the register
 * @param senders callers who may begin a person's plan: registered senders
 * @param registrars callers who bring what the national registers say of persons
 * @param attestationAlone whether a professional's attestation is enough, without the organisation taking part; strict is
 *     false
 */
public record Site(
        Predicate<String> parties, Predicate<Caller> senders, Predicate<Caller> registrars, boolean attestationAlone) {}
