package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer is called: by all that it depends on, and by nothing else. */
class TagTest {

    private static final Instant MAY = Instant.parse("2026-05-04T07:30:00Z");
    private static final Form FORM = new Form(Language.BOKMAAL, "application/fhir+json", "https://tjener/fhir", null);

    @Test
    void isAnotherForWhateverMakesAnotherAnswer() {
        Set<Tag> tags = Stream.of(
                        tag("1", FORM, MAY, goal("1", "1", false)),
                        tag("2", FORM, MAY, goal("1", "1", false)),
                        tag(
                                "1",
                                new Form(Language.NYNORSK, FORM.written(), FORM.base(), null),
                                MAY,
                                goal("1", "1", false)),
                        tag("1", new Form(Language.BOKMAAL, "xml", FORM.base(), null), MAY, goal("1", "1", false)),
                        tag(
                                "1",
                                new Form(Language.BOKMAAL, FORM.written(), "https://annen", null),
                                MAY,
                                goal("1", "1", false)),
                        tag(
                                "1",
                                new Form(Language.BOKMAAL, FORM.written(), FORM.base(), "gp"),
                                MAY,
                                goal("1", "1", false)),
                        tag("1", FORM, MAY.plusMillis(1), goal("1", "1", false)),
                        tag("1", FORM, MAY, goal("1", "2", false)),
                        tag("1", FORM, MAY, goal("2", "1", false)),
                        tag("1", FORM, MAY, goal("1", "1", true)),
                        tag("1", FORM, MAY),
                        tag("1", FORM, MAY, goal("1", "1", false), goal("2", "1", false)))
                .collect(Collectors.toSet());
        assertThat(tags).hasSize(12);
        assertThat(tags.stream().map(Tag::id).distinct()).hasSize(12);
        assertThat(tag("1", FORM, MAY, goal("1", "1", false))).isEqualTo(tag("1", FORM, MAY, goal("1", "1", false)));
    }

    @Test
    void namesADocumentByAUuidOfItsOwn() {
        assertThat(tag("1", FORM, MAY).id().version()).isEqualTo(8);
        assertThat(tag("1", FORM, MAY).id().variant()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "W/\"1\",%s", "*"})
    void isFoundAmongThoseThatAnAppHas(String header) {
        Tag tag = tag("1", FORM, MAY);
        assertThat(tag.isIn(header.formatted(tag.header()))).isTrue();
        assertThat(tag.isIn(header.formatted(tag.header().substring(2)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W/\"1\"", "\"*\"", "W/*", "abc"})
    void isNotFoundElsewhere(String header) {
        assertThat(tag("1", FORM, MAY).isIn(header)).isFalse();
    }

    private static Tag tag(String version, Form form, Instant at, Resource... shown) {
        return Tag.of(version, form, At.now(at), List.of(shown));
    }

    private static Goal goal(String id, String version, boolean part) {
        Goal goal = new Goal();
        goal.setId("Goal/" + id);
        goal.getMeta().setVersionId(version);
        if (part) {
            goal.getMeta().addTag().setCode("SUBSETTED");
        }
        return goal;
    }
}
