package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class HostileXmlTest {

    private static final RequestLimits LIMITS =
            new RequestLimits(DataSize.ofMegabytes(5), 3, 60, Duration.ofSeconds(30));

    private static final String KARIS_GOAL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- from the hospital -->
            <Goal xmlns="http://hl7.org/fhir">
              <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">Komme meg hjem &amp; gå &#229; 😀</div></text>
              <description><text value="Komme meg hjem &lt;3"/></description>
              <subject><identifier><value value="12e456789"/></identifier></subject>
              <target><detailQuantity><value value="-4.30e-2"/></detailQuantity></target>
            </Goal>
            """;

    @ParameterizedTest
    @ValueSource(strings = {KARIS_GOAL, "<Goal/>"})
    void letsGoodXmlThrough(String xml) {
        assertThatNoException().isThrownBy(() -> check(xml));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<Goal> | cut off",
                "<Goal><a></Goal></a> | tags crossed",
                "<Goal/><Goal/> | two documents",
                "<Goal/>x | trailing garbage",
                "x | no element",
                "<Goal a=\"1\" a=\"2\"/> | attribute given twice",
                "<Goal a=1/> | attribute without quotes",
                "<Goal a=\"<\"/> | bare less-than",
                "<Goal>&nbsp;</Goal> | undeclared entity in text",
                "<Goal a=\"&xxe;\"/> | undeclared entity in an attribute",
                "<Goal>&#0;</Goal> | escaped null",
                "<Goal a=\"&#1;\"/> | escaped control character",
                "<Goal>&#xD800;</Goal> | lone surrogate",
                "<a:Goal/> | undeclared prefix",
                "<?xml version=\"1.1\"?><Goal a=\"&#1;\"/> | XML 1.1",
                "{\"resourceType\":\"Goal\"} | JSON",
            })
    void refusesMalformedXml(String xml, String kind) {
        refusedAs(RequestRefusal.MALFORMED_XML, xml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Goal><Goal/>",
                "<!DOCTYPE Goal SYSTEM \"http://127.0.0.1:1/x.dtd\"><Goal/>",
                "<!DOCTYPE Goal [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Goal><a value=\"&x;\"/></Goal>",
                "<!DOCTYPE Goal [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><Goal/>",
                "<!DOCTYPE Goal [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><Goal>&c;</Goal>"
            })
    void refusesEveryDocumentType(String xml) {
        refusedAs(RequestRefusal.DOCTYPE_NOT_ALLOWED, xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Goal>\u0000</Goal>", "<Goal a=\"\uFFFE\"/>"})
    void refusesCharactersThatCannotBeStored(String xml) {
        refusedAs(RequestRefusal.FORBIDDEN_CHARACTER, xml);
    }

    @Test
    void readsUtf8WhateverTheDeclarationSays() {
        assertThatNoException()
                .isThrownBy(() -> check("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Goal a=\"å\"/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "&#49;e999", "1e-9999", "-1.0E+245", "1.0E-64"})
    void refusesNumbersThatCostMoreThanTheyWeigh(String number) {
        refusedAs(
                RequestRefusal.NUMBER_OUT_OF_BOUNDS,
                "<Observation><valueQuantity><value value=\"" + number + "\"/></valueQuantity></Observation>");
    }

    @Test
    void refusesMillionsOfDigits() {
        refusedAs(RequestRefusal.NUMBER_OUT_OF_BOUNDS, "<a><factor value=\"" + "9".repeat(4_000_000) + "\"/></a>");
    }

    @Test
    void letsALargeAttachmentThrough() {
        assertThatNoException().isThrownBy(() -> check("<a><data value=\"" + "QUJD".repeat(1_000_000) + "\"/></a>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<LONG/>",
                "<Goal LONG=\"a\"/>",
                "<a:LONG xmlns:a=\"urn:a\"/>",
                "<LONG:Goal xmlns:LONG=\"urn:a\"/>",
                "<Goal xmlns=\"LONG\"/>",
                "<Goal><?LONG a?></Goal>"
            })
    void refusesNamesLongerThanAny(String xml) {
        assertThatNoException().isThrownBy(() -> check(xml.replace("LONG", "a".repeat(900))));
        refusedAs(RequestRefusal.MALFORMED_XML, xml.replace("LONG", "a".repeat(1_000)));
    }

    @Test
    void letsSixtyLevelsThroughAndNotSixtyOne() {
        assertThatNoException().isThrownBy(() -> check("<a>".repeat(60) + "</a>".repeat(60)));
        refusedAs(RequestRefusal.TOO_DEEP, "<a>".repeat(61) + "</a>".repeat(61));
    }

    @Test
    void refusesTwentyThousandLevels() {
        refusedAs(RequestRefusal.TOO_DEEP, "<a>".repeat(20_000));
    }

    @Test
    void countsTheEntriesOfABundle() {
        assertThatNoException().isThrownBy(() -> check(bundle("Bundle", 3)));
        refusedAs(RequestRefusal.TOO_MANY_ENTRIES, bundle("Bundle", 4));
        assertThatNoException().isThrownBy(() -> check(bundle("List", 4)));
    }

    private static String bundle(String type, int entries) {
        return "<" + type + " xmlns=\"http://hl7.org/fhir\">"
                + "<entry><resource><List><entry/><entry/></List></resource></entry>".repeat(entries) + "</" + type
                + ">";
    }

    private static void check(String xml) {
        BodyKind.XML.check(xml.getBytes(StandardCharsets.UTF_8), LIMITS);
    }

    private static void refusedAs(RequestRefusal expected, String xml) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> check(xml))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }
}
