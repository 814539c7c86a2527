package no.whatmatters.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A person, professional or organisation that comes with several national numbers is found by any of them: its sender may
 * know a number that is not known here yet, such as the fødselsnummer that has taken the place of a D-number. Asks the store
 * only where an entry has several. Decision 0036.
 */
@Component
@Interceptor(order = InterceptorOrder.OTHER_NUMBERS)
class KnownByAnotherNumber implements StorageInterceptor {

    private static final String KNOWN = """
            select b.resource_type, b.system, b.value from unnest(?::text[], ?::text[], ?::text[]) as w(type, system, value)
              join business_identifier b on b.resource_type = w.type and b.system = w.system and b.value = w.value""";

    private final JdbcTemplate database;

    KnownByAnotherNumber(JdbcTemplate database) {
        this.database = database;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given) {
        List<BundleEntryComponent> entries = ((Bundle) given)
                .getEntry().stream().filter(KnownByAnotherNumber::hasSeveral).toList();
        if (entries.isEmpty()) {
            return;
        }
        Set<NationalNumber> known = known(entries);
        for (BundleEntryComponent entry : entries) {
            BusinessIdentifier claimed = BusinessIdentifiers.claimed(entry.getResource());
            List<NationalNumber> numbers = numbers(entry.getResource());
            if (numbers.stream().filter(known::contains).noneMatch(each -> each.identifier()
                    .equals(claimed))) {
                numbers.stream()
                        .filter(known::contains)
                        .findFirst()
                        .ifPresent(other -> find(entry, other.identifier()));
            }
        }
    }

    private static void find(BundleEntryComponent entry, BusinessIdentifier number) {
        BusinessIdentifiers.claim(entry.getResource(), number);
        entry.getRequest().setIfNoneExist("identifier=" + number.system() + "|" + number.value());
    }

    private static boolean hasSeveral(BundleEntryComponent entry) {
        BusinessIdentifier claimed = entry.hasResource() ? BusinessIdentifiers.claimed(entry.getResource()) : null;
        return entry.getRequest().getMethod() == HTTPVerb.POST
                && claimed != null
                && claimed.isUniqueFor(entry.getResource().fhirType())
                && numbers(entry.getResource()).size() > 1;
    }

    private static List<NationalNumber> numbers(Resource resource) {
        return BusinessIdentifier.of(resource).stream()
                .filter(each -> each.isUniqueFor(resource.fhirType()))
                .map(each -> new NationalNumber(resource.fhirType(), each))
                .toList();
    }

    private Set<NationalNumber> known(List<BundleEntryComponent> entries) {
        List<NationalNumber> wanted = new ArrayList<>();
        entries.forEach(each -> wanted.addAll(numbers(each.getResource())));
        Set<NationalNumber> known = new HashSet<>();
        database.query(
                KNOWN,
                row -> {
                    known.add(new NationalNumber(
                            row.getString(1), new BusinessIdentifier(row.getString(2), row.getString(3))));
                },
                wanted.stream().map(NationalNumber::type).toArray(String[]::new),
                wanted.stream().map(each -> each.identifier().system()).toArray(String[]::new),
                wanted.stream().map(each -> each.identifier().value()).toArray(String[]::new));
        return known;
    }

    private record NationalNumber(String type, BusinessIdentifier identifier) {}
}
