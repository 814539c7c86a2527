package no.whatmatters.conversation.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.whatmatters.conversation.Forms;
import no.whatmatters.conversation.completion.Past.Last;
import no.whatmatters.conversation.completion.Traces.Version;
import no.whatmatters.conversation.form.Alignment.Gone;
import no.whatmatters.conversation.form.Occurrences;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/** Looks up what responses have meant, from their history. */
@Component
class Pasts {

    /** So many versions are looked through for what was said before; what has been gone for longer is new when it comes back. */
    private static final int MOST_VERSIONS = 20;

    private final Traces traces;
    private final Forms forms;
    private final Stored stored;

    Pasts(Traces traces, Forms forms, Stored stored) {
        this.traces = traces;
        this.forms = forms;
        this.stored = stored;
    }

    Past of(String response) {
        List<Version> versions = traces.versions(response);
        if (versions.isEmpty()) {
            return Past.none();
        }
        Version newest = versions.get(versions.size() - 1);
        Optional<Last> last = read(response, newest);
        return new Past(traces.of(response), last, gone(response, versions, newest));
    }

    private List<Gone> gone(String response, List<Version> versions, Version newest) {
        Map<Long, List<Integer>> numbers = new TreeMap<>(Comparator.reverseOrder());
        newest.gone().lines().forEach(line -> {
            int space = line.indexOf(' ');
            numbers.computeIfAbsent(Long.valueOf(line.substring(0, space)), unused -> new ArrayList<>())
                    .add(Integer.valueOf(line.substring(space + 1)));
        });
        List<Gone> gone = new ArrayList<>();
        numbers.entrySet().stream().limit(MOST_VERSIONS).forEach(each -> versions.stream()
                .filter(version -> version.number() == each.getKey())
                .flatMap(version -> read(response, version).stream())
                .forEach(known -> each.getValue().forEach(number -> Gone.read(each.getKey(), number, known.answered())
                        .ifPresent(gone::add))));
        return gone;
    }

    private Optional<Last> read(String response, Version version) {
        return stored.past("QuestionnaireResponse/" + response, version.number())
                .map(QuestionnaireResponse.class::cast)
                .flatMap(each -> forms.published(String.valueOf(each.getQuestionnaire()))
                        .map(form ->
                                new Last(version.number(), form, each, Occurrences.read(each, version.occurrences()))));
    }
}
