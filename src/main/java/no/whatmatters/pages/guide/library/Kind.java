package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The shelves of the guide, in the order in which they are shown. */
public enum Kind {
    PROFILE("Profile", "Profiles"),
    EXTENSION("Extension", "Extensions"),
    FORM("Form", "Forms"),
    CODE_SYSTEM("Code system", "Code systems"),
    VALUE_SET("Value set", "Value sets"),
    CONCEPT_MAP("Concept map", "Concept maps"),
    SEARCH_PARAMETER("Search parameter", "Search parameters"),
    OPERATION("Operation", "Operations"),
    STATEMENT("Capability statement", "Capability statements"),
    MEASURE("Measure", "Measures"),
    PATHWAY("Pathway", "Pathways"),
    TOPIC("Subscription topic", "Subscription topics"),
    OTHER("Definition", "Other definitions"),
    EXAMPLE("Example", "Examples");

    private final String one;
    private final String many;

    Kind(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Name of one of them. */
    public String one() {
        return one;
    }

    /** Name of the shelf. */
    public String many() {
        return many;
    }

    /** Anchor of the shelf. */
    public String id() {
        return many.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static Kind of(JsonNode resource, boolean example) {
        if (example) {
            return EXAMPLE;
        }
        return switch (resource.path("resourceType").asText()) {
            case "StructureDefinition" -> resource.path("type").asText().equals("Extension") ? EXTENSION : PROFILE;
            case "Questionnaire" -> FORM;
            case "CodeSystem" -> CODE_SYSTEM;
            case "ValueSet" -> VALUE_SET;
            case "ConceptMap" -> CONCEPT_MAP;
            case "SearchParameter" -> SEARCH_PARAMETER;
            case "OperationDefinition" -> OPERATION;
            case "CapabilityStatement" -> STATEMENT;
            case "Measure" -> MEASURE;
            case "PlanDefinition" -> PATHWAY;
            case "Basic" -> TOPIC;
            default -> OTHER;
        };
    }
}
