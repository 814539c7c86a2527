package no.whatmatters.access.decision;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.Scope;
import no.whatmatters.endpoint.caller.Scope.Context;
import org.jspecify.annotations.Nullable;

/**
 * The token must carry a SMART 2.2 scope for the type and the action, in the context of the role. A limit on the scope
 * holds for the resource before and after. Forms and definitions are for everyone with a token.
 */
final class ScopeMustCover implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        boolean open = question.verb() == Verb.READ
                && (question.facts().kind() == Kind.FORM || question.facts().kind() == Kind.DEFINITION);
        if (open || question.caller().scopes().stream().anyMatch(scope -> covers(scope, question))) {
            return null;
        }
        return new Denied(DenyReason.SCOPE_DID_NOT_COVER);
    }

    static boolean covers(Scope scope, Question question) {
        if (MeantByAnswers.comesOfAnswering(question)) {
            return scope.context() == contextOf(question.role()) && MeantByAnswers.letsAnswer(scope);
        }
        ResourceFacts after = question.action().after();
        return scope.context() == contextOf(question.role())
                && question.action().permissions().stream()
                        .anyMatch(each -> scope.permits(question.facts().type(), each))
                && isWithin(scope, question.facts())
                && (after == null || isWithin(scope, after));
    }

    /** Whose rights a role uses. */
    static Context contextOf(Role role) {
        return switch (role) {
            case EPJ_SYSTEM, HOSPITAL_SYSTEM -> Context.SYSTEM;
            case PRACTITIONER, MUNICIPAL_APP, FORM_MAKER, LEADER -> Context.USER;
            case PATIENT, RELATIVE -> Context.PATIENT;
        };
    }

    /** A limit on a parameter that the facts do not hold is met by nothing. */
    private static boolean isWithin(Scope scope, ResourceFacts facts) {
        for (Map.Entry<String, String> limit : scope.limits().entrySet()) {
            Set<String> values = facts.searchable().getOrDefault(limit.getKey(), Set.of());
            if (Arrays.stream(limit.getValue().split(",", -1)).noneMatch(values::contains)) {
                return false;
            }
        }
        return true;
    }
}
