package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What the log knows of one request while it is served, on the thread that serves it. */
final class Trail {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);
    private static final String ATTRIBUTE = Trail.class.getName();
    private static final ThreadLocal<@Nullable Trail> OF_THIS_THREAD = new ThreadLocal<>();

    private final UUID request;
    private final HttpServletRequest http;
    private final Set<String> committed = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private @Nullable RequestDetails details;
    private @Nullable String refusal;
    private boolean recorded;
    private boolean broken;

    private Trail(UUID request, HttpServletRequest http) {
        this.request = request;
        this.http = http;
    }

    static Trail begin(UUID request, HttpServletRequest http) {
        Trail trail = new Trail(request, http);
        http.setAttribute(ATTRIBUTE, trail);
        OF_THIS_THREAD.set(trail);
        return trail;
    }

    static void end() {
        OF_THIS_THREAD.remove();
    }

    /** The request that this thread serves; empty for the server's own work. */
    static Optional<Trail> ofThisThread() {
        return Optional.ofNullable(OF_THIS_THREAD.get());
    }

    /** Empty for what needs no token, and shows nobody. */
    static Optional<Trail> of(ServletRequest request) {
        return Optional.ofNullable((Trail) request.getAttribute(ATTRIBUTE));
    }

    void reaches(RequestDetails hapi) {
        details = hapi;
    }

    UUID request() {
        return request;
    }

    /** The last sixteen digits of the request's name in the log: random, and as long as HAPI keeps. */
    String shortName() {
        return Long.toHexString(request.getLeastSignificantBits());
    }

    HttpServletRequest http() {
        return http;
    }

    Optional<RequestDetails> details() {
        return Optional.ofNullable(details);
    }

    void refused(@Nullable String code) {
        refusal = code;
    }

    /** Code of the refusal that is being answered, from inside HAPI's server or from around it. */
    @Nullable
    String refusal() {
        Object outside = http.getAttribute(Refusal.class.getName());
        return refusal == null && outside instanceof Refusal known ? known.code() : refusal;
    }

    /** Notes what a committed transaction has written, and its rows with it. */
    void hasCommitted(Set<String> references) {
        committed.addAll(references);
    }

    /** Notes of whom the rows of a transaction are. */
    void concerns(Set<String> patients) {
        persons.addAll(patients);
    }

    /** Whether some transaction of the request has a row of that person. */
    boolean isAbout(String patient) {
        return persons.contains(patient);
    }

    boolean isCommitted(Touched touched) {
        return committed.contains(touched.reference());
    }

    /** Whether some version of the record was. */
    boolean isCommitted(IdType record) {
        String version = record.getResourceType() + "/" + record.getIdPart() + "/";
        return committed.stream().anyMatch(each -> each.startsWith(version));
    }

    boolean hasCommitted() {
        return !committed.isEmpty();
    }

    /** Records, and lets the answer leave; or sees to it that nothing but the failure to record is told. */
    void record(Runnable recording) {
        orRefuse(recording);
        recorded = true;
    }

    /**
     * Records a part, or refuses the request.
     *
     * @throws RequestRefused where the log cannot be written
     */
    void orRefuse(Runnable recording) {
        try {
            recording.run();
        } catch (DataAccessException failure) {
            broken = true;
            LOG.error("The access log could not be written; the request is refused.", failure);
            throw new RequestRefused(
                    committed.isEmpty() ? AuditRefusal.ACCESS_NOT_RECORDED : AuditRefusal.ANSWER_NOT_RECORDED);
        }
    }

    boolean mayLeave() {
        return recorded;
    }

    /** The log could not be written: only that may still be told. */
    boolean onlyFailureMayLeave() {
        return broken;
    }
}
