package no.whatmatters.audit.view;

import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.storage.KeptElsewhere;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.SearchPage;
import no.whatmatters.storage.SearchQuery;
import no.whatmatters.storage.StoredPersons;
import no.whatmatters.storage.person.Showing;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who has looked at a person's plan, as the person may read it: the access log, seen as AuditEvents. Each is decided about as
 * any record is before it is shown. Decision 0076.
 */
@Component
class AccessEvents implements KeptElsewhere {

    private static final String ONLY_VERSION = "1";

    private final LogRows rows;
    private final LogPages pages;
    private final StoredPersons persons;
    private final Showing showing;
    private final ObjectProvider<Records> records;

    AccessEvents(
            LogRows rows, LogPages pages, StoredPersons persons, Showing showing, ObjectProvider<Records> records) {
        this.rows = rows;
        this.pages = pages;
        this.persons = persons;
        this.showing = showing;
        this.records = records;
    }

    @Override
    public String type() {
        return "AuditEvent";
    }

    @Override
    public Resource read(IIdType id, RequestDetails request) {
        boolean past = id.hasVersionIdPart() && !id.getVersionIdPart().equals(ONLY_VERSION);
        LoggedRow row = past ? null : find(id.getIdPart(), LogSight.of(request));
        List<Resource> shown = row == null ? List.of() : shown(List.of(row), request);
        if (row == null || shown.isEmpty()) {
            throw new ResourceNotFoundException(id);
        }
        // Also where the caller has it already, and is only told that it is the same.
        Disclosures.of(request).told(shown.get(0));
        return shown.get(0);
    }

    @Override
    public SearchPage search(SearchQuery query, RequestDetails request) {
        AskedOfLog asked =
                AskedOfLog.of(query.parameters(), LogOrder.of(query.sort()), query.pageSize(), persons::withNumbers);
        SearchPage first = page(asked, request);
        Integer total = first.next() == null
                ? Integer.valueOf(first.resources().size())
                : counted(query, asked, LogSight.of(request));
        return new SearchPage(first.resources(), total, first.next(), 1, false);
    }

    @Override
    public Optional<SearchPage> page(String token, RequestDetails request) {
        return pages.find(token, request).map(asked -> page(asked, request));
    }

    /** Only where something is shown is there more to be seen: all that a citizen asks for is about one person. */
    private SearchPage page(AskedOfLog asked, RequestDetails request) {
        List<LoggedRow> found = rows.first(asked.size() + 1, asked.condition(LogSight.of(request)), asked.order());
        List<LoggedRow> onPage = found.subList(0, Math.min(found.size(), asked.size()));
        List<Resource> shown = shown(onPage, request);
        boolean more = found.size() > asked.size() && !shown.isEmpty();
        String next = more ? pages.keep(asked.after(onPage.get(onPage.size() - 1)), request) : null;
        return new SearchPage(List.<IBaseResource>copyOf(shown), null, next, 1, false);
    }

    private @Nullable Integer counted(SearchQuery query, AskedOfLog asked, LogSight sight) {
        boolean wanted = query.summary() == SummaryEnum.COUNT
                || (query.total() != null && query.total() != SearchTotalModeEnum.NONE);
        return wanted ? rows.count(asked.condition(sight)) : null;
    }

    private List<LoggedRow> told(List<LoggedRow> found, LogSight sight) {
        if (sight == LogSight.WHOLE) {
            return found;
        }
        Set<String> ofBlocks = rows.ofBlocks(
                found.stream().flatMap(each -> each.resources().stream()).collect(Collectors.toSet()));
        return found.stream().map(each -> each.withoutBlocks(ofBlocks)).toList();
    }

    private @Nullable LoggedRow find(String id, LogSight sight) {
        try {
            return rows.find(UUID.fromString(id), sight).orElse(null);
        } catch (IllegalArgumentException ofNoRow) {
            return null;
        }
    }

    private List<Resource> shown(List<LoggedRow> found, RequestDetails request) {
        LogWords words = new LogWords(Language.of(request.getHeader("Accept-Language")));
        KnownAgents agents = KnownAgents.of(found, records.getObject());
        List<AuditEvent> events = told(found, LogSight.of(request)).stream()
                .map(each -> AccessEvent.of(each, agents, words))
                .toList();
        return showing.whatMayBeShown(events, request);
    }
}
