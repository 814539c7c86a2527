package no.whatmatters.storage.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.util.ResourceLinkUtils;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives every resource type of R4, and what HAPI calls a target of no type, its number before anything is written. HAPI does so when it meets a type for the first time,
 * within the write's transaction: of two first writes at once, one fails.
 */
final class ResourceTypes implements SmartInitializingSingleton {

    private static final String ADD = """
            insert into hfj_resource_type (res_type_id, res_type)
            select nextval('seq_resource_type'), name from unnest(?::text[]) as named(name)
            where name not in (select res_type from hfj_resource_type)
            on conflict do nothing""";

    private final FhirContext fhir;
    private final JdbcTemplate database;

    ResourceTypes(FhirContext fhir, JdbcTemplate database) {
        this.fhir = fhir;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Stream<String> types = Stream.concat(fhir.getResourceTypes().stream(), Stream.of(ResourceLinkUtils.UNKNOWN));
        database.update(ADD, (Object) types.toArray(String[]::new));
    }
}
