package no.whatmatters.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnnamedTest {

    private static final String GONE = "0198aaaa-0000-7000-8000-000000000001";

    @Test
    void putsAWordInThePlaceOfAReference() {
        assertThat(in("""
                {"focus":[{"reference":"Goal/%s/_history/2","display":"Komme meg hjem"},{"reference":"Goal/other"}]}""".formatted(GONE))).isEqualTo("""
                {"focus":[{"display":"[erased]"},{"reference":"Goal/other"}]}""");
    }

    @Test
    void putsAWordInThePlaceOfAReferenceByNumber() {
        assertThat(in("""
                {"expressedBy":{"type":"Patient","identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"12894345029"}}}""")).isEqualTo("""
                {"expressedBy":{"display":"[erased]"}}""");
    }

    @Test
    void leavesWhatSomebodyElseIsCalledByThatNumber() {
        String relative = """
                {"resourceType":"RelatedPerson","identifier":[{"value":"12894345029"}]}""";

        assertThat(in(relative)).isEqualTo(relative);
    }

    @Test
    void takesTheIdOutOfTexts() {
        assertThat(in("{\"meta\":{\"source\":\"Patient/" + GONE + "\"}}"))
                .isEqualTo("{\"meta\":{\"source\":\"Patient/[erased]\"}}");
    }

    @Test
    void keepsAllElseToTheLastDecimal() {
        String record =
                "{\"valueQuantity\":{\"value\":0.00000001000},\"note\":[{\"text\":\"æ \\\" /\"}],\"active\":true}";

        assertThat(in(record)).isEqualTo(record);
    }

    private static String in(String json) {
        return Unnamed.in(json, Set.of(GONE), Set.of("12894345029"));
    }
}
