package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Decided.decide;
import static no.whatmatters.access.decision.Decided.reasonFor;
import static no.whatmatters.access.decision.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.Ownership;
import no.whatmatters.access.facts.Parties;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.access.facts.Relation;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far those who may change something may change it. */
class ChangesTest {

    private static final Relation HOME_CARE = member(MUNICIPALITY);
    private static final ResourceFacts GOAL = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), HOSPITAL);

    @Test
    void leavesThePersonsWordsToWhoWroteThemDown() {
        for (String words : List.of("description", "expressedBy")) {
            assertThat(reasonFor(AMINA, Action.update(Set.of("priority", words), GOAL), GOAL))
                    .isEqualTo(DenyReason.WORDS_BELONGED_TO_THE_PERSON);
        }
        Action correction = Action.update(Set.of("description"), GOAL);
        assertThat(decide(HOSPITAL_SYSTEM, correction, GOAL)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(AMINA, Action.update(Set.of("meta.security"), GOAL), GOAL))
                .isEqualTo(DenyReason.LABELS_BELONGED_TO_THE_OWNER);
        assertThat(decide(HOSPITAL_SYSTEM, Action.update(Set.of("meta.security"), GOAL), GOAL))
                .isEqualTo(Permit.WHOLE);
    }

    @Test
    void letsTheAddresseeAnswerAndTheRequesterCallOff() {
        ResourceFacts request = Facts.made(
                Kind.HAND_OVER,
                kari(),
                new Ownership(HOSPITAL, null),
                new Parties(HOSPITAL, MUNICIPALITY),
                "requested");
        Action cancel = Action.update(Set.of("status", "statusReason"), Facts.withStatus(request, "cancelled"));
        Action accept = Action.update(Set.of("status"), Facts.withStatus(request, "accepted"));
        Action rewrite = Action.update(Set.of("status", "focus"), Facts.withStatus(request, "accepted"));
        assertThat(decide(AMINA, accept, request)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(AMINA, cancel, request)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(reasonFor(AMINA, rewrite, request)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(decide(HOSPITAL_SYSTEM, cancel, request)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(HOSPITAL_SYSTEM, accept, request)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(reasonFor(PER, accept, request)).isEqualTo(DenyReason.ORGANISATION_TOOK_NO_PART);
        assertThat(decide(HOSPITAL_SYSTEM, Action.update(Set.of(), request), request))
                .isEqualTo(Permit.WHOLE);
    }

    /** Whoever sent it does not answer it, received or not; and does not report the work of the one who said yes. */
    @Test
    void leavesTheAnswerAndTheWorkToTheAddressee() {
        for (String said : List.of("received", "accepted", "rejected")) {
            for (String state : List.of("requested", "received")) {
                ResourceFacts asked = handOver(Kind.HAND_OVER, state);
                Action answer = Action.update(Set.of("status"), Facts.withStatus(asked, said));
                assertThat(decide(AMINA, answer, asked)).isEqualTo(Permit.WHOLE);
                assertThat(reasonFor(HOSPITAL_SYSTEM, answer, asked)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
            }
        }
        ResourceFacts accepted = handOver(Kind.ANSWERED_HAND_OVER, "accepted");
        Action complete = Action.update(Set.of("status"), Facts.withStatus(accepted, "completed"));
        Action callOff = Action.update(Set.of("status", "statusReason"), Facts.withStatus(accepted, "cancelled"));
        assertThat(decide(AMINA, complete, accepted)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(HOSPITAL_SYSTEM, complete, accepted)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(decide(HOSPITAL_SYSTEM, callOff, accepted)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(AMINA, callOff, accepted)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
        assertThat(decide(OLA, Action.DELETE, accepted).isPermit()).isFalse();
    }

    @Test
    void leavesADraftToItsSender() {
        ResourceFacts draft = handOver(Kind.HAND_OVER, "draft");
        Action send = Action.update(Set.of("status", "description"), Facts.withStatus(draft, "requested"));
        assertThat(decide(HOSPITAL_SYSTEM, send, draft)).isEqualTo(Permit.WHOLE);
        assertThat(decide(AMINA, send, draft).isPermit()).isFalse();
        assertThat(decide(AMINA, Action.READ, draft).isPermit()).isFalse();
    }

    @Test
    void showsWhoWasAskedWhatBecameOfIt() {
        for (String state : List.of("rejected", "cancelled", "completed")) {
            assertThat(decide(AMINA, Action.READ, handOver(Kind.ANSWERED_HAND_OVER, state)))
                    .as(state)
                    .isEqualTo(Permit.WHOLE);
        }
        assertThat(decide(AMINA, Action.READ, handOver(Kind.ANSWERED_HAND_OVER, "entered-in-error"))
                        .isPermit())
                .isFalse();
    }

    /** A step of the pathway that the service made has no requester, so whoever is to do it says that it will not be done. */
    @Test
    void letsWhoeverIsToDoAStepOfTheServiceCallItOff() {
        ResourceFacts step = Facts.made(
                Kind.OWN_PART, kari(HOME_CARE), Ownership.NOBODY, new Parties(null, MUNICIPALITY), "requested");
        Action callOff = Action.update(Set.of("status", "statusReason"), Facts.withStatus(step, "cancelled"));
        assertThat(decide(AMINA, callOff, step)).isEqualTo(Permit.WHOLE);
        ResourceFacts sent = step.draft().owner(new Ownership(HOSPITAL, null)).done();
        assertThat(reasonFor(AMINA, callOff, sent)).isEqualTo(DenyReason.CHANGE_WENT_BEYOND_STATUS);
    }

    private static ResourceFacts handOver(Kind kind, String status) {
        return Facts.made(kind, kari(), new Ownership(HOSPITAL, null), new Parties(HOSPITAL, MUNICIPALITY), status);
    }

    @Test
    void refusesAHandOverInAnothersName() {
        ResourceFacts inHospitalsName = Facts.made(
                Kind.HAND_OVER, kari(HOME_CARE), Ownership.NOBODY, new Parties(HOSPITAL, MUNICIPALITY), "requested");
        assertThat(reasonFor(AMINA, Action.CREATE, inHospitalsName)).isEqualTo(DenyReason.REQUEST_WAS_IN_ANOTHERS_NAME);
    }

    @Test
    void takesCompletedAnswersOnlyAsAmendment() {
        ResourceFacts completed = answers("completed");
        assertThat(reasonFor(KARI, Action.update(Set.of("item"), completed), completed))
                .isEqualTo(DenyReason.ANSWER_WAS_NOT_AN_AMENDMENT);
        assertThat(decide(KARI, Action.update(Set.of("item", "status"), answers("amended")), completed)
                        .isPermit())
                .isTrue();
        assertThat(decide(KARI, Action.update(Set.of("item"), answers("completed")), answers("in-progress"))
                        .isPermit())
                .isTrue();
        assertThat(decide(AMINA, Action.update(Set.of("item"), answers("amended")), completed)
                        .isPermit())
                .isFalse();
    }

    @Test
    void takesAuthorshipOnlyTogetherWithWhatItSpeaksOf() {
        ResourceFacts authorship = Facts.made(Kind.AUTHORSHIP, kari(HOME_CARE), null);
        assertThat(decide(HOSPITAL_SYSTEM, Action.CREATE, authorship).isPermit())
                .isFalse();
        assertThat(decide(
                        HOSPITAL_SYSTEM,
                        Action.CREATE,
                        authorship.draft().sentWithTargets(true).done()))
                .isEqualTo(Permit.WHOLE);
        ResourceFacts own = Facts.made(Kind.AUTHORSHIP, kari(), HOSPITAL);
        assertThat(decide(HOSPITAL_SYSTEM, Action.update(Set.of(), own), own)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(HOSPITAL_SYSTEM, Action.update(Set.of("recorded"), own), own))
                .isEqualTo(DenyReason.SERVICE_ALONE_WRITES_THIS);
    }

    @Test
    void takesAuthorshipInNobodyElsesName() {
        ResourceFacts authorship = Facts.made(Kind.AUTHORSHIP, kari(HOME_CARE), null)
                .draft()
                .sentWithTargets(true)
                .done();
        ResourceFacts inHospitalsName = authorship
                .draft()
                .parties(Parties.writers(Set.of(MUNICIPALITY, HOSPITAL)))
                .done();
        assertThat(reasonFor(AMINA, Action.CREATE, inHospitalsName)).isEqualTo(DenyReason.WRITTEN_IN_ANOTHERS_NAME);
        ResourceFacts inOwnName = authorship
                .draft()
                .parties(Parties.writers(Set.of(MUNICIPALITY)))
                .done();
        assertThat(decide(AMINA, Action.CREATE, inOwnName)).isEqualTo(Permit.WHOLE);
        ResourceFacts ofAStranger = authorship
                .draft()
                .parties(Parties.writers(Set.of(MUNICIPALITY, "")))
                .done();
        assertThat(reasonFor(AMINA, Action.CREATE, ofAStranger)).isEqualTo(DenyReason.WRITTEN_IN_ANOTHERS_NAME);
    }

    /** By her number and her GP others are let in. */
    @Test
    void leavesAPersonsNumbersAndGpToTheRegisters() {
        ResourceFacts person = Facts.made(Kind.PERSON, kari(HOME_CARE), HOSPITAL);
        assertThat(decide(AMINA, Action.update(Set.of("identifier", "telecom"), person), person))
                .isEqualTo(Permit.WHOLE);
        for (String identity : List.of("identifier.national", "generalPractitioner", "link")) {
            Action change = Action.update(Set.of("identifier", identity), person);
            assertThat(reasonFor(AMINA, change, person)).isEqualTo(DenyReason.IDENTITY_BELONGED_TO_REGISTERS);
            assertThat(new Decisions(
                                    new Site(number -> true, caller -> false, HOME_CARE_SYSTEM::equals, false),
                                    List.of())
                            .decide(HOME_CARE_SYSTEM, change, person, NOW))
                    .isEqualTo(Permit.WHOLE);
        }
    }

    @Test
    void leavesTheEntryOfAPartyToThatParty() {
        ResourceFacts entry = Facts.made(Kind.REGISTER, null, HOSPITAL)
                .draft()
                .party(MUNICIPALITY)
                .done();
        Action rename = Action.update(Set.of("name"), entry);
        assertThat(decide(AMINA, rename, entry)).isEqualTo(Permit.WHOLE);
        assertThat(reasonFor(OLA, rename, entry)).isEqualTo(DenyReason.RESOURCE_BELONGED_TO_ANOTHER);
        assertThat(reasonFor(AMINA, Action.update(Set.of("identifier.national"), entry), entry))
                .isEqualTo(DenyReason.IDENTITY_BELONGED_TO_REGISTERS);
        ResourceFacts role = Facts.made(Kind.REGISTER, null, HOSPITAL);
        assertThat(reasonFor(OLA, Action.update(Set.of("organization"), role), role))
                .isEqualTo(DenyReason.IDENTITY_BELONGED_TO_REGISTERS);
    }

    @Test
    void storesNothingAboutNobody() {
        ResourceFacts goal = Facts.made(Kind.SHARED_CONTENT, null, null);
        assertThat(reasonFor(HOSPITAL_SYSTEM, Action.CREATE, goal)).isEqualTo(DenyReason.PERSON_NOT_SENT);
        assertThat(reasonFor(AMINA, Action.CREATE, goal)).isEqualTo(DenyReason.PERSON_NOT_SENT);
    }

    @Test
    void movesNothingToAnotherPerson() {
        ResourceFacts own = Facts.made(Kind.CLINICAL, kari(HOME_CARE), MUNICIPALITY);
        PersonFacts neighbour = new PersonFacts("neighbour", Set.of(), List.of(HOME_CARE), List.of());
        assertThat(reasonFor(AMINA, Action.update(Set.of("subject"), Facts.withPerson(own, neighbour)), own))
                .isEqualTo(DenyReason.RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON);
        assertThat(reasonFor(AMINA, Action.update(Set.of("subject"), Facts.withPerson(own, null)), own))
                .isEqualTo(DenyReason.RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON);
    }

    @Test
    void makesNoPlanTheSharedPlanByAChange() {
        ResourceFacts own = Facts.made(Kind.OWN_PART, kari(HOME_CARE), MUNICIPALITY);
        ResourceFacts shared = Facts.made(Kind.SHARED_FRAME, kari(HOME_CARE), MUNICIPALITY);
        ResourceFacts goal = Facts.made(Kind.SHARED_CONTENT, kari(HOME_CARE), MUNICIPALITY);
        assertThat(reasonFor(AMINA, Action.update(Set.of("category"), shared), own))
                .isEqualTo(DenyReason.KIND_WOULD_SHIFT);
        assertThat(decide(AMINA, Action.update(Set.of("category"), goal), own)).isEqualTo(Permit.WHOLE);
    }

    @Test
    void tellsWhoMayReadThatItBelongsToAnother() {
        ResourceFacts ofHospital = Facts.made(Kind.CLINICAL, kari(HOME_CARE), HOSPITAL);
        assertThat(reasonFor(AMINA, Action.update(Set.of("note"), ofHospital), ofHospital))
                .isEqualTo(DenyReason.RESOURCE_BELONGED_TO_ANOTHER);
        assertThat(reasonFor(PER, Action.update(Set.of("note"), ofHospital), ofHospital)
                        .told())
                .isEqualTo(Told.ABSENT);
    }

    private static ResourceFacts answers(String status) {
        return Facts.withStatus(
                Facts.made(Kind.ANSWERS, kari(HOME_CARE), new Ownership(null, "kari"), Parties.NONE, status), status);
    }

    /** The author of a care level's plan comes on the team: it is whom the token names, and no other party of the register. */
    @Test
    void aPlanStandsInTheNameOfWhomTheTokenNames() {
        Caller unit = new Caller(
                AMINA.issuer(),
                AMINA.client(),
                AMINA.role(),
                MUNICIPALITY,
                HOSPITAL,
                null,
                null,
                AMINA.person(),
                AMINA.scopes(),
                AMINA.attestation(),
                null,
                null);
        ResourceFacts own = planOf(MUNICIPALITY);
        assertThat(decide(AMINA, Action.CREATE, own)).isEqualTo(Permit.WHOLE);
        assertThat(decide(AMINA, Action.CREATE, planOf(null))).isEqualTo(Permit.WHOLE);
        for (Caller each : List.of(AMINA, unit)) {
            assertThat(reasonFor(each, Action.CREATE, planOf(HOSPITAL)))
                    .isEqualTo(DenyReason.PLAN_WAS_IN_ANOTHERS_NAME);
            assertThat(reasonFor(each, Action.update(Set.of("author"), planOf(HOSPITAL)), own))
                    .isEqualTo(DenyReason.PLAN_WAS_IN_ANOTHERS_NAME);
        }
        assertThat(decide(AMINA, Action.update(Set.of("title"), planOf(HOSPITAL)), planOf(HOSPITAL)))
                .as("an author that stays was let in before")
                .isEqualTo(Permit.WHOLE);
    }

    private static ResourceFacts planOf(@Nullable String author) {
        return new ResourceFacts.Draft(Kind.OWN_PART, "CarePlan")
                .person(kari(HOME_CARE))
                .owner(new Ownership(MUNICIPALITY, null))
                .parties(Parties.accountable(author))
                .done();
    }
}
