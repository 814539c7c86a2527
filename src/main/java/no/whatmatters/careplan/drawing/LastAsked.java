package no.whatmatters.careplan.drawing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Asked;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/**
 * When the person was last asked what matters: the newest conversation, or the newest scores where they came without one.
 * A conversation is a response to one of our two forms, to one that says it is, or one that scores come from.
 */
final class LastAsked {

    private static final Set<QuestionnaireResponseStatus> ANSWERED =
            EnumSet.of(QuestionnaireResponseStatus.COMPLETED, QuestionnaireResponseStatus.AMENDED);
    private static final List<String> OUR_FORMS = List.of(
            Profiles.CANONICAL + "/Questionnaire/first-conversation",
            Profiles.CANONICAL + "/Questionnaire/follow-up-conversation");

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Authorships authorships;

    LastAsked(PersonalRecords records, WhoIsWho who, Authorships authorships) {
        this.records = records;
        this.who = who;
        this.authorships = authorships;
    }

    Optional<Asked> find() {
        return Stream.concat(byConversation().stream(), byScores().stream())
                .max(Comparator.comparing(Asked::when)
                        .thenComparing(each -> each.by().isKnown()));
    }

    private Optional<Asked> byConversation() {
        Set<String> sources = records.all(Observation.class)
                .filter(Scores::isScore)
                .flatMap(each -> each.getDerivedFrom().stream())
                .map(PersonalRecords::nameOf)
                .collect(Collectors.toSet());
        return records.all(QuestionnaireResponse.class)
                .filter(each -> ANSWERED.contains(each.getStatus()) && each.getAuthored() != null)
                .filter(each -> isConversation(each) || sources.contains(PersonalRecords.nameOf(each)))
                .max(Comparator.comparing(LastAsked::when))
                .map(each -> new Asked(
                        when(each),
                        who.party(each.getAuthor()),
                        who.anybodyElse(each.getSource()),
                        List.of(PersonalRecords.nameOf(each))));
    }

    private Optional<Asked> byScores() {
        List<Observation> scores =
                records.all(Observation.class).filter(Scores::isScore).toList();
        return scores.stream().map(Scores::when).max(Comparator.naturalOrder()).map(newest -> {
            List<Observation> last = scores.stream()
                    .filter(each -> Scores.when(each).equals(newest))
                    .toList();
            Observation one = last.get(0);
            Party enterer =
                    authorships.storedWith(one).map(authorships::enterer).orElse(Party.UNKNOWN);
            return new Asked(
                    newest,
                    enterer,
                    who.anybodyElse(one.getPerformerFirstRep()),
                    last.stream().map(PersonalRecords::nameOf).toList());
        });
    }

    private static When when(QuestionnaireResponse response) {
        return Objects.requireNonNull(When.of(response.getAuthoredElement()));
    }

    private static boolean isConversation(QuestionnaireResponse response) {
        String form = Objects.requireNonNullElse(response.getQuestionnaire(), "");
        return response.getMeta().hasProfile(Profiles.CONVERSATION)
                || OUR_FORMS.stream().anyMatch(form::startsWith);
    }
}
