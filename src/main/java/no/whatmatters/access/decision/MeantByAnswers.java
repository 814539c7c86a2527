package no.whatmatters.access.decision;

import static no.whatmatters.access.decision.Ground.MEMBER;
import static no.whatmatters.access.decision.Ground.OWNER;
import static no.whatmatters.access.decision.Ground.OWNING_ORGANISATION;
import static no.whatmatters.access.decision.Ground.SENDER;
import static no.whatmatters.access.decision.Ground.THE_PERSON;
import static no.whatmatters.access.decision.Ground.THE_RELATIVE;

import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.AuthorityTable.Cell;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.endpoint.caller.Scope;
import no.whatmatters.endpoint.caller.Scope.Permission;

/**
 * The row of the authority table for what a form's answers mean: goals, scores, barriers, rankings, findings and tasks come
 * of them for whoever may answer. Anything else that answers may mean is decided about as if the caller wrote it; what stands
 * in neither is out of a form's reach, whoever answers it.
 */
final class MeantByAnswers {

    /** What answers may mean at all: no block, no team, no shared plan, no person, no other answers. */
    private static final Set<Kind> EVER = Set.of(Kind.SHARED_CONTENT, Kind.OWN_PART, Kind.CLINICAL, Kind.HAND_OVER);

    private static final List<Cell> MADE = List.of(
            new Cell(MEMBER, Limit.NONE),
            new Cell(SENDER, Limit.NONE),
            new Cell(THE_PERSON, Limit.TO_WHO_TAKES_PART),
            new Cell(THE_RELATIVE, Limit.TO_WHO_TAKES_PART));

    private static final List<Cell> MADE_ANEW = List.of(new Cell(OWNER, Limit.NONE));

    private static final List<Cell> CHANGED = List.of(
            new Cell(OWNING_ORGANISATION, Limit.NONE),
            new Cell(MEMBER, Limit.NOT_THE_WORDS),
            new Cell(THE_PERSON, Limit.COURSE_OF_GOAL),
            new Cell(THE_RELATIVE, Limit.COURSE_OF_GOAL));

    private MeantByAnswers() {}

    static boolean isBeyondAnswers(Question question) {
        return question.action().way() != Way.ASKED
                && question.verb() != Verb.READ
                && !EVER.contains(question.facts().kind());
    }

    /** Whether it comes of answering, so that who may answer need not be able to write it. */
    static boolean comesOfAnswering(Question question) {
        Kind kind = question.facts().kind();
        String type = question.facts().type();
        boolean meant =
                switch (question.action().way()) {
                    case ASKED, OPENED, SEARCHED -> false;
                    case ANSWERS_CHANGE -> kind == Kind.SHARED_CONTENT && question.verb() == Verb.UPDATE;
                    case ANSWERS_MAKE ->
                        (question.verb() == Verb.CREATE || question.verb() == Verb.UPDATE)
                                && (kind == Kind.SHARED_CONTENT
                                        || (kind == Kind.CLINICAL && type.equals("Observation"))
                                        || (kind == Kind.OWN_PART && type.equals("Task")));
                };
        return meant && RoleReach.of(question.role(), Verb.CREATE).contains(Kind.ANSWERS);
    }

    static List<Cell> cells(Question question) {
        if (question.action().way() == Way.ANSWERS_CHANGE) {
            return CHANGED;
        }
        return question.verb() == Verb.CREATE ? MADE : MADE_ANEW;
    }

    /** Whether a scope lets its holder send answers, or amend them. */
    static boolean letsAnswer(Scope scope) {
        return scope.permits("QuestionnaireResponse", Permission.CREATE)
                || scope.permits("QuestionnaireResponse", Permission.UPDATE);
    }
}
