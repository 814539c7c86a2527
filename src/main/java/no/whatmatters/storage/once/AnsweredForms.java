package no.whatmatters.storage.once;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Sight;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Completed answers to a form are stored once, however often their sender sends them, with no name and no key: a citizen's app
 * has none. The row is written in the transaction of the response, so the database decides who was first. Decision 0066.
 */
@Interceptor
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class AnsweredForms implements StorageInterceptor {

    private static final String CONTENT = AnsweredForms.class.getName();
    private static final String FOUND = CONTENT + ".found";
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final DaoRegistry types;
    private final ObjectProvider<Sight> sight;
    private final JdbcTemplate database;
    private final Clock clock;

    AnsweredForms(DaoRegistry types, ObjectProvider<Sight> sight, JdbcTemplate database, Clock clock) {
        this.types = types;
        this.sight = sight;
        this.database = database;
        this.clock = clock;
    }

    /** By what the answers are known again; null for all else, and for what no caller sends. */
    public @Nullable UUID contentOf(Resource sent, RequestDetails request) {
        return content(sent, request, Map.of());
    }

    /** By what the answers in a transaction are known again, by the places of their entries: those without a condition. */
    public Map<Integer, UUID> contentsOf(Bundle bundle, RequestDetails request) {
        if (bundle.getEntry().stream().noneMatch(each -> each.getResource() instanceof QuestionnaireResponse)) {
            return Map.of(); // to read what the addresses name costs
        }
        Map<Integer, UUID> contents = new HashMap<>();
        Map<String, String> addresses = AnswersAsSent.addresses(bundle);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            boolean creates = entry.getRequest().getMethod() == HTTPVerb.POST
                    && entry.getRequest().getIfNoneExist() == null;
            UUID content = creates && entry.hasResource() ? content(entry.getResource(), request, addresses) : null;
            if (content != null) {
                contents.put(i, content);
            }
        }
        return contents;
    }

    /** A fault for each entry whose answers an earlier one has too: they could only be stored once. */
    public static List<Fault> twice(Map<Integer, UUID> contents) {
        Set<UUID> seen = new HashSet<>();
        return new TreeMap<>(contents)
                .entrySet().stream()
                        .filter(each -> !seen.add(each.getValue()))
                        .map(each ->
                                new Fault(OnceRefusal.ANSWERS_TWICE, List.of(), "Bundle.entry[" + each.getKey() + "]"))
                        .toList();
    }

    private @Nullable UUID content(Resource sent, RequestDetails request, Map<String, String> addresses) {
        return Callers.of(request)
                .map(caller ->
                        AnswersAsSent.content(sent, caller, addresses, LocalDate.ofInstant(clock.instant(), NORWAY)))
                .orElse(null);
    }

    /**
     * The condition of creating them: where they are stored already, that record; else null, and whoever stores them first
     * keeps their name. Whoever may not see that record any more hears what an ordinary create hears.
     */
    public @Nullable String condition(Resource sent, @Nullable UUID content, RequestDetails request) {
        if (content == null) {
            return null;
        }
        sent.setUserData(CONTENT, content);
        List<String> stored =
                database.queryForList("select response_id from answered_form where content = ?", String.class, content);
        if (stored.isEmpty() || !reaches(stored.get(0), request)) {
            return null;
        }
        request.getUserData().put(FOUND, stored.get(0));
        return "QuestionnaireResponse?_id=" + stored.get(0);
    }

    private boolean reaches(String id, RequestDetails request) {
        try {
            Resource response = (Resource) types.getResourceDao(QuestionnaireResponse.class)
                    .read(new IdType("QuestionnaireResponse", id), new SystemRequestDetails());
            return sight.getObject().reaches(request, List.of(response));
        } catch (ResourceNotFoundException | ResourceGoneException deletedMeanwhile) {
            return false;
        }
    }

    /** Id of the response that this request has sent again, with no condition. */
    public static Optional<String> sentAgainWith(RequestDetails request) {
        return Optional.ofNullable((String) request.getUserData().get(FOUND));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        UUID content = (UUID) resource.getUserData(CONTENT);
        if (content != null
                && database.update(
                                "insert into answered_form (content, response_id) values (?, ?) on conflict do nothing",
                                content,
                                resource.getIdElement().getIdPart())
                        == 0) {
            // Tried again, it finds the other one.
            throw new ResourceVersionConflictException("the same answers were stored at the same time");
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse) {
            database.update(
                    "delete from answered_form where response_id = ?",
                    resource.getIdElement().getIdPart());
        }
    }
}
