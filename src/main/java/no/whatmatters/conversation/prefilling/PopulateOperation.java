package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.populate.Population;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** SDC's {@code Questionnaire/$populate}: fills in a form with what its caller may see, and stores nothing. */
@Component
class PopulateOperation implements OperationProvider {

    /** What day it is, is told by the calendar on the wall where the form is filled in. */
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final AskedForms forms;
    private final Starts starts;
    private final Expressions expressions;
    private final Clock clock;

    PopulateOperation(AskedForms forms, Starts starts, Expressions expressions, Clock clock) {
        this.forms = forms;
        this.starts = starts;
        this.expressions = expressions;
        this.clock = clock;
    }

    @Operation(name = "$populate", typeName = "Questionnaire")
    public Parameters populate(
            @IdParam(optional = true) @Nullable IdType id,
            @ResourceParam @Nullable Parameters parameters,
            ServletRequestDetails request) {
        Asked asked = Asked.of(parameters);
        Told told = new Told(request);
        asked.notUsed().forEach(each -> told.say(PrefillRefusal.PARAMETER_NOT_USED, each));
        Population population = populated(id, asked, request, told);
        population.issues().forEach(told::say);
        Parameters answer = new Parameters();
        answer.addParameter().setName("response").setResource(population.response());
        if (told.issues().hasIssue()) {
            answer.addParameter().setName("issues").setResource(told.issues());
        }
        return answer;
    }

    private Population populated(@Nullable IdType id, Asked asked, ServletRequestDetails request, Told told) {
        try {
            Form form = forms.find(id, asked, request);
            OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), NORWAY);
            return Population.of(form, starts.of(asked, form, request, told), expressions, now);
        } catch (FormFault fault) {
            throw new RequestRefused(List.of(
                    new Fault(fault.refusal(), fault.arguments(), fault.place().path())));
        }
    }
}
