package no.whatmatters.careplan.narrative;

import java.util.Optional;
import no.whatmatters.careplan.picture.Asked;
import no.whatmatters.careplan.picture.Picture;

/** When the person was last asked what matters, by whom, and who answered. */
final class AskedSection {

    static final String CODE = "asked";

    private AskedSection() {}

    static Optional<Section> of(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        Optional<Asked> asked = picture.asked();
        if (asked.isEmpty()) {
            text.say("asked.never");
        } else {
            Asked last = asked.get();
            String when = narrator.date(last.when());
            Markup line = text.in("p");
            line.text(
                    last.by().isThePerson()
                            ? narrator.say("asked.alone", when)
                            : last.by().isKnown()
                                    ? narrator.say("asked.by", when, narrator.party(last.by()))
                                    : narrator.say("asked.when", when));
            if (last.answeredBy().isKnown()) {
                line.text(" " + narrator.say("asked.answered-by", narrator.party(last.answeredBy())));
            }
        }
        return Optional.of(
                Sections.section(CODE, narrator, text, asked.stream().flatMap(each -> each.references().stream())));
    }
}
