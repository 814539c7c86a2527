package no.whatmatters.access.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource, or one version of it, as the rules see it.
 *
 * @param kind row of the authority table
 * @param type FHIR type
 * @param reference type and id, such as {@code Goal/0198…}; empty where it has none yet
 * @param person whose it is; null where it is nobody's, or not one person's
 * @param owner who made it
 * @param parties who asks whom, for a Task
 * @param party organisation number of the registered party that this entry of the register is about; else null
 * @param status its status, or null
 * @param inner resources that lie inside of it
 * @param about resources it is about or belongs to, such as the goal of a score
 * @param letsIn who takes part in the person's care by it; known of the two states of an update, else empty
 * @param clinicalOnly whether it is labelled for health personnel alone
 * @param sentWithTargets for a Provenance: whether all that it speaks of is written by the same request
 * @param searchable values by search parameter, for scopes with limits: {@code code} and {@code system|code}
 */
public record ResourceFacts(
        Kind kind,
        String type,
        String reference,
        @Nullable PersonFacts person,
        Ownership owner,
        Parties parties,
        @Nullable String party,
        @Nullable String status,
        Set<Inner> inner,
        Set<String> about,
        Set<Relation> letsIn,
        boolean clinicalOnly,
        boolean sentWithTargets,
        Map<String, Set<String>> searchable) {

    public ResourceFacts {
        inner = Set.copyOf(inner);
        about = Set.copyOf(about);
        letsIn = Set.copyOf(letsIn);
        searchable = Map.copyOf(searchable);
    }

    /** A resource of which no more is known. */
    public static ResourceFacts of(Kind kind, String type) {
        return new Draft(kind, type).done();
    }

    /** These facts, to be changed into others. */
    public Draft draft() {
        Draft draft = new Draft(kind, type);
        draft.reference = reference;
        draft.person = person;
        draft.owner = owner;
        draft.parties = parties;
        draft.party = party;
        draft.status = status;
        draft.inner = inner;
        draft.about = about;
        draft.letsIn = letsIn;
        draft.clinicalOnly = clinicalOnly;
        draft.sentWithTargets = sentWithTargets;
        draft.searchable = searchable;
        return draft;
    }

    /** Facts while they are put together. */
    public static final class Draft {

        private final Kind kind;
        private final String type;
        private String reference = "";
        private @Nullable PersonFacts person;
        private Ownership owner = Ownership.NOBODY;
        private Parties parties = Parties.NONE;
        private @Nullable String party;
        private @Nullable String status;
        private Set<Inner> inner = Set.of();
        private Set<String> about = Set.of();
        private Set<Relation> letsIn = Set.of();
        private boolean clinicalOnly;
        private boolean sentWithTargets;
        private Map<String, Set<String>> searchable = Map.of();

        public Draft(Kind kind, String type) {
            this.kind = kind;
            this.type = type;
        }

        public Draft reference(String typeAndId) {
            this.reference = typeAndId;
            return this;
        }

        public Draft person(@Nullable PersonFacts whose) {
            this.person = whose;
            return this;
        }

        public Draft owner(Ownership madeBy) {
            this.owner = madeBy;
            return this;
        }

        public Draft parties(Parties who) {
            this.parties = who;
            return this;
        }

        public Draft party(@Nullable String number) {
            this.party = number;
            return this;
        }

        public Draft status(@Nullable String code) {
            this.status = code;
            return this;
        }

        public Draft inner(Set<Inner> contained) {
            this.inner = contained;
            return this;
        }

        public Draft about(Set<String> references) {
            this.about = references;
            return this;
        }

        public Draft letsIn(Set<Relation> byIt) {
            this.letsIn = byIt;
            return this;
        }

        public Draft clinicalOnly(boolean labelled) {
            this.clinicalOnly = labelled;
            return this;
        }

        public Draft sentWithTargets(boolean together) {
            this.sentWithTargets = together;
            return this;
        }

        public Draft searchable(Map<String, Set<String>> values) {
            this.searchable = values;
            return this;
        }

        public ResourceFacts done() {
            return new ResourceFacts(
                    kind,
                    type,
                    reference,
                    person,
                    owner,
                    parties,
                    party,
                    status,
                    inner,
                    about,
                    letsIn,
                    clinicalOnly,
                    sentWithTargets,
                    searchable);
        }
    }
}
