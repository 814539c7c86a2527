package no.whatmatters.conversation.prefilling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, as SDC 3 and SDC 4 say it: both {@code canonical} and {@code questionnaireRef}, and a {@code questionnaire}
 * that is a canonical, a reference or the form itself. Pure.
 *
 * @param forms how the form is named: UriType, Identifier, Reference or Questionnaire; should be one
 * @param subject the person, or null
 * @param context name → references and resources
 * @param local whether what the server knows is to be used
 * @param notUsed names of parameters that mean nothing here
 */
record Asked(
        List<Base> forms,
        @Nullable Reference subject,
        Map<String, List<Base>> context,
        boolean local,
        Set<String> notUsed) {

    private static final int MOST_CONTEXTS = 50;

    /**
     * Reads the parameters.
     *
     * @param parameters as sent, or null
     * @throws RequestRefused where one is not what it has to be
     */
    static Asked of(@Nullable Parameters parameters) {
        List<Base> forms = new ArrayList<>();
        Map<String, List<Base>> context = new LinkedHashMap<>();
        Set<String> notUsed = new TreeSet<>();
        Reference subject = null;
        boolean local = false;
        for (ParametersParameterComponent each :
                parameters == null ? List.<ParametersParameterComponent>of() : parameters.getParameter()) {
            switch (String.valueOf(each.getName())) {
                case "canonical" -> forms.add(required(each, UriType.class));
                case "identifier" -> forms.add(required(each, Identifier.class));
                case "questionnaireRef" -> forms.add(required(each, Reference.class));
                case "questionnaire" -> forms.add(required(each, UriType.class, Reference.class, Questionnaire.class));
                case "subject" -> subject = (Reference) required(each, Reference.class);
                case "local" ->
                    local = "true".equals(required(each, BooleanType.class).primitiveValue());
                case "context" -> context(each, context);
                default -> notUsed.add(SpeakableName.of(String.valueOf(each.getName())));
            }
        }
        if (context.size() > MOST_CONTEXTS) {
            throw new RequestRefused(PrefillRefusal.PARAMETER_UNREADABLE, "context");
        }
        return new Asked(forms, subject, context, local, notUsed);
    }

    private static void context(ParametersParameterComponent sent, Map<String, List<Base>> context) {
        String name = null;
        List<Base> contents = new ArrayList<>();
        for (ParametersParameterComponent part : sent.getPart()) {
            if ("name".equals(part.getName())) {
                name = ((StringType) required(part, StringType.class)).getValue();
            } else if ("content".equals(part.getName())) {
                contents.add(part.hasResource() ? part.getResource() : required(part, Reference.class));
            }
        }
        if (name == null || contents.isEmpty()) {
            throw new RequestRefused(PrefillRefusal.PARAMETER_UNREADABLE, "context");
        }
        context.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(contents);
    }

    private static Base required(ParametersParameterComponent parameter, Class<?>... types) {
        Base value = parameter.hasResource() ? parameter.getResource() : parameter.getValue();
        for (Class<?> type : types) {
            if (type.isInstance(value) && !value.isEmpty()) {
                return value;
            }
        }
        throw new RequestRefused(
                PrefillRefusal.PARAMETER_UNREADABLE, SpeakableName.of(String.valueOf(parameter.getName())));
    }
}
