package no.whatmatters.careplan.team;

import java.util.Optional;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** The organisation for which somebody acts who is named by a role or a service of it. */
@Component
class ActsFor {

    private final Alongside alongside;

    ActsFor(Alongside alongside) {
        this.alongside = alongside;
    }

    /** The organisation; whoever is named, where no role or service leads to one. */
    Reference organisation(Reference named) {
        IIdType id = named.getReferenceElement();
        boolean leadsOn =
                "PractitionerRole".equals(id.getResourceType()) || "HealthcareService".equals(id.getResourceType());
        Optional<Resource> found =
                leadsOn && !id.isAbsolute() ? alongside.find(id.toUnqualifiedVersionless()) : Optional.empty();
        return found.map(ActsFor::of).filter(each -> !each.isEmpty()).orElse(named);
    }

    private static Reference of(Resource resource) {
        return resource instanceof HealthcareService service
                ? service.getProvidedBy()
                : ((PractitionerRole) resource).getOrganization();
    }
}
