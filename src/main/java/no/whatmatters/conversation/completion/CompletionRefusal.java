package no.whatmatters.conversation.completion;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.conversation.extract.Origin;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/** Why a response is not stored because of what it means. Argument 0 is the linkId, where a form is at fault. */
enum CompletionRefusal implements Refusal {
    FORM_WRITES_OVER("form-writes-over", "not-supported", 422),
    FORM_MAKES_NO_SUCH_THING("form-makes-no-such-thing", "not-supported", 422),
    FORM_CHANGES_NO_RECORD("form-changes-no-record", "value", 422),
    FORM_CHANGE_IMPOSSIBLE("form-change-impossible", "value", 422),
    FORM_CONDITION_NOT_KEPT("form-condition-not-kept", "not-supported", 422),
    NOT_ABOUT_THE_PERSON("form-not-about-the-person", "forbidden", 422),
    AUTHOR_WAS_ANOTHER("author-was-another", "business-rule", 422);

    private final String code;
    private final String issueType;
    private final int status;

    CompletionRefusal(String code, String issueType, int status) {
        this.code = code;
        this.issueType = issueType;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String issueType() {
        return issueType;
    }

    @Override
    public int status() {
        return status;
    }

    /** The refusal of what an entry means; it names the place in the form. Never what was answered. */
    RequestRefused at(Origin origin, Object... details) {
        List<Object> arguments = new ArrayList<>(List.of(origin.place().item()));
        arguments.addAll(List.of(details));
        return new RequestRefused(
                List.of(new Fault(this, arguments, origin.place().path())));
    }
}
