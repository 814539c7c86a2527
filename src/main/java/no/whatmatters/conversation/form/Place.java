package no.whatmatters.conversation.form;

/**
 * Where in a form something stands, so that its maker finds it.
 *
 * @param linkId of the item; empty for the questionnaire itself
 * @param extension short name of the annotation, such as {@code definitionExtractValue}
 */
public record Place(String linkId, String extension) {

    /** FHIRPath of the item in its questionnaire. */
    public String path() {
        return linkId.isEmpty()
                ? "Questionnaire"
                : "Questionnaire.descendants().where(linkId = '" + linkId.replace("'", "\\'") + "')";
    }

    /** How the item is called in a sentence. */
    public String item() {
        return linkId.isEmpty() ? "(root)" : linkId;
    }
}
