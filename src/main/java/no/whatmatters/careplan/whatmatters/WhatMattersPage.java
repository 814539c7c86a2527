package no.whatmatters.careplan.whatmatters;

import no.whatmatters.careplan.document.Page;
import no.whatmatters.endpoint.page.ReadablePage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** The document as a page of HTML, for whoever asks for one. */
@Component
class WhatMattersPage implements ReadablePage {

    @Override
    public String operation() {
        return WhatMattersOperation.NAME;
    }

    @Override
    public String of(IBaseResource answer) {
        return Page.of((Bundle) answer);
    }

    @Override
    public String style() {
        return Page.STYLE;
    }
}
