package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HapiMessageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HAPI-0541: Invalid match URL \"Patient?identifier=x|y\" - Multiple resources match",
                "HAPI-0989: Trying to update Patient with identifier 12894345029",
                "HAPI-0989: Trying to update Patient with identifier 128943 45029",
                "HAPI-0989: 00000000000",
                " ",
                ""
            })
    void isNotToldWhenItMayHoldASearchOrAnIdentityNumber(String message) {
        assertThat(new HapiMessage(message).tellable()).isNull();
    }

    @Test
    void isToldOtherwiseButNotAtLength() {
        assertThat(new HapiMessage("HAPI-1814: Incorrect resource type found").tellable())
                .isEqualTo("HAPI-1814: Incorrect resource type found");
        assertThat(new HapiMessage("x".repeat(10_000)).tellable()).hasSize(500);
    }

    @Test
    void hidesANumberThatStandsPastTheLengthTold() {
        assertThat(new HapiMessage("x".repeat(495) + "12894345029").tellable()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAPI-0524: Unknown search parameter \"foo\" for resource type \"Goal\". Valid … are: [a] | UNKNOWN_SEARCH_PARAMETER | foo",
                "HAPI-1206: Unknown search parameter \"foo-bar\" for resource type \"Goal\". | UNKNOWN_SEARCH_PARAMETER | foo-bar",
                "HAPI-0488: Failed to parse match URL[Goal?foo=1] - Resource type Goal does not have a parameter with name: foo | UNKNOWN_SEARCH_PARAMETER | foo",
                "HAPI-1194: Unknown _sort parameter value \"foo\" for resource type \"Goal\" (Note: …) | UNKNOWN_SEARCH_PARAMETER | foo",
                "HAPI-0524: Unknown search parameter \"12894345029\" for resource type \"Goal\". | UNKNOWN_SEARCH_PARAMETER | …",
                "HAPI-0524: Unknown search parameter \"x12894345029\" for resource type \"Goal\". | UNKNOWN_SEARCH_PARAMETER | …",
                "HAPI-0524: Unknown search parameter \"<script>\" for resource type \"Goal\". | UNKNOWN_SEARCH_PARAMETER | …",
                "HAPI-2498: Unsupported search modifier(s): \"[:x]\" for resource type \"Goal\". | UNSUPPORTED_SEARCH_MODIFIER | …",
            })
    void namesTheParameterItRefuses(String message, RequestRefusal expected, String parameter) {
        assertThat(new HapiMessage(message).refusal()).contains(expected);
        assertThat(new HapiMessage(message).parameter()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HAPI-0302: Unknown resource type 'Account' - Server knows how to handle: [Goal] | Account",
                "HAPI-1684: Unknown resource name \"Nonsense\" (this name is not known in FHIR version \"R4\") | Nonsense",
                "HAPI-0302: Unknown resource type '12894345029' - Server | …",
            })
    void namesTheTypeItDoesNotKnow(String message, String type) {
        assertThat(new HapiMessage(message).refusal()).contains(RequestRefusal.UNKNOWN_RESOURCE_TYPE);
        assertThat(new HapiMessage(message).resourceType()).isEqualTo(type);
    }

    @Test
    void knowsThatSomethingStillRefersToARecord() {
        HapiMessage message = new HapiMessage(
                "HAPI-0550: HAPI-0515: Unable to delete Patient/1 because at least one resource"
                        + " has a reference to this resource. First reference found was resource Goal/2 in path Goal.subject");
        assertThat(message.refusal()).contains(RequestRefusal.STILL_REFERRED_TO);
    }

    @Test
    void tellsNothingMoreThanTheStatusOtherwise() {
        assertThat(new HapiMessage("HAPI-9999: Something").refusal()).isEmpty();
        assertThat(new HapiMessage("Unknown").refusal()).isEmpty();
        assertThat(new HapiMessage("HAPI-9999: Something").fromHapi()).isTrue();
        assertThat(new HapiMessage("Something of ours, not HAPI-9999: ").fromHapi())
                .isFalse();
    }
}
