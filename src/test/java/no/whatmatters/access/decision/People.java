package no.whatmatters.access.decision;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.Relation.Part;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Purpose;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;
import org.jspecify.annotations.Nullable;

/** The people of Kari's story as callers, each with a token for everything that their role could ask for. */
final class People {

    static final Instant NOW = Instant.parse("2026-05-08T07:14:00Z");

    static final String KARIS_NUMBER = "12894345029";
    static final String HOSPITAL = "310000108";
    static final String MUNICIPALITY = "310000205";
    static final String GP_PRACTICE = "310000302";
    static final String OTHER_MUNICIPALITY = "310000507";

    static final String ALL = "system/*.cruds user/*.cruds patient/*.cruds";

    static final Caller HOSPITAL_SYSTEM = system(Role.HOSPITAL_SYSTEM, HOSPITAL);
    static final Caller HOME_CARE_SYSTEM = system(Role.EPJ_SYSTEM, MUNICIPALITY);
    static final Caller ELSEWHERE_SYSTEM = system(Role.EPJ_SYSTEM, OTHER_MUNICIPALITY);
    static final Caller AMINA = professional(Role.PRACTITIONER, MUNICIPALITY, "990000002", attested(NOW));
    static final Caller OLA = professional(Role.PRACTITIONER, HOSPITAL, "990000001", attested(NOW));
    static final Caller PER = professional(Role.PRACTITIONER, OTHER_MUNICIPALITY, "990000004", attested(NOW));
    static final Caller HOME_HELP = professional(Role.MUNICIPAL_APP, MUNICIPALITY, null, attested(NOW));
    static final Caller KARI = citizen(Role.PATIENT, KARIS_NUMBER, null);
    static final Caller NEIGHBOUR = citizen(Role.PATIENT, "01905212345", null);
    static final Caller LIV = citizen(
            Role.RELATIVE,
            "14867012345",
            new Representation(KARIS_NUMBER, scopes("patient/*.cruds"), NOW.plusSeconds(3600)));
    static final Caller FORM_MAKER = professional(Role.FORM_MAKER, MUNICIPALITY, null, null);
    static final Caller OTHER_FORM_MAKER = professional(Role.FORM_MAKER, OTHER_MUNICIPALITY, null, null);
    static final Caller BERIT = professional(Role.LEADER, MUNICIPALITY, null, null);

    static final Site STRICT = new Site(
            Set.of(HOSPITAL, MUNICIPALITY, GP_PRACTICE, OTHER_MUNICIPALITY)::contains,
            caller -> caller.role() == Role.HOSPITAL_SYSTEM,
            caller -> false,
            false);
    static final Decisions DECISIONS = new Decisions(STRICT, List.of());

    private People() {}

    static Caller system(Role role, String organisation) {
        return new Caller(
                "https://issuer.example",
                "client of " + organisation,
                role,
                organisation,
                organisation,
                null,
                null,
                null,
                scopes(ALL),
                null,
                null,
                null);
    }

    static Caller professional(
            Role role, String organisation, @Nullable String hprNumber, @Nullable Attestation attestation) {
        return new Caller(
                "https://issuer.example",
                "app",
                role,
                organisation,
                organisation,
                null,
                null,
                new Person("13874112345", "Somebody", hprNumber),
                scopes(ALL),
                attestation,
                null,
                null);
    }

    static Caller citizen(Role role, String number, @Nullable Representation proof) {
        return new Caller(
                "https://issuer.example",
                "app",
                role,
                null,
                null,
                null,
                null,
                new Person(number, "Somebody", null),
                scopes(ALL),
                null,
                proof,
                null);
    }

    static Attestation attested(Instant at) {
        return new Attestation(Purpose.TREAT, null, null, at, "decision-1", null, null);
    }

    static Attestation inEmergency(@Nullable String reason) {
        return new Attestation(Purpose.BTG, null, null, NOW, "decision-2", reason, null);
    }

    static Caller with(Caller caller, Set<Scope> scopes) {
        return with(caller, scopes, caller.attestation(), caller.representation());
    }

    static Caller with(Caller caller, @Nullable Attestation attestation) {
        return with(caller, caller.scopes(), attestation, caller.representation());
    }

    static Caller with(Caller caller, Representation proof) {
        return with(caller, caller.scopes(), caller.attestation(), proof);
    }

    private static Caller with(
            Caller caller, Set<Scope> scopes, @Nullable Attestation attestation, @Nullable Representation proof) {
        return new Caller(
                caller.issuer(),
                caller.client(),
                caller.role(),
                caller.organisation(),
                caller.legalEntity(),
                caller.unit(),
                caller.supplier(),
                caller.person(),
                scopes,
                attestation,
                proof,
                caller.tokenId());
    }

    static Set<Scope> scopes(String texts) {
        return Arrays.stream(texts.split(" "))
                .flatMap(each -> Scope.parse(each).stream())
                .collect(Collectors.toSet());
    }

    /** Kari, with home care on her team. */
    static PersonFacts kari(Relation... relations) {
        return new PersonFacts("kari", Set.of(KARIS_NUMBER), List.of(relations), List.of());
    }

    static Relation member(String organisation) {
        return new Relation(Part.MEMBER, organisation, null, null, null, Set.of());
    }

    static Relation asked(String organisation, String... reach) {
        return new Relation(Part.ASKED, organisation, null, null, NOW.plusSeconds(3600), Set.of(reach));
    }
}
