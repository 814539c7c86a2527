package no.whatmatters.endpoint.guard;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.Patch;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Remembers what got through to it, says what it was asked, and fails in the way that an id names. */
class GoalsInMemory implements IResourceProvider {

    final List<String> received = new ArrayList<>();

    @Override
    public Class<Goal> getResourceType() {
        return Goal.class;
    }

    @Create
    public MethodOutcome create(@ResourceParam Goal goal) {
        received.add(goal.getDescription().getText());
        goal.setId("Goal/1/_history/1");
        return new MethodOutcome(goal.getIdElement(), true);
    }

    @Patch
    public MethodOutcome patch(@IdParam IdType id, PatchTypeEnum type, @ResourceParam String body) {
        received.add(type + " " + body);
        return new MethodOutcome(id);
    }

    @Operation(name = "$touch", idempotent = false)
    public Goal touch(@IdParam IdType id) {
        received.add("touched");
        return new Goal();
    }

    @Search(allowUnknownParams = true)
    public List<Goal> search(RequestDetails request) {
        Map<String, List<String>> parameters = new TreeMap<>();
        request.getParameters().forEach((name, values) -> parameters.put(name, List.of(values)));
        if (parameters.containsKey("nonsense")) {
            throw new InvalidRequestException(
                    "HAPI-0524: Unknown search parameter \"nonsense\" for resource type \"Goal\". Valid are: [_id]");
        }
        if (parameters.containsKey("target-date")) {
            throw new DataFormatException("HAPI-1940: Invalid date/time/quantity format: \"soon\"");
        }
        Goal echo = new Goal();
        echo.setId("1");
        echo.getDescription().setText(parameters.toString());
        return List.of(echo);
    }

    @Read
    public Goal read(@IdParam IdType id) {
        switch (id.getIdPart()) {
            case "gone" -> throw new ResourceGoneException(new IdType("Goal/gone/_history/2"));
            case "unchanged" -> throw new NotModifiedException("HAPI-0000: unchanged");
            case "conflict" -> throw new ResourceVersionConflictException("HAPI-0989: Version 2 is not the newest");
            case "talkative" ->
                throw new ResourceVersionConflictException("HAPI-0550: Patient?identifier=x|12894345029 exists");
            case "invalid" -> throw new UnprocessableEntityException("A goal needs words", ownOutcome());
            case "hapis-own" -> throw new UnprocessableEntityException("HAPI-0574: 12894345029", ownOutcome());
            case "refused" ->
                throw new RequestRefused(RequestRefusal.UNKNOWN_SEARCH_PARAMETER, SpeakableName.of("nonsense"));
            case "failing" -> throw new IllegalStateException("secret of 12894345029");
            default -> throw new ResourceNotFoundException(id);
        }
    }

    private static OperationOutcome ownOutcome() {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().getDetails().setText("A goal needs the person's own words");
        return outcome;
    }
}
