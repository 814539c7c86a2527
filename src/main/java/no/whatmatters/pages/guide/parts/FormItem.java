package no.whatmatters.pages.guide.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question or group of a form.
 *
 * @param linkId its id in the form
 * @param texts in each language, the form's own first
 * @param answer how it is answered, such as «one of these»; empty for what is only read
 * @param badges such as «must be answered»
 * @param options to choose from
 * @param notes when it is asked, where its answer goes
 * @param annotations what the server fills in and takes out by, or null
 * @param items within it
 */
public record FormItem(
        String linkId,
        List<Wording> texts,
        String answer,
        List<String> badges,
        List<Option> options,
        List<Phrase> notes,
        @Nullable Table annotations,
        List<FormItem> items) {

    /**
     * One answer to choose.
     *
     * @param code as it is sent
     */
    public record Option(List<Wording> texts, String code) {}
}
