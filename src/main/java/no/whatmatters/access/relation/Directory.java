package no.whatmatters.access.relation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.storage.person.SingleValues;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the numbers behind references: of the organisation that is meant, directly or through a role, and of the
 * professional. Only what was found is remembered, and briefly: a number that comes later is seen at once.
 */
@Component
public class Directory implements Numbers {

    private static final String NUMBER =
            "select value from business_identifier where resource_type = ? and resource_id = ? and system = ?";

    private static final String BEHIND_ROLE = """
            select t.fhir_id from hfj_resource r join hfj_res_link l on l.src_resource_id = r.res_id
              join hfj_resource t on t.res_id = l.target_resource_id
             where r.res_type = 'PractitionerRole' and r.fhir_id = ? and l.src_path = ?
            """;

    private static final String OF_ORGANISATIONS = "select resource_id, value from business_identifier"
            + " where resource_type = 'Organization' and system = ? and resource_id in (%s)";

    private static final String BEHIND_ROLES = """
            select r.fhir_id, b.value from hfj_resource r
              join hfj_res_link l on l.src_resource_id = r.res_id and l.src_path = 'PractitionerRole.organization'
              join hfj_resource t on t.res_id = l.target_resource_id
              join business_identifier b on b.resource_type = 'Organization' and b.resource_id = t.fhir_id
             where b.system = ? and r.res_type = 'PractitionerRole' and r.fhir_id in (%s)
            """;

    private static final int AT_ONCE = 32;

    private final JdbcTemplate database;
    private final Cache<String, String> found = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Directory(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public @Nullable String organisation(@Nullable Reference reference) {
        return numberOf(
                reference, "Organization", IdentifierSystems.ORGANISATION_NUMBER, "PractitionerRole.organization");
    }

    /** As {@link #organisation}, for many references with a statement for each of their types: those that lead to a number. */
    public Map<String, String> organisations(Collection<String> references) {
        Map<String, IdType> local = new HashMap<>();
        for (String each : references) {
            IdType id = new IdType(each);
            if (!id.isAbsolute() && id.hasIdPart() && id.hasResourceType()) {
                local.put(each, id);
            }
        }
        Map<String, String> behind = new HashMap<>();
        behind.putAll(numbers("Organization", OF_ORGANISATIONS, local.values()));
        behind.putAll(numbers("PractitionerRole", BEHIND_ROLES, local.values()));
        Map<String, String> numbers = new HashMap<>();
        local.forEach((reference, id) -> {
            String number = behind.get(id.getResourceType() + "/" + id.getIdPart());
            if (number != null) {
                numbers.put(reference, number);
            }
        });
        return numbers;
    }

    /** Of records of one type, by type and id. */
    private Map<String, String> numbers(String type, String sql, Collection<IdType> of) {
        List<String> ids = of.stream()
                .filter(each -> type.equals(each.getResourceType()))
                .map(IdType::getIdPart)
                .distinct()
                .toList();
        Map<String, String> numbers = new HashMap<>();
        for (List<String> some : Lists.partition(ids, AT_ONCE)) {
            List<Object> values = new ArrayList<>(List.of(IdentifierSystems.ORGANISATION_NUMBER));
            values.addAll(SingleValues.of(some));
            database.query(
                    sql.formatted(SingleValues.places(some.size())),
                    row -> {
                        numbers.putIfAbsent(type + "/" + row.getString(1), row.getString(2));
                    },
                    values.toArray());
        }
        return numbers;
    }

    @Override
    public @Nullable String practitioner(@Nullable Reference reference) {
        return numberOf(reference, "Practitioner", IdentifierSystems.HPR_NUMBER, "PractitionerRole.practitioner");
    }

    private @Nullable String numberOf(@Nullable Reference reference, String type, String system, String pathFromRole) {
        if (reference == null || reference.isEmpty()) {
            return null;
        }
        Identifier identifier = reference.getIdentifier();
        if (!Leads.somewhere(reference)) {
            return identifier.getSystem() != null && system.equals(IdentifierSystems.canonical(identifier.getSystem()))
                    ? identifier.getValue()
                    : null;
        }
        IdType id = new IdType(reference.getReference());
        if (id.isAbsolute() || !id.hasIdPart()) {
            return null;
        }
        String key = system + " " + id.getResourceType() + "/" + id.getIdPart();
        String known = found.getIfPresent(key);
        if (known == null) {
            known = lookUp(id, type, system, pathFromRole).orElse(null);
            if (known != null) {
                found.put(key, known);
            }
        }
        return known;
    }

    private Optional<String> lookUp(IdType id, String type, String system, String pathFromRole) {
        if (type.equals(id.getResourceType())) {
            return first(NUMBER, type, id.getIdPart(), system);
        }
        return "PractitionerRole".equals(id.getResourceType())
                ? first(BEHIND_ROLE, id.getIdPart(), pathFromRole).flatMap(each -> first(NUMBER, type, each, system))
                : Optional.empty();
    }

    private Optional<String> first(String sql, Object... arguments) {
        List<String> values = database.queryForList(sql, String.class, arguments);
        return values.stream().findFirst();
    }
}
