package no.whatmatters.careplan.whatmatters;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import no.whatmatters.careplan.whatmatters.Pictures.Answer;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.page.WantedPage;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.person.Journals;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code Patient/[id]/$what-matters}, and {@code Patient/$what-matters} with the person's number in the body. */
@Component
class WhatMattersOperation implements OperationProvider {

    static final String NAME = "$what-matters";

    private final Pictures pictures;
    private final Journals journals;
    private final ReplacedPersons replaced;
    private final Clock clock;

    WhatMattersOperation(Pictures pictures, Journals journals, ReplacedPersons replaced, Clock clock) {
        this.pictures = pictures;
        this.journals = journals;
        this.replaced = replaced;
        this.clock = clock;
    }

    @Operation(name = NAME, typeName = "Patient", idempotent = true)
    public Bundle ofPerson(@IdParam IdType id, ServletRequestDetails request) {
        Wish wish = request.getRequestType() == RequestTypeEnum.GET
                ? Wish.inAddress(request.getParameters(), clock.instant())
                : Wish.inBody(body(request), request.getParameters(), clock.instant());
        // Whoever knows her by a record that has given way asks about the one that is in force.
        return answer(replaced.survivorOf(id.getIdPart()).orElse(id.getIdPart()), wish, request);
    }

    @Operation(name = NAME, typeName = "Patient")
    public Bundle ofPersonWithNumber(ServletRequestDetails request) {
        Wish wish = Wish.aboutSomebodyInBody(body(request), request.getParameters(), clock.instant());
        String person = journals.idOf(wish.identifier()).orElseThrow(() -> Pictures.absent("–"));
        Disclosures.of(request).about(person);
        return answer(person, wish, request);
    }

    private Bundle answer(String person, Wish wish, ServletRequestDetails request) {
        Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
        Form form = new Form(language, written(request), request.getFhirServerBase(), wish.careLevel());
        Answer answer = pictures.of(person, wish, form, had(request), request);
        Disclosures.of(request).told(answer.told());
        if (answer.document() == null) {
            throw notModified(answer);
        }
        HttpServletResponse response = request.getServletResponse();
        response.setHeader("ETag", answer.tag().header());
        response.setHeader("Content-Language", language.tag());
        response.addHeader("Vary", "Accept, Accept-Language");
        return answer.document();
    }

    private static NotModifiedException notModified(Answer answer) {
        NotModifiedException unchanged = new NotModifiedException("Not Modified");
        unchanged.addResponseHeader("ETag", answer.tag().header());
        // So that HAPI makes none, and no line in the log.
        unchanged.setOperationOutcome(new OperationOutcome());
        return unchanged;
    }

    /** Only GET asks for what may be kept (RFC 9110, 13.1.2); in a POST it would mean another thing. */
    private static @Nullable String had(RequestDetails request) {
        return request.getRequestType() == RequestTypeEnum.GET
                ? request.getHeader(Constants.HEADER_IF_NONE_MATCH)
                : null;
    }

    private static Parameters body(RequestDetails request) {
        if (request.getResource() instanceof Parameters parameters) {
            return parameters;
        }
        throw new RequestRefused(WhatMattersRefusal.BODY_NOT_PARAMETERS);
    }

    private static String written(ServletRequestDetails request) {
        return String.join(
                " ",
                String.valueOf(request.getHeader(Constants.HEADER_ACCEPT)),
                WantedPage.by(request.getServletRequest()) ? "page" : "",
                values(request, Constants.PARAM_FORMAT),
                values(request, Constants.PARAM_PRETTY));
    }

    private static String values(RequestDetails request, String name) {
        return Arrays.toString(request.getParameters().get(name));
    }
}
