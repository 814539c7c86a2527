package no.whatmatters.audit.view;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import com.google.common.base.Splitter;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * What a search of the log means for its rows. Parameters as of AuditEvent in R4: each value of one that is repeated must
 * hold, and one of those that stand between commas. What is not understood is refused: ignored, it would answer more.
 */
final class LogSearch {

    private static final String NUMBERS_OF = "(select value from business_identifier where resource_type = '%s'"
            + " and system = '%s' and resource_id = ?)";
    private static final String BY_ORGANISATION =
            "organisation in " + NUMBERS_OF.formatted("Organization", IdentifierSystems.ORGANISATION_NUMBER);
    private static final String BY_PROFESSIONAL =
            "hpr_number in " + NUMBERS_OF.formatted("Practitioner", IdentifierSystems.HPR_NUMBER);
    /** Also what was done with a record of hers that has given way to this one: decision 0038. */
    private static final String BY_PERSON =
            "person in (select ?::text union all select person from person_replaced where survivor = ?)";

    private static final String BY_RECORD = "exists (select from unnest(resources) as touched"
            + " where split_part(split_part(touched, ' ', 2), '/_history/', 1) = ?%s)";
    private static final String BY_ANY_RECORD = BY_RECORD.formatted("");
    private static final String BY_RECORD_OF_NO_BLOCK = BY_RECORD.formatted(" and not " + LogSight.OF_A_BLOCK);

    /** As {@link LoggedRow#isByThePerson()}. */
    private static final String BY_THE_PERSON =
            "(role = 'PATIENT' and outcome = 'DONE' and resources <> '{}' and person = ?)";

    private static final Pattern MOMENT = Pattern.compile("(eq|gt|ge|lt|le)?\\d.*");

    private LogSearch() {}

    /** The condition. Rows that are about nobody never meet it. */
    static Condition of(Map<String, List<String>> parameters, LogSight sight) {
        List<Condition> all = new ArrayList<>();
        all.add(Condition.of("person is not null"));
        parameters.forEach((name, values) -> {
            if (name.equals("date") || name.equals("_lastUpdated")) {
                all.add(within(values));
            } else {
                values.forEach(each -> all.add(anyPart(name, each, sight)));
            }
        });
        return Condition.allOf(all);
    }

    private static Condition anyPart(String name, String value, LogSight sight) {
        List<Condition> parts = Splitter.on(',')
                .trimResults()
                .splitToStream(value)
                .map(each -> part(name, each, sight))
                .toList();
        return parts.size() == 1 ? parts.get(0) : Condition.anyOf(parts);
    }

    private static Condition part(String name, String value, LogSight sight) {
        return switch (name) {
            case "_id" -> byId(new IdType(value).getIdPart());
            case "patient", "patient:Patient" -> byEntity("Patient", value, sight);
            case "entity" -> byEntity(new IdType(value).getResourceType(), value, sight);
            case "agent" -> byAgent(new IdType(value).getResourceType(), value);
            case "action" -> Condition.of("action = ?", code(value, LogCodes.ACTION));
            case "type" -> byType(value);
            default -> throw new RequestRefused(LogRefusal.LOG_NOT_SEARCHED_SO, SpeakableName.of(name));
        };
    }

    private static Condition byId(String id) {
        try {
            return Condition.of("id = ?", UUID.fromString(id));
        } catch (IllegalArgumentException ofNoRow) {
            return Condition.NEVER;
        }
    }

    private static Condition byEntity(@Nullable String type, String value, LogSight sight) {
        String id = new IdType(value).getIdPart();
        if (id == null || type == null || !sight.finds(type)) {
            return Condition.NEVER;
        }
        if (type.equals("Patient")) {
            return Condition.of(BY_PERSON, id, id);
        }
        return Condition.of(sight == LogSight.WHOLE ? BY_ANY_RECORD : BY_RECORD_OF_NO_BLOCK, type + "/" + id);
    }

    private static Condition byAgent(@Nullable String type, String value) {
        String id = new IdType(value).getIdPart();
        if (id == null || type == null) {
            return Condition.NEVER;
        }
        return switch (type) {
            case "Organization" -> Condition.of(BY_ORGANISATION, id);
            case "Practitioner" -> Condition.of(BY_PROFESSIONAL, id);
            case "Patient" -> Condition.of(BY_THE_PERSON, id);
            default -> Condition.NEVER;
        };
    }

    private static Condition byType(String value) {
        boolean rest = LogCodes.REST.equals(code(value, LogCodes.TYPE));
        boolean erased = LogCodes.DESTROY.equals(code(value, LogCodes.LIFECYCLE));
        if (rest || erased) {
            return Condition.of((erased ? "" : "not ") + "(interaction = 'erase')");
        }
        return Condition.NEVER;
    }

    /** The code where the system is that one, or is not said; else what no row has. */
    private static String code(String token, String system) {
        int bar = token.indexOf('|');
        return bar < 0 || token.substring(0, bar).equals(system) ? token.substring(bar + 1) : "";
    }

    private static Condition within(List<String> values) {
        DateRangeParam range = new DateRangeParam();
        if (!values.stream().allMatch(each -> MOMENT.matcher(each).matches())) {
            throw new RequestRefused(LogRefusal.LOG_NOT_SEARCHED_SO, "date");
        }
        try {
            range.setValuesAsQueryTokens(
                    FhirContext.forR4Cached(),
                    "date",
                    values.stream().map(QualifiedParamList::singleton).toList());
        } catch (DataFormatException | InvalidRequestException unreadable) {
            throw new RequestRefused(RequestRefusal.INVALID_SEARCH_VALUE);
        }
        List<Condition> both = new ArrayList<>();
        Date from = range.getLowerBoundAsInstant();
        Date to = range.getUpperBoundAsInstant();
        if (from != null) {
            both.add(Condition.of("recorded >= ?", Timestamp.from(from.toInstant())));
        }
        if (to != null) {
            both.add(Condition.of("recorded <= ?", Timestamp.from(to.toInstant())));
        }
        return both.isEmpty() ? Condition.NEVER : Condition.allOf(both);
    }
}
