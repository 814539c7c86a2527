package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.whatmatters.storage.once.AnsweredForms;
import no.whatmatters.storage.person.ReadsVersions;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one way to stored records. Who asks is always said: a caller's request, or the system with its reason. */
@Component
public class Records {

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);

    private final DaoRegistry types;
    private final IFhirSystemDao<Bundle, Meta> transactions;
    private final Searches searches;
    private final TimeOrderedIds ids;
    private final Retries retries;
    private final AnsweredForms answered;
    private final HiddenMatches matches;
    private final Map<String, KeptElsewhere> elsewhere;
    private final ReadsVersions versions;
    private final HidesRecords hides;

    Records(
            DaoRegistry types,
            IFhirSystemDao<Bundle, Meta> transactions,
            Searches searches,
            TimeOrderedIds ids,
            Retries retries,
            AnsweredForms answered,
            HiddenMatches matches,
            ReadsVersions versions,
            HidesRecords hides,
            List<KeptElsewhere> elsewhere) {
        this.types = types;
        this.transactions = transactions;
        this.searches = searches;
        this.ids = ids;
        this.retries = retries;
        this.answered = answered;
        this.matches = matches;
        this.versions = versions;
        this.hides = hides;
        this.elsewhere = elsewhere.stream().collect(Collectors.toMap(KeptElsewhere::type, Function.identity()));
    }

    /**
     * Records as the caller of this request may see and change them.
     *
     * @param request the request as HAPI received it
     */
    public RecordsFor asCaller(RequestDetails request) {
        return of(request, hides.mayHideFrom(request));
    }

    /**
     * Records as the server itself, past all access rules.
     *
     * @param reason why no caller stands behind it; goes to the log
     */
    public RecordsFor asSystem(String reason) {
        LOG.debug("Records as the system: {}", reason);
        return of(new SystemRequestDetails(), false);
    }

    private RecordsFor of(RequestDetails request, boolean mayHide) {
        return new RecordsFor(
                types, transactions, searches, ids, retries, answered, matches, elsewhere, versions, request, mayHide);
    }
}
