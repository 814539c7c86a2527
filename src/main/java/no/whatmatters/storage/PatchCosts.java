package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.body.BatchEntry;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.Gathering;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Bounds what the patches of one request cost: HAPI copies the whole record for each operation of a JSON Patch, so that 2,000
 * operations on 5 MB take ten seconds and more. It acts when it has been settled who sees the record. Decision 0078.
 */
@Component
@Interceptor(order = InterceptorOrder.PATCH_COSTS)
public class PatchCosts implements StorageInterceptor {

    /** Operations of one request. */
    static final int MOST = 5_000;

    /** As many count one of a large record: whoever stays below all of them needs no look at what is stored. */
    static final int LARGE_COUNTS = 25;

    /** Bytes of record and patch together; what a patch copies, it makes twice as large. */
    static final int LARGE = 250_000;

    private static final String COUNTED = PatchCosts.class.getName();

    private static final String LENGTHS = """
            select r.res_type || '/' || r.fhir_id, octet_length(v.res_text_vc)
              from unnest(?::text[]) as wanted(name)
              join hfj_resource r
                on r.res_type = split_part(wanted.name, '/', 1) and r.fhir_id = split_part(wanted.name, '/', 2)
              join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver""";

    private final JdbcTemplate database;

    PatchCosts(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Checks a patch that comes alone.
     *
     * @param id type and id of what it changes
     * @param body as text, for JSON Patch
     * @param parameters as Parameters, for FHIRPath Patch
     * @throws RequestRefused where it costs too much
     */
    public void check(IIdType id, @Nullable String body, @Nullable IBaseParameters parameters, RequestDetails request) {
        String record = id.getResourceType() + "/" + id.getIdPart();
        PatchSize size = body == null ? PatchSize.of(record, (Parameters) parameters) : PatchSize.of(record, body);
        if (FromOutside.of(request) != null && isTooMuch(List.of(size))) {
            throw new RequestRefused(List.of(fault(null)));
        }
    }

    /** The entries of a batch come one by one, and are counted together. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.of(request);
        Gathering gathering = Gathering.of(asked);
        if (asked == null || gathering == null) {
            return;
        }
        int last = count(((Bundle) given).getEntry(), counted(asked), gathering, BatchEntry.of(asked));
        if (last >= 0 && isTooMuch(List.copyOf(counted(asked).values()))) {
            gathering.refuse(fault("Bundle.entry[" + last + "]"));
            // HAPI would carry them out all the same, for what else is wrong.
            throw gathering.told();
        }
    }

    /** Counts what may be carried out; answers the last patch, or −1 where there is none. */
    private static int count(
            List<BundleEntryComponent> entries, Map<String, PatchSize> counted, Gathering gathering, int ofBatch) {
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            BundleEntryComponent entry = entries.get(i);
            if (entry.getRequest().getMethod() == HTTPVerb.PATCH && !gathering.isUnfit(i)) {
                // HAPI passes over a version in it.
                IdType record = new IdType(entry.getRequest().getUrl()).toUnqualifiedVersionless();
                counted.put(ofBatch + "/" + i, PatchSize.of(record.getValue(), entry.getResource()));
                last = i;
            }
        }
        return last;
    }

    /** By the places of their entries: what is tried again is counted once. */
    @SuppressWarnings("unchecked")
    private static Map<String, PatchSize> counted(RequestDetails request) {
        return (Map<String, PatchSize>)
                request.getUserData().computeIfAbsent(COUNTED, unused -> new HashMap<String, PatchSize>());
    }

    private boolean isTooMuch(Collection<PatchSize> patches) {
        long operations = patches.stream().mapToLong(PatchSize::operations).sum();
        if (operations * LARGE_COUNTS <= MOST) {
            return false;
        }
        Map<String, Long> lengths = lengths(patches);
        return patches.stream()
                        .mapToLong(each -> each.reach(lengths.getOrDefault(each.record(), 0L)) > LARGE
                                ? (long) each.operations() * LARGE_COUNTS
                                : each.operations())
                        .sum()
                > MOST;
    }

    private Map<String, Long> lengths(Collection<PatchSize> patches) {
        Map<String, Long> lengths = new HashMap<>();
        database.query(
                LENGTHS,
                (ResultSet row) -> {
                    lengths.put(row.getString(1), row.getLong(2));
                },
                (Object) patches.stream().map(PatchSize::record).distinct().toArray(String[]::new));
        return lengths;
    }

    private static Fault fault(@Nullable String place) {
        return new Fault(StorageRefusal.PATCH_TOO_COSTLY, List.of(MOST, MOST / LARGE_COUNTS, LARGE / 1_000), place);
    }
}
