package no.whatmatters.conversation.form;

/** The extensions of forms that are read: those of HL7 Structured Data Capture 4.0.0, and FHIR's own. */
public final class Sdc {

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

    public static final String VARIABLE = FHIR + "variable";
    public static final String LAUNCH_CONTEXT = SDC + "launchContext";
    public static final String ENABLE_WHEN_EXPRESSION = SDC + "enableWhenExpression";
    public static final String INITIAL_EXPRESSION = SDC + "initialExpression";
    public static final String ITEM_POPULATION_CONTEXT = SDC + "itemPopulationContext";
    public static final String SOURCE_QUERIES = SDC + "sourceQueries";
    public static final String OBSERVATION_LINK_PERIOD = SDC + "observationLinkPeriod";

    public static final String ALLOCATE_ID = SDC + "extractAllocateId";
    public static final String DEFINITION_EXTRACT = SDC + "definitionExtract";

    /** What came before {@link #DEFINITION_EXTRACT}. */
    public static final String ITEM_EXTRACTION_CONTEXT = SDC + "itemExtractionContext";

    public static final String DEFINITION_EXTRACT_VALUE = SDC + "definitionExtractValue";
    public static final String TEMPLATE_EXTRACT = SDC + "templateExtract";
    public static final String TEMPLATE_EXTRACT_BUNDLE = SDC + "templateExtractBundle";
    public static final String TEMPLATE_EXTRACT_CONTEXT = SDC + "templateExtractContext";
    public static final String TEMPLATE_EXTRACT_VALUE = SDC + "templateExtractValue";
    public static final String OBSERVATION_EXTRACT = SDC + "observationExtract";
    public static final String OBSERVATION_EXTRACT_ENTRY = SDC + "observationExtractEntry";
    public static final String OBSERVATION_CATEGORY = SDC + "observation-extract-category";
    public static final String IS_SUBJECT = SDC + "isSubject";

    public static final String UNIT = FHIR + "questionnaire-unit";
    public static final String ORDINAL_VALUE = FHIR + "ordinalValue";
    public static final String ITEM_WEIGHT = FHIR + "itemWeight";

    private Sdc() {}

    /** The last word of an extension's URL, as people call it. */
    public static String shortName(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        return name.startsWith("sdc-questionnaire-") ? name.substring("sdc-questionnaire-".length()) : name;
    }
}
