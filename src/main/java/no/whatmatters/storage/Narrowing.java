package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import com.google.common.collect.Lists;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.person.ReadsVersions;
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

    private static final int AT_ONCE = 200;

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

    /** The elements by which a score is found to be one of those days. */
    private static final Set<String> OF_A_SCORE = Set.of("focus", "category", "effective", "status");

    private static final String SCORES = """
            select g.fhir_id as goal, o.res_id as score, o.fhir_id as named from hfj_resource g
              join hfj_res_link f on f.target_resource_id = g.res_id and f.src_path = 'Observation.focus'
              join hfj_resource o on o.res_id = f.src_resource_id and o.res_deleted_at is null
             where g.res_id = any(?)
               and exists (select from hfj_spidx_token t where t.res_id = o.res_id
                     and t.sp_system = ? and t.sp_value in ('follow-up', 'closing'))
               and exists (select from hfj_spidx_date d where d.res_id = o.res_id and d.sp_value_low >= ?)
               and not exists (select from hfj_spidx_token s where s.res_id = o.res_id
                     and s.sp_system = 'http://hl7.org/fhir/observation-status' and s.sp_value = 'entered-in-error')
             order by o.res_id desc""";

    private final JdbcTemplate database;
    private final SearchSnapshots snapshots;
    private final ReadsVersions versions;
    private final Clock clock;

    Narrowing(JdbcTemplate database, SearchSnapshots snapshots, ReadsVersions versions, Clock clock) {
        this.database = database;
        this.snapshots = snapshots;
        this.versions = versions;
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
        return rows.size() >= Searching.MOST_MATCHES
                ? tooWide()
                : others.among(notScored(snapshots.idsOf(rows), scores(rows, latest), request));
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

    /** A score that is about a goal. */
    private record Score(String goal, Long row, String id) {}

    private List<Score> scores(List<Long> goals, Instant since) {
        return database.query(
                SCORES,
                (row, number) -> new Score(row.getString("goal"), row.getLong("score"), row.getString("named")),
                goals.toArray(Long[]::new),
                CodeSystems.SCORE_TIMEPOINT,
                Timestamp.from(since));
    }

    /** A score counts for whom it is shown. Mostly the newest of each goal is; only where it is not are the others looked at. */
    private Set<String> notScored(List<String> goals, List<Score> scores, RequestDetails request) {
        Set<String> left = new LinkedHashSet<>(goals);
        Map<String, Score> newest = new LinkedHashMap<>();
        scores.forEach(each -> newest.putIfAbsent(each.goal(), each));
        left.removeAll(scoredIn(newest.values(), request));
        left.removeAll(scoredIn(
                scores.stream()
                        .filter(each -> left.contains(each.goal()) && !newest.containsValue(each))
                        .toList(),
                request));
        return left;
    }

    private Set<String> scoredIn(Collection<Score> scores, RequestDetails request) {
        Set<Long> rows = scores.stream().map(Score::row).collect(Collectors.toSet());
        Set<String> shown = new HashSet<>();
        for (List<Long> some : Lists.partition(List.copyOf(rows), AT_ONCE)) {
            versions.byRow(some, request).stream()
                    .filter(each -> Collections.disjoint(ShownInPart.hiddenIn(each), OF_A_SCORE))
                    .forEach(each -> shown.add(each.getIdElement().getIdPart()));
        }
        return scores.stream()
                .filter(each -> shown.contains(each.id()))
                .map(Score::goal)
                .collect(Collectors.toSet());
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
