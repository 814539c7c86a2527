package no.whatmatters.pages.guide.parts;

import java.util.List;

/**
 * The page of one artefact.
 *
 * @param questions of a form; none for anything else
 * @param mentionedBy what else of the guide speaks of it
 * @param json its source
 * @param jsonPath where its source is alone
 */
public record ArtefactPage(
        Frame frame,
        About about,
        List<Section> sections,
        List<FormItem> questions,
        List<Shelf> mentionedBy,
        String json,
        String jsonPath) {}
