package no.whatmatters.access.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.access.decision.AuthorityTable.Cell;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;

/** The authority table has the last word: some ground of the cell must hold, within its limit. */
final class GroundMustHold implements Rule {

    @Override
    public Verdict judge(Question question) {
        List<Cell> cells = MeantByAnswers.comesOfAnswering(question)
                ? MeantByAnswers.cells(question)
                : AuthorityTable.cells(question.facts().kind(), question.verb());
        DenyReason tooFar = null;
        for (Cell cell : cells) {
            if (cell.ground().holds(question)) {
                DenyReason broken = cell.limit().brokenBy(question);
                if (broken == null) {
                    return new Permit(redactions(question.caller()), InnerRecords.hiddenIn(question));
                }
                tooFar = broken;
            }
        }
        return new Denied(tooFar == null ? noGround(question, cells) : tooFar);
    }

    private static DenyReason noGround(Question question, List<Cell> cells) {
        if (cells.isEmpty()) {
            return DenyReason.SERVICE_ALONE_WRITES_THIS;
        }
        boolean mayRead = question.verb() != Verb.CREATE
                && question.verb() != Verb.READ
                && AuthorityTable.cells(question.facts().kind(), Verb.READ).stream()
                        .anyMatch(cell -> cell.ground().holds(question));
        if (mayRead) {
            return DenyReason.RESOURCE_BELONGED_TO_ANOTHER;
        }
        if (question.role() == Role.PATIENT || question.role() == Role.RELATIVE) {
            return DenyReason.PERSON_WAS_ANOTHER;
        }
        return question.hasTakenPart() && !question.isMember()
                ? DenyReason.RELATION_HAS_ENDED
                : DenyReason.ORGANISATION_TOOK_NO_PART;
    }

    /** Citizens see no identity numbers of staff; who lacks HPR, no parts that are for health personnel alone. */
    static Set<Redaction> redactions(Caller caller) {
        Set<Redaction> redactions = EnumSet.noneOf(Redaction.class);
        if (ClinicalOnlyNeedsHpr.lacksHpr(caller)) {
            redactions.add(Redaction.CLINICAL_ONLY_PARTS);
        }
        if (caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE) {
            redactions.add(Redaction.NUMBERS_OF_OTHERS);
        }
        return redactions;
    }
}
