package no.whatmatters.conversation.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.whatmatters.conversation.completion.Traces.OfResponse;
import no.whatmatters.conversation.completion.Traces.Version;
import no.whatmatters.conversation.form.Alignment;
import no.whatmatters.conversation.form.Alignment.Aligned;
import no.whatmatters.conversation.form.Alignment.Gone;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.Occurrences;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/**
 * What a response has meant so far.
 *
 * @param traces what it has made and changed
 * @param last its last version that meant something
 * @param gone answers of earlier versions that were not in the last one
 */
record Past(OfResponse traces, Optional<Last> last, List<Gone> gone) {

    /** A version that meant something, with its form and what its answers are known as. */
    record Last(long version, Form form, QuestionnaireResponse response, Occurrences occurrences) {

        Answered answered() {
            return Answered.of(form, response, occurrences);
        }
    }

    static Past none() {
        return new Past(OfResponse.none(), Optional.empty(), List.of());
    }

    boolean isEmpty() {
        return last.isEmpty() && traces.made().isEmpty() && traces.changed().isEmpty();
    }

    /** What the answers of the next version are known as. */
    Aligned followedBy(Form form, QuestionnaireResponse response) {
        return last.map(before -> Alignment.of(form, before.answered(), before.version(), gone, response))
                .orElseGet(() -> new Aligned(Occurrences.byPlace(), gone));
    }

    /** To be kept of the next version. */
    static Version version(QuestionnaireResponse response, Aligned aligned) {
        return new Version(
                response.getIdElement().getVersionIdPartAsLong(),
                aligned.occurrences().written(response),
                aligned.gone().stream()
                        .map(each -> each.version() + " " + each.number())
                        .collect(Collectors.joining("\n")));
    }
}
