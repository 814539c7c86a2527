package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.whatmatters.access.decision.Decisions;
import no.whatmatters.access.decision.Site;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.relation.LetIn;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Role;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whatever way a record got into an answer: without a permit it does not leave, and somebody is told. */
@ExtendWith(OutputCaptureExtension.class)
class ExitGuardTest {

    private final Decisions decisions =
            new Decisions(new Site(number -> false, caller -> false, caller -> false, false), List.of());
    private final ExitGuard guard = new ExitGuard(
            new Judge(decisions, Mockito.mock(FactsOf.class), Mockito.mock(LetIn.class), Clock.systemUTC()),
            new Redactions());

    static Stream<UnaryOperator<Resource>> answers() {
        return Stream.of(
                goal -> goal,
                goal -> bundle(Bundle.BundleType.SEARCHSET, goal),
                goal -> bundle(Bundle.BundleType.DOCUMENT, new Composition(), goal),
                goal -> bundle(Bundle.BundleType.COLLECTION, bundle(Bundle.BundleType.COLLECTION, goal)),
                goal -> {
                    Parameters parameters = new Parameters();
                    parameters.addParameter().setName("return").setResource(goal);
                    return parameters;
                },
                goal -> {
                    Parameters parameters = new Parameters();
                    parameters
                            .addParameter()
                            .setName("return")
                            .addPart()
                            .setName("part")
                            .addPart()
                            .setResource(goal);
                    return parameters;
                });
    }

    @ParameterizedTest
    @MethodSource("answers")
    void dropsWhatNothingHasPermittedAndRaisesAnAlarm(UnaryOperator<Resource> answer, CapturedOutput output) {
        assertThatThrownBy(() -> guard.leave(request(), new ResponseDetails(answer.apply(goal()))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(output.getAll()).contains("ALARM").doesNotContain("secret-words");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void letsOutWhatWasPermitted(UnaryOperator<Resource> answer) {
        ServletRequestDetails request = request();
        Access.of(request).permit(goal(), Permit.WHOLE);
        ResponseDetails leaving = new ResponseDetails(answer.apply(goal()));
        guard.leave(request, leaving);
        assertThat(leaving.getResponseResource()).isNotNull();
    }

    /** A permit is for one version: another may say something else. */
    @Test
    void takesThePermitOfAnotherVersionForNone() {
        ServletRequestDetails request = request();
        Access.of(request).permit(goal(), Permit.WHOLE);
        Goal later = goal();
        later.getMeta().setVersionId("2");
        assertThatThrownBy(() -> guard.leave(request, new ResponseDetails(later)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsOutWhatTheServerMadesUpForTheAnswer() {
        guard.leave(request(), new ResponseDetails(new OperationOutcome()));
        guard.leave(request(), new ResponseDetails(new Goal()));
    }

    private static Goal goal() {
        Goal goal = new Goal();
        goal.setId("Goal/0198");
        goal.getMeta().setVersionId("1");
        goal.getDescription().setText("secret-words");
        return goal;
    }

    private static Bundle bundle(Bundle.BundleType type, Resource... entries) {
        Bundle bundle = new Bundle();
        bundle.setType(type);
        for (Resource each : entries) {
            bundle.addEntry().setResource(each);
        }
        return bundle;
    }

    private static ServletRequestDetails request() {
        MockHttpServletRequest http = new MockHttpServletRequest();
        Callers.set(
                http,
                new Caller(
                        "https://issuer.example",
                        "epj",
                        Role.EPJ_SYSTEM,
                        "310000205",
                        "310000205",
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null));
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServletRequest(http);
        request.setRestOperationType(RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE);
        return request;
    }
}
