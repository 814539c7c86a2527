package no.whatmatters.pages.guide.codes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Wording;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** The columns for the names of codes: one for each language of the code system. */
final class ConceptNames {

    private final String ownLanguage;
    private final List<String> otherLanguages;

    private ConceptNames(String ownLanguage, List<String> otherLanguages) {
        this.ownLanguage = ownLanguage;
        this.otherLanguages = otherLanguages;
    }

    static ConceptNames in(CodeSystem system) {
        List<String> others = concepts(system.getConcept())
                .flatMap(each -> each.getDesignation().stream())
                .map(ConceptDefinitionDesignationComponent::getLanguage)
                .distinct()
                .sorted()
                .toList();
        return new ConceptNames(system.hasLanguage() ? system.getLanguage() : "en", others);
    }

    List<String> headings() {
        return Stream.concat(Stream.of(ownLanguage), otherLanguages.stream())
                .map(each -> new Wording(each, "").languageName())
                .toList();
    }

    List<Cell> of(String display, List<ConceptDefinitionDesignationComponent> designations) {
        Stream<Cell> others = otherLanguages.stream().map(language -> designation(designations, language)
                .map(words -> Cell.of(Piece.of(new Wording(language, words))))
                .orElse(Cell.empty()));
        return Stream.concat(Stream.of(Cell.of(display)), others).toList();
    }

    private static Optional<String> designation(
            List<ConceptDefinitionDesignationComponent> designations, String language) {
        return designations.stream()
                .filter(each -> language.equals(each.getLanguage()))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst();
    }

    private static Stream<ConceptDefinitionComponent> concepts(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream().flatMap(each -> Stream.concat(Stream.of(each), concepts(each.getConcept())));
    }
}
