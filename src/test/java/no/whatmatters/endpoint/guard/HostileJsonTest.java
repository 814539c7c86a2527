package no.whatmatters.endpoint.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class HostileJsonTest {

    private static final RequestLimits LIMITS =
            new RequestLimits(DataSize.ofMegabytes(5), 3, 60, Duration.ofSeconds(30));

    private static final String KARIS_GOAL = """
            {"resourceType": "Goal", "lifecycleStatus": "active",
             "description": {"text": "Komme meg hjem – «så snart som råd»\\n\\t\\"😀\\" \\u00e5 \\ud83d\\ude00 \\\\u0000"},
             "subject": {"identifier": {"system": "urn:x", "value": "12e456789"}},
             "target": [{"detailInteger": 10}, {"detailQuantity": {"value": -4.30e-2}}, {"detailQuantity": {"value": 4.5E+9}}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {KARIS_GOAL, "{}", "{\"a\":[]}", "  {\"a\":null}  "})
    void letsGoodJsonThrough(String json) {
        assertThatNoException().isThrownBy(() -> check(json));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{ | cut off",
                "{\"a\":1 | cut off after a value",
                "{\"a\":\"b | cut off in a string",
                "{\"a\":1}} | trailing brace",
                "{\"a\":1}{\"a\":1} | two documents",
                "{\"a\":1} x | trailing garbage",
                "[] | an array where an object belongs",
                "\"Goal\" | a string where an object belongs",
                "null | null where an object belongs",
                "{\"a\":1,} | trailing comma",
                "{a:1} | key without quotes",
                "{'a':1} | single quotes",
                "{\"a\":01} | leading zero",
                "{\"a\":+1} | plus sign",
                "{\"a\":.5} | no digit before the point",
                "{\"a\":NaN} | not a number",
                "{\"a\":1 /* x */} | comment",
                "{\"a\":\"\\x\"} | unknown escape",
                "{\"a\":\"\\u12\"} | short escape",
                "{\"a\":tru} | half a word",
                "{\"a\"} | key without value",
                "{\"a\":[1}] | brackets crossed",
                "<Goal/> | XML",
            })
    void refusesMalformedJson(String json, String kind) {
        refusedAs(RequestRefusal.MALFORMED_JSON, json);
    }

    /** Each copy of a list into itself doubles it. */
    @Test
    void refusesAPatchThatCopiesOverAndOver() {
        assertThatNoException().isThrownBy(() -> BodyKind.JSON_PATCH.check(copies(3), LIMITS));
        for (int times : List.of(4, 30)) {
            assertThatExceptionOfType(RequestRefused.class)
                    .isThrownBy(() -> BodyKind.JSON_PATCH.check(copies(times), LIMITS))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(RequestRefusal.TOO_MANY_COPIES));
        }
        assertThatNoException().isThrownBy(() -> check("{\"a\":" + new String(copies(30), UTF_8) + "}"));
    }

    private static byte[] copies(int times) {
        String copy = "{\"from\":\"/name\",\"op\":\"c\\u006fpy\",\"path\":\"/name/-\"}";
        return IntStream.range(0, times)
                .mapToObj(each -> copy)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"active\",\"status\":\"completed\"}",
                "{\"a\":{\"b\":1,\"c\":2,\"b\":3}}",
                "{\"status\":1,\"st\\u0061tus\":2}"
            })
    void refusesAKeyGivenTwice(String json) {
        refusedAs(RequestRefusal.DUPLICATE_KEY, json);
    }

    @Test
    void allowsTheSameKeyInTwoObjects() {
        assertThatNoException().isThrownBy(() -> check("{\"a\":[{\"b\":1},{\"b\":2}],\"b\":{\"a\":1}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\u0000\"}",
                "{\"a\":\"\\u0000\"}",
                "{\"\\u0000\":1}",
                "{\"a\":\"\\u0001\"}",
                "{\"a\":\"\\b\"}",
                "{\"a\":\"\\f\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\uDBFFx\"}",
                "{\"a\":\"\\udc00\\ud800\"}",
                "{\"a\":\"\\ud800\\ud800\"}",
                "{\"a\":\"\\ud83d\\u0041\"}",
                "{\"a\":\"\\ufffe\"}",
                "{\"a\":\"\uFFFF\"}"
            })
    void refusesCharactersThatCannotBeStored(String json) {
        refusedAs(RequestRefusal.FORBIDDEN_CHARACTER, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "1E+300",
                "-1.0E+245",
                "\"-1.0E+245\"",
                "1.0E-64",
                "1e-9999",
                "\"1e999999\"",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refusesNumbersThatCostMoreThanTheyWeigh(String number) {
        refusedAs(RequestRefusal.NUMBER_OUT_OF_BOUNDS, "{\"valueQuantity\":{\"value\":" + number + "}}");
    }

    @Test
    void refusesMillionsOfDigits() {
        refusedAs(RequestRefusal.NUMBER_OUT_OF_BOUNDS, "{\"a\":" + "9".repeat(4_000_000) + "}");
    }

    @Test
    void letsSixtyLevelsThroughAndNotSixtyOne() {
        assertThatNoException().isThrownBy(() -> check(nested(60)));
        refusedAs(RequestRefusal.TOO_DEEP, nested(61));
    }

    @Test
    void refusesTwentyThousandLevels() {
        refusedAs(RequestRefusal.TOO_DEEP, nested(20_000));
        refusedAs(RequestRefusal.TOO_DEEP, "{\"a\":".repeat(20_000));
    }

    @Test
    void refusesAnObjectOfMoreKeysThanFhirHas() {
        assertThatNoException().isThrownBy(() -> check(keys(JsonCheck.MOST_MEMBERS)));
        refusedAs(RequestRefusal.TOO_MANY_MEMBERS, keys(JsonCheck.MOST_MEMBERS + 1));
    }

    @Test
    void countsTheEntriesOfABundle() {
        assertThatNoException().isThrownBy(() -> check(bundle("Bundle", 3)));
        refusedAs(RequestRefusal.TOO_MANY_ENTRIES, bundle("Bundle", 4));
        refusedAs(
                RequestRefusal.TOO_MANY_ENTRIES,
                "{\"entry\":[{},{},{},{}],\"type\":\"transaction\",\"resourceType\":\"Bundle\"}");
    }

    @Test
    void doesNotCountTheEntriesOfAList() {
        assertThatNoException().isThrownBy(() -> check(bundle("List", 4)));
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> "\"k" + each + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String bundle(String type, int entries) {
        return IntStream.range(0, entries)
                .mapToObj(each -> "{\"resource\":{\"resourceType\":\"Goal\",\"entry\":[{},{}]}}")
                .collect(Collectors.joining(",", "{\"resourceType\":\"" + type + "\",\"entry\":[", "]}"));
    }

    private static void check(String json) {
        BodyKind.JSON.check(json.getBytes(UTF_8), LIMITS);
    }

    private static void refusedAs(RequestRefusal expected, String json) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> check(json))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(expected));
    }
}
