package no.whatmatters.careplan.narrative;

import java.util.Objects;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.Picture.Person;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** What stands above the sections: whose picture it is, of which moment, and what it is narrowed to. */
public final class Title {

    private Title() {}

    public static String of(Picture picture, Narrator narrator) {
        String name = picture.person().name();
        return name.isEmpty() ? narrator.say("title.nameless") : narrator.say("title", name);
    }

    public static XhtmlNode lead(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        Person person = picture.person();
        if (person.born() != null) {
            text.say("lead.born", narrator.date(person.born()));
        }
        if (person.died() != null) {
            text.say("lead.died", narrator.date(person.died()));
        } else if (person.dead()) {
            text.say("lead.dead");
        }
        text.say(
                picture.past() ? "lead.past" : "lead.now",
                narrator.moment(picture.shows().shown()));
        if (picture.changed() != null) {
            text.say("lead.changed", narrator.moment(picture.changed()));
        }
        if (picture.level() != null) {
            text.say(
                    "lead.level",
                    Objects.requireNonNullElse(
                            narrator.name(CodeSystems.CARE_LEVEL, picture.level()), picture.level()));
        }
        text.say("lead.left-out");
        return text.node();
    }
}
