package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.DateTimeType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Chooses by what no search parameter of HAPI's can say: the persons of an organisation, and goals that nobody has asked about
 * again. It gives ids to look among. Decision 0064.
 */
@Component
class Narrowing {

    /** The parameter that finds goals without a score of those days. */
    static final String NOT_SCORED_SINCE = "not-scored-since";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private static final String OF_PERSONS = """
            select r.fhir_id from hfj_resource r
             where r.res_type = ? and r.res_deleted_at is null and r.res_updated >= ?
               and (r.res_type = 'Patient' and r.fhir_id in (select person from persons)
                or exists (select from hfj_res_link l join hfj_resource p on p.res_id = l.target_resource_id
                      where l.src_resource_id = r.res_id and p.res_type = 'Patient'
                        and p.fhir_id in (select person from persons)
                        and (l.src_path in (r.res_type || '.subject', r.res_type || '.patient', r.res_type || '.for')
                             or l.src_path like r.res_type || '.subject.%' or l.src_path = 'Appointment.participant.actor')))
             order by r.res_updated desc, r.res_id limit ?""";

    private static final String OF_ORGANISATION = """
            with persons as (select distinct person from care_relation
                where organisation = ? and (begins is null or begins <= ?) and (ends is null or ends > ?))
            """ + OF_PERSONS;

    private static final String NOT_SCORED = """
            select g.fhir_id from hfj_resource g where g.res_id = any(?) and not exists (
              select from hfj_res_link f
                join hfj_resource o on o.res_id = f.src_resource_id and o.res_deleted_at is null
                join hfj_spidx_token t on t.res_id = o.res_id and t.sp_system = ? and t.sp_value in ('follow-up', 'closing')
                join hfj_spidx_date d on d.res_id = o.res_id and d.sp_value_low >= ?
               where f.target_resource_id = g.res_id and f.src_path = 'Observation.focus'
                 and not exists (select from hfj_spidx_token s where s.res_id = o.res_id
                     and s.sp_system = 'http://hl7.org/fhir/observation-status' and s.sp_value = 'entered-in-error'))""";

    private final JdbcTemplate database;
    private final Clock clock;

    Narrowing(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The query as HAPI can carry it out. */
    SearchQuery of(SearchQuery query, Searching searching, RequestDetails request) {
        String organisation = OwnPersons.organisation(request);
        SearchQuery own = organisation == null ? query : query.among(recordsOf(organisation, query));
        List<String> since = query.parameters().get(NOT_SCORED_SINCE);
        if (since == null) {
            return own;
        }
        Instant latest =
                since.stream().map(Narrowing::begin).max(Instant::compareTo).orElseThrow();
        SearchQuery others = own.without(NOT_SCORED_SINCE);
        if (others.only() != null && others.only().isEmpty()) {
            return others;
        }
        List<Long> rows = searching.rowsOfAll(others);
        return rows.size() >= Searching.MOST_MATCHES ? tooWide() : others.among(notScored(rows, latest));
    }

    private Set<String> recordsOf(String organisation, SearchQuery query) {
        Timestamp now = Timestamp.from(clock.instant());
        List<String> ids = database.queryForList(
                OF_ORGANISATION,
                String.class,
                organisation,
                now,
                now,
                query.type(),
                Timestamp.from(changedSince(query.parameters().get(Constants.PARAM_LASTUPDATED))),
                Searching.MOST_MATCHES + 1);
        if (ids.size() > Searching.MOST_MATCHES) {
            throw new RequestRefused(StorageRefusal.SEARCH_TOO_WIDE, Searching.MOST_MATCHES);
        }
        return new LinkedHashSet<>(ids);
    }

    private static Instant changedSince(@Nullable List<String> values) {
        DateRangeParam range = new DateRangeParam();
        if (values != null) {
            range.setValuesAsQueryTokens(
                    ca.uhn.fhir.context.FhirContext.forR4Cached(),
                    Constants.PARAM_LASTUPDATED,
                    values.stream().map(QualifiedParamList::singleton).toList());
        }
        Date from = range.getLowerBoundAsInstant();
        return from == null ? Instant.EPOCH : from.toInstant();
    }

    private Set<String> notScored(List<Long> goals, Instant since) {
        return new LinkedHashSet<>(database.queryForList(
                NOT_SCORED,
                String.class,
                goals.toArray(Long[]::new),
                CodeSystems.SCORE_TIMEPOINT,
                Timestamp.from(since)));
    }

    /** A date begins with its day in Norway. */
    private static Instant begin(String value) {
        try {
            return value.contains("T")
                    ? new DateTimeType(value).getValue().toInstant()
                    : LocalDate.parse(value).atStartOfDay(NORWAY).toInstant();
        } catch (RuntimeException unreadable) {
            throw new RequestRefused(RequestRefusal.INVALID_SEARCH_VALUE);
        }
    }

    private static SearchQuery tooWide() {
        throw new RequestRefused(StorageRefusal.SEARCH_TOO_WIDE, Searching.MOST_MATCHES);
    }
}
