package no.whatmatters.access.decision;

import java.util.Map;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.ResourceFacts;
import org.jspecify.annotations.Nullable;

/** Resources for tests, told in the order in which a reader wants to know. */
final class Facts {

    private static final Map<Kind, String> TYPES = Map.ofEntries(
            Map.entry(Kind.SHARED_FRAME, "CareTeam"),
            Map.entry(Kind.SHARED_CONTENT, "Goal"),
            Map.entry(Kind.OWN_PART, "Task"),
            Map.entry(Kind.CLINICAL, "Condition"),
            Map.entry(Kind.HAND_OVER, "Task"),
            Map.entry(Kind.ANSWERED_HAND_OVER, "Task"),
            Map.entry(Kind.FORM, "Questionnaire"),
            Map.entry(Kind.ANSWERS, "QuestionnaireResponse"),
            Map.entry(Kind.BLOCKING, "Consent"),
            Map.entry(Kind.BLOCKING_AUTHORSHIP, "Provenance"),
            Map.entry(Kind.AUTHORSHIP, "Provenance"),
            Map.entry(Kind.PERSON, "Patient"),
            Map.entry(Kind.REGISTER, "Organization"),
            Map.entry(Kind.ACCESS_LOG, "AuditEvent"),
            Map.entry(Kind.REPORT, "MeasureReport"),
            Map.entry(Kind.DEFINITION, "PlanDefinition"),
            Map.entry(Kind.SUBSCRIPTION, "Subscription"),
            Map.entry(Kind.UNKNOWN, "Media"));

    private Facts() {}

    /** A resource of that kind, of the person where the kind is about one, made by that organisation. */
    static ResourceFacts made(Kind kind, @Nullable PersonFacts person, @Nullable String owner) {
        return made(kind, person, new Ownership(owner, null), Parties.NONE, "requested");
    }

    static ResourceFacts made(
            Kind kind, @Nullable PersonFacts person, Ownership owner, Parties parties, @Nullable String status) {
        String type = typeOf(kind);
        return new ResourceFacts.Draft(kind, type)
                .reference(type + "/1")
                .person(kind.isAboutPerson() ? person : null)
                .owner(owner)
                .parties(parties)
                .status(status)
                .done();
    }

    static String typeOf(Kind kind) {
        return TYPES.getOrDefault(kind, "Media");
    }

    static ResourceFacts withStatus(ResourceFacts facts, @Nullable String status) {
        return facts.draft().status(status).done();
    }

    static ResourceFacts withPerson(ResourceFacts facts, @Nullable PersonFacts person) {
        return facts.draft().person(person).done();
    }
}
