package no.whatmatters.access.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of those whom a transaction sends along, before any of it is stored; others are looked up. Of one that a
 * condition may find, what is stored may say more than what is sent: that one is taken to have a number.
 */
final class SentNumbers implements Numbers {

    private static final String PERHAPS_STORED = "?";

    private final Map<String, BundleEntryComponent> entries = new HashMap<>();
    private final Numbers stored;

    SentNumbers(Bundle transaction, Numbers stored) {
        this.stored = stored;
        for (BundleEntryComponent entry : transaction.getEntry()) {
            HTTPVerb method = entry.getRequest().getMethod();
            if (entry.hasResource() && method != HTTPVerb.PATCH) {
                entries.put(entry.getFullUrl(), entry);
                if (method == HTTPVerb.PUT) {
                    entries.put(entry.getRequest().getUrl(), entry);
                }
            }
        }
    }

    @Override
    public @Nullable String organisation(@Nullable Reference reference) {
        return number(reference, stored::organisation, resource -> {
            if (resource instanceof Organization organisation) {
                return among(organisation.getIdentifier(), IdentifierSystems.ORGANISATION_NUMBER);
            }
            return resource instanceof PractitionerRole role ? organisation(role.getOrganization()) : null;
        });
    }

    @Override
    public @Nullable String practitioner(@Nullable Reference reference) {
        return number(reference, stored::practitioner, resource -> {
            if (resource instanceof Practitioner practitioner) {
                return among(practitioner.getIdentifier(), IdentifierSystems.HPR_NUMBER);
            }
            return resource instanceof PractitionerRole role ? practitioner(role.getPractitioner()) : null;
        });
    }

    /** Of what comes along by what it says, of all else by what is stored. */
    private @Nullable String number(
            @Nullable Reference reference,
            Function<@Nullable Reference, @Nullable String> ofStored,
            Function<Resource, @Nullable String> ofSent) {
        BundleEntryComponent entry = sent(reference);
        if (entry == null) {
            return ofStored.apply(reference);
        }
        String number = ofSent.apply(entry.getResource());
        return number == null ? unlessStored(entry) : number;
    }

    private @Nullable BundleEntryComponent sent(@Nullable Reference reference) {
        return reference == null || !Leads.somewhere(reference) ? null : entries.get(reference.getReference());
    }

    private static @Nullable String unlessStored(BundleEntryComponent entry) {
        boolean conditional = entry.getRequest().getIfNoneExist() != null
                || String.valueOf(entry.getRequest().getUrl()).indexOf('?') > 0;
        return conditional ? PERHAPS_STORED : null;
    }

    private static @Nullable String among(List<Identifier> identifiers, String system) {
        return identifiers.stream()
                .filter(each -> each.getSystem() != null
                        && each.getValue() != null
                        && system.equals(IdentifierSystems.canonical(each.getSystem())))
                .map(Identifier::getValue)
                .findFirst()
                .orElse(null);
    }
}
