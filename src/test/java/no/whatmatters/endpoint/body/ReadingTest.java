package no.whatmatters.endpoint.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever HAPI's parser cannot hold is noticed, and nothing else is. */
class ReadingTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String GOAL =
            "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"subject\":{\"reference\":\"Patient/kari\"}%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"startDate\":\"2026-06-01\"",
                ",\"note\":[]",
                ",\"target\":[{\"measure\":{\"text\":\"7\"},\"detailInteger\":5}]",
                ",\"note\":null",
                ",\"note\":[{\"text\":\"\"}]",
                ",\"_startDate\":{\"extension\":[{\"url\":\"http://example.org/a\",\"valueString\":\"vår\"}]}",
                ",\"extension\":[{\"id\":\"a\",\"url\":\"http://example.org/a\",\"valueString\":\"a\"}]",
                ",\"extension\":[{\"url\":\"http://example.org/a\",\"extension\":[{\"url\":\"b\",\"valueCode\":\"c\"}]}]",
                ",\"contained\":[{\"resourceType\":\"Condition\",\"id\":\"c\",\"subject\":{\"reference\":\"Patient/kari\"}}]",
            })
    void takesWhatCanBeHeld(String more) {
        assertThat(Reading.ofJson(GOAL.formatted(more), FHIR, null).whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"foo\":1",
                ",\"note\":[{}]",
                ",\"note\":[{\"text\":\" \"}]",
                ",\"note\":{\"text\":\"a\"}",
                ",\"description\":\"Komme meg hjem\"",
                ",\"startDate\":\"vår\"",
                ",\"priority\":{\"text\":\"a\",\"fhir_comments\":[\"b\"]}",
                ",\"target\":[{\"measure\":{\"text\":7},\"detailInteger\":\"5\"}]",
                ",\"_startDate\":{\"foo\":1}",
                ",\"_startDate\":{\"extension\":[{\"url\":\"http://example.org/a\"}]}",
                ",\"extension\":[{\"url\":\"http://example.org/a\"}]",
                ",\"extension\":[{\"url\":\"http://example.org/a\",\"valueString\":\"a\",\"valueInteger\":1}]",
                ",\"extension\":[{\"url\":\"http://example.org/a\",\"valueString\":\"a\",\"extension\":[{\"url\":\"b\",\"valueCode\":\"c\"}]}]",
                ",\"extension\":{\"url\":\"http://example.org/a\",\"valueString\":\"a\"}",
                ",\"extension\":[\"a\"]",
                ",\"extension\":[{\"valueString\":\"a\"}]",
                ",\"modifierExtension\":[{\"url\":\"http://example.org/a\"}]",
                ",\"contained\":[{\"resourceType\":\"Foo\",\"id\":\"a\"}]",
                ",\"text\":{\"status\":\"generated\",\"div\":\"<p>hei\"}",
            })
    void noticesWhatWouldBeLost(String more) {
        Reading reading = Reading.ofJson(GOAL.formatted(more), FHIR, null);
        assertThat(reading.whole()).isFalse();
        assertThat(reading.resource()).isNotNull();
        assertThat(FHIR.newFhirPath()
                        .evaluateFirst(
                                reading.resource(), "Goal.subject.reference", org.hl7.fhir.r4.model.StringType.class))
                .hasValueSatisfying(subject -> assertThat(subject.getValue()).isEqualTo("Patient/kari"));
    }

    static Stream<Arguments> xml() {
        return Stream.of(
                Arguments.of("", true),
                Arguments.of("<note><text value=\"a\"/></note>", true),
                Arguments.of("<!-- a remark --><note id=\"n\"><text value=\"a\"/></note>", true),
                Arguments.of("<note/>", false),
                Arguments.of("<note><text value=\" \"/></note>", false),
                Arguments.of("<note>a<text value=\"a\"/></note>", false),
                Arguments.of("<note><text value=\"a\" foo=\"b\"/></note>", false),
                Arguments.of("<foo value=\"a\"/>", false),
                Arguments.of(
                        "<extension url=\"http://example.org/a\"><extension url=\"b\"><valueCode value=\"c\"/></extension>"
                                + "<valueString value=\"a\"/></extension>",
                        false),
                Arguments.of("<contained><Foo/></contained>", false),
                Arguments.of("<startDate value=\"vår\"/>", false));
    }

    @ParameterizedTest
    @MethodSource("xml")
    void noticesItInXmlToo(String more, boolean whole) {
        String goal = "<Goal xmlns=\"http://hl7.org/fhir\"><text><status value=\"generated\"/>"
                + "<div xmlns=\"http://www.w3.org/1999/xhtml\">Hjem<br/></div></text>"
                + "<lifecycleStatus value=\"active\"/><subject><reference value=\"Patient/kari\"/></subject>" + more
                + "</Goal>";
        Reading reading = Reading.ofXml(goal, FHIR, null);
        assertThat(reading.whole()).isEqualTo(whole);
        assertThat(reading.resource()).isNotNull();
    }

    /** HAPI wants a list of values beside a list of their extensions. */
    @Test
    void readsExtensionsOfRepeatedPrimitivesWithoutValues() {
        Reading reading = Reading.ofJson(
                "{\"resourceType\":\"Patient\",\"name\":[{\"_given\":[{\"extension\":[{\"url\":\"http://example.org/a\",\"valueDecimal\":1.00}]}]}]}",
                FHIR,
                null);
        assertThat(reading.whole()).isTrue();
        assertThat(FHIR.newJsonParser().encodeResourceToString(reading.resource()))
                .contains("_given")
                .contains("1.00");
    }

    @Test
    void leavesToHapiWhatIsNoResource() {
        assertThat(Reading.ofJson("{\"a\":1}", FHIR, null).resource()).isNull();
        assertThat(Reading.ofJson("{\"resourceType\":\"Foo\"}", FHIR, null).resource())
                .isNull();
    }

    /** The guard sees it first; what it should ever miss is refused, and no failure. */
    @Test
    void refusesWhatCannotBeTakenApart() {
        assertThatThrownBy(() -> Reading.ofJson("{\"resourceType\":\"Goal\",\n\"note\":]}", FHIR, null))
                .isInstanceOfSatisfying(Illegible.class, illegible -> told(illegible.refused(false), "malformed-json"));
        assertThatThrownBy(() -> Reading.ofXml("<Goal xmlns=\"http://hl7.org/fhir\">\n<note></Goal>", FHIR, null))
                .isInstanceOfSatisfying(Illegible.class, illegible -> told(illegible.refused(true), "malformed-xml"));
        assertThatThrownBy(() -> XmlLeaves.of("<Goal>\n<note></Goal>"))
                .isInstanceOfSatisfying(Illegible.class, illegible -> told(illegible.refused(true), "malformed-xml"));
    }

    @Test
    void refusesPartsOfWhatCannotBeTakenApart() {
        assertThatThrownBy(() -> SentParts.of("{\n]", false))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> told(refused, "malformed-json"));
        assertThatThrownBy(() -> SentParts.of("<Goal>\n<note></Goal>", true))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> told(refused, "malformed-xml"));
    }

    private static void told(RequestRefused refused, String code) {
        assertThat(refused.refusal().code()).isEqualTo(code);
        assertThat(refused.arguments()[0]).isEqualTo("2");
    }

    @Test
    void takesAnUnknownTypeOutOfABundleAndKeepsItsPlace() {
        Reading reading = Reading.ofJson(
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":{\"resourceType\":\"Foo\"}},"
                        + "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"kari\"}}]}",
                FHIR,
                null);
        assertThat(reading.whole()).isFalse();
        assertThat(FHIR.newJsonParser().encodeResourceToString(reading.resource()))
                .contains("Patient")
                .doesNotContain("Foo");
        assertThat(SentParts.of(reading.sent(), false).inner())
                .containsOnlyKeys("Bundle.entry[0].resource", "Bundle.entry[1].resource");
    }
}
