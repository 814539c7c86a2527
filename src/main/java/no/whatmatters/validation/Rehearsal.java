package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** Validates the guide's examples and a response before anybody waits for it. */
final class Rehearsal {

    private static final String EXAMPLES = "example/";

    /** What is sent most: its machine code is to be there too. */
    private static final List<String> MOST_SENT =
            List.of("Bundle-kari-1-discharge", "QuestionnaireResponse-kari-first-conversation");

    /** Found by measuring: more rounds cost the start more than they spare the first request. */
    private static final int ROUNDS = 6;

    private Rehearsal() {}

    static void of(ProfileValidator validator, FhirContext fhir) {
        IParser parser = fhir.newJsonParser();
        CompiledGuide.files().stream()
                .filter(name -> name.startsWith(EXAMPLES))
                .forEach(name -> validator.faultsOf((Resource) parser.parseResource(CompiledGuide.read(name))));
        List<Resource> resources = new ArrayList<>();
        MOST_SENT.forEach(name -> resources.add((Resource) parser.parseResource(CompiledGuide.example(name))));
        resources.add(response());
        for (int i = 0; i < ROUNDS; i++) {
            resources.forEach(validator::faultsOf);
        }
    }

    private static QuestionnaireResponse response() {
        Questionnaire form = new Questionnaire();
        form.setId("form");
        form.addItem().setLinkId("1").setType(QuestionnaireItemType.STRING).setText("Hva er viktig for deg?");
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        response.setQuestionnaire("#form");
        response.addContained(form);
        response.addItem().setLinkId("1").addAnswer().setValue(new StringType("Å gå til postkassen selv"));
        return response;
    }
}
