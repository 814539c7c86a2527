package no.whatmatters.pages.guide;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.whatmatters.pages.guide.library.GuideFiles;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** The guide's pages without a server. */
final class ShownGuide {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    static final GuideSite SITE = new GuideSite(FHIR, GuideFiles.compiled(), CompiledGuide.version());

    private ShownGuide() {}

    static Document page(String path) {
        return parsed(SITE.answer(path));
    }

    static Document parsed(Answer answer) {
        return Jsoup.parse(text(answer));
    }

    static String text(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            answer.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What a browser would have to put right. */
    static List<ParseError> faults(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(html, "");
        return parser.getErrors();
    }

    /** As the server sees it: without the guide's own address, and without what follows a question mark. */
    static String belowGuide(String path) {
        return path.substring("/guide".length()).split("\\?", 2)[0];
    }
}
