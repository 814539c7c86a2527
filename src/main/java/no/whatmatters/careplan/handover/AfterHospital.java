package no.whatmatters.careplan.handover;

import ca.uhn.fhir.context.FhirContext;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.springframework.stereotype.Component;

/** The pathway that follows a stay in hospital, as the guide has it. */
@Component
class AfterHospital {

    private final Pathway pathway;

    AfterHospital(FhirContext fhir) {
        this.pathway = Pathway.of(fhir.newJsonParser()
                .parseResource(PlanDefinition.class, CompiledGuide.read("PlanDefinition-after-hospital.json")));
    }

    Pathway pathway() {
        return pathway;
    }
}
