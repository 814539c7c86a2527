package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;
import no.whatmatters.access.facts.Block;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.relation.Persons;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Representation;
import no.whatmatters.endpoint.caller.Viewpoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that a decision knows but the resource itself: the caller, and what holds now between the caller and the person. What wears
 * out by time alone (an attestation, a proof) is decided of the person's own record each time.
 */
@Component
class CallersViewpoint implements Viewpoint {

    private static final String ANYBODY = "unrestricted";

    private final Judge judge;
    private final Persons persons;
    private final Clock clock;

    CallersViewpoint(Judge judge, Persons persons, Clock clock) {
        this.judge = judge;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public String of(RequestDetails request, String person) {
        return judge.restricted(request)
                .map(caller -> of(caller, persons.of(person), clock.instant()))
                .orElse(ANYBODY);
    }

    private static String of(Caller caller, PersonFacts facts, Instant now) {
        TreeSet<String> between = new TreeSet<>();
        facts.relations().stream().filter(each -> each.holdsAt(now)).forEach(each -> between.add(text(each)));
        facts.blocks().stream().filter(each -> each.holdsAt(now)).forEach(each -> between.add(text(each)));
        String all = text(caller) + "\n" + new TreeSet<>(facts.identityNumbers()) + "\n" + String.join("\n", between);
        return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
    }

    private static String text(Caller caller) {
        Person person = caller.person();
        Attestation attested = caller.attestation();
        Representation proof = caller.representation();
        return join(
                caller.issuer(),
                caller.client(),
                caller.role(),
                caller.organisation(),
                caller.legalEntity(),
                caller.unit(),
                person == null ? null : person.identityNumber(),
                person == null ? null : person.hprNumber(),
                new TreeSet<>(caller.scopes().stream().map(Object::toString).toList()),
                attested == null ? null : attested.purpose(),
                attested == null ? null : attested.patientNumber(),
                attested == null || attested.reason() == null ? null : attested.reason(),
                proof == null ? null : proof.personNumber(),
                proof == null
                        ? null
                        : new TreeSet<>(
                                proof.covers().stream().map(Object::toString).toList()));
    }

    private static String text(Relation relation) {
        return join(relation.part(), relation.organisation(), relation.practitioner(), new TreeSet<>(relation.reach()));
    }

    private static String text(Block block) {
        return join(
                "block",
                block.organisation(),
                block.practitioner(),
                new TreeSet<>(block.types()),
                new TreeSet<>(block.resources()));
    }

    private static String join(@Nullable Object... parts) {
        return Arrays.asList(parts).toString();
    }
}
