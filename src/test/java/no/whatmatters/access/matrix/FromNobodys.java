package no.whatmatters.access.matrix;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;

/** Searches of forms, measures and entries of the register, which name nobody, for the records of persons that refer to them. */
final class FromNobodys {

    private static final List<String> TYPES = List.of("Questionnaire", "Measure", "Organization", "Practitioner");

    private FromNobodys() {}

    /** With each reverse include that could bring somebody's records along. */
    static List<String> searches() {
        List<String> searches = new ArrayList<>();
        for (String type : TYPES) {
            reverseIncludes(type).forEach(each -> searches.add("/" + type + "?_revinclude=" + each));
        }
        return searches;
    }

    /** The first of them that asks for records of that type: a form's, where these name forms. */
    static Optional<String> leadingTo(String type) {
        return searches().stream()
                .filter(each -> each.contains("=" + type + ":"))
                .findFirst();
    }

    private static List<String> reverseIncludes(String type) {
        return ServerStatement.ofTheGuide().typeNames().stream()
                .filter(PersonOf::isAboutSomebody)
                .sorted()
                .flatMap(each -> FhirContext.forR4Cached().getResourceDefinition(each).getSearchParams().stream()
                        .filter(parameter -> parameter.getTargets().contains(type))
                        .map(RuntimeSearchParam::getName)
                        .sorted()
                        .map(name -> each + ":" + name))
                .toList();
    }
}
