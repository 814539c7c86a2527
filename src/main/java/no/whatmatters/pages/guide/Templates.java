package no.whatmatters.pages.guide;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import no.whatmatters.pages.guide.parts.ArtefactPage;
import no.whatmatters.pages.guide.parts.OverviewPage;

/** Writes pages as HTML with the templates of src/main/jte/guide, which the build has made into classes. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "no.whatmatters.pages.html");

    byte[] html(ArtefactPage page) {
        return rendered("guide/artefact.jte", page);
    }

    byte[] html(OverviewPage page) {
        return rendered("guide/overview.jte", page);
    }

    private byte[] rendered(String template, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, page, output);
        return output.toByteArray();
    }
}
