package no.whatmatters.conversation.populate;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;

/**
 * SDC's observation-based population: a question with a code and an {@code observationLinkPeriod} is answered by the person's
 * newest Observation with that code, if it is no older than the period.
 */
final class ObservationLink {

    private ObservationLink() {}

    /** The query that finds it; empty where the question is not linked, or the form is about nobody. */
    static Optional<FormExpression> query(FormItem item, Optional<String> person, OffsetDateTime now) {
        return item.annotation(Sdc.OBSERVATION_LINK_PERIOD)
                .filter(unused -> item.question().hasCode())
                .flatMap(link -> person.map(whose -> query(item, link, whose, now)));
    }

    private static FormExpression query(FormItem item, Extension link, String person, OffsetDateTime now) {
        String codes = item.question().getCode().stream()
                .map(ObservationLink::token)
                .map(token -> URLEncoder.encode(token, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
        String since = before(link, now)
                .map(first -> "&date=ge" + DateTimeFormatter.ISO_LOCAL_DATE.format(first))
                .orElse("");
        return new FormExpression(
                item.place(Sdc.OBSERVATION_LINK_PERIOD),
                null,
                FormExpression.QUERY,
                "Observation?patient=" + person + "&code=" + codes + since
                        + "&status=final,amended,corrected&_sort=-date&_count=1");
    }

    private static String token(Coding code) {
        return (code.getSystem() != null ? code.getSystem() + "|" : "") + code.getCode();
    }

    /** The first day that counts; empty where the period says nothing that can be reckoned with: then any day does. */
    private static Optional<OffsetDateTime> before(Extension link, OffsetDateTime now) {
        if (!(link.getValue() instanceof Quantity period) || period.getValue() == null) {
            return Optional.empty();
        }
        int length = period.getValue().intValue();
        return switch (String.valueOf(period.getCode() != null ? period.getCode() : period.getUnit())) {
            case "a" -> Optional.of(now.minus(Period.ofYears(length)));
            case "mo" -> Optional.of(now.minus(Period.ofMonths(length)));
            case "wk" -> Optional.of(now.minus(Period.ofWeeks(length)));
            case "d" -> Optional.of(now.minusDays(length));
            case "h" -> Optional.of(now.minusHours(length));
            case "min" -> Optional.of(now.minusMinutes(length));
            default -> Optional.empty();
        };
    }
}
