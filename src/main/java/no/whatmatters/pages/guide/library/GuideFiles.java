package no.whatmatters.pages.guide.library;

import java.util.List;
import java.util.function.UnaryOperator;
import no.whatmatters.vocabulary.CompiledGuide;

/**
 * The files that the guide is made of.
 *
 * @param names of all
 * @param content gives the content of the file with a name
 */
public record GuideFiles(List<String> names, UnaryOperator<String> content) {

    /** Those of the package that this server was built with. */
    public static GuideFiles compiled() {
        return new GuideFiles(CompiledGuide.files(), CompiledGuide::read);
    }

    String read(String name) {
        return content.apply(name);
    }
}
