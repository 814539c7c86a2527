package no.whatmatters.pages.guide.server;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Section;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;

/** What the page of a search parameter says: where it is used, how, and what it looks at. */
public final class SearchParameterSections {

    private SearchParameterSections() {}

    public static List<Section> of(SearchParameter parameter) {
        List<Phrase> queries = parameter.getBase().stream()
                .map(each -> new Phrase()
                        .code("GET /fhir/" + each.getValue() + "?" + parameter.getCode() + "=" + value(parameter)))
                .toList();
        return List.of(Section.saying("use", "In a search", queries));
    }

    public static List<Fact> facts(SearchParameter parameter, Links links) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.code("Name", parameter.getCode()));
        facts.add(new Fact("On", new Phrase().joined(types(parameter.getBase(), links), ", ")));
        facts.add(Fact.of("Kind", parameter.getType().toCode()));
        if (parameter.hasTarget()) {
            facts.add(new Fact("Leads to", new Phrase().joined(types(parameter.getTarget(), links), ", ")));
        }
        facts.add(Fact.code("Looks at", parameter.getExpression()));
        facts.add(Fact.of(
                "Several values",
                (parameter.getMultipleOr() ? "one of them fits (comma)" : "no")
                        + (parameter.getMultipleAnd() ? "; all fit (repeated)" : "")));
        return facts;
    }

    private static List<Piece> types(List<CodeType> types, Links links) {
        return types.stream().map(each -> links.type(each.getValue())).toList();
    }

    private static String value(SearchParameter parameter) {
        SearchParamType type = parameter.getType();
        return switch (type) {
            case REFERENCE ->
                (parameter.hasTarget() ? parameter.getTarget().get(0).getValue() : "[type]") + "/[id]";
            case TOKEN -> "[system]|[code]";
            case DATE -> "ge2026-05-04";
            case STRING -> "[beginning]";
            default -> "[" + type.toCode() + "]";
        };
    }
}
