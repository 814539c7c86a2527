package no.whatmatters.endpoint.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A number of a record may be written with an e, such as 12e45678; a text that is to be a decimal may not be so long. */
class NumbersInPatchesTest {

    private static final RequestLimits LIMITS =
            new RequestLimits(DataSize.ofMegabytes(5), 3, 60, Duration.ofSeconds(30));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'add','path':'/identifier/-','value':{'system':'urn:x','value':'12e45678'}}",
                "{'op':'add','path':'/identifier','value':[{'system':'urn:x','value':'12e45678'}]}",
                "{'value':{'value':'12e45678'},'path':'/identifier/0','op':'replace'}",
                "{'op':'replace','path':'/identifier/0/value','value':'12e45678'}",
                "{'value':'12e45678','op':'replace','path':'/identifier/0/value'}",
                "{'op':'test','path':'/requisition/value','value':'12e45678'}",
                "{'op':'add','path':'/subject','value':{'identifier':{'value':'12e45678'}}}",
                "{'op':'replace','path':'/extension/0/valueIdentifier/value','value':'12e45678'}",
                "{'op':'replace','path':'/description/text','value':'12e45678'}",
                "{'op':'add','path':'/valueQuantity/value','value':'4.30'}",
                "{'op':'move','from':'/identifier/0','path':'/identifier/1'}",
                "{'op':'copy','from':'/valueQuantity/value','path':'/component/0/valueQuantity/value'}",
                "{'op':'remove','path':'/identifier/0/value'}"
            })
    void aTextIsNoNumberWhereItsElementTakesNone(String operation) {
        assertThatNoException().isThrownBy(() -> check(operation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'replace','path':'/valueQuantity/value','value':'1e999999'}",
                "{'value':'1e999999','op':'replace','path':'/valueQuantity/value'}",
                "{'op':'replace','path':'/valueQuantity/value','value':1e999999}",
                "{'op':'add','path':'/valueQuantity','value':{'unit':'1','value':'1e999999'}}",
                "{'value':{'value':'1e999999'},'op':'add','path':'/valueQuantity'}",
                "{'op':'add','path':'/component','value':[{'valueQuantity':{'value':'1e999999'}}]}",
                "{'op':'add','path':'/target/-','value':{'detailQuantity':{'value':'1e999999'}}}",
                "{'op':'add','path':'/extension/0/valueDecimal','value':'1e999999'}",
                "{'op':'replace','path':'/valueQuantity/value','value':-1.0E+245}",
                "{'op':'replace','path':'/valueQuantity/value','value':'-1.0E+245'}",
                "{'op':'copy','from':'/identifier/0/value','path':'/valueQuantity/value'}",
                "{'op':'copy','from':'/identifier/0','path':'/valueQuantity'}",
                "{'op':'move','from':'/valueString','path':'/valueQuantity/value'}"
            })
    void noTextBecomesANumberThatCostsMoreThanItWeighs(String operation) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> check(operation))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(RequestRefusal.NUMBER_OUT_OF_BOUNDS));
    }

    /** Each operation is looked at by its own path, beside others. */
    private static void check(String operation) {
        String harmless = "{'op':'add','path':'/identifier/-','value':{'value':'1'}}";
        String patch = "[" + harmless + "," + operation + "," + harmless + "]";
        BodyKind.JSON_PATCH.check(patch.replace('\'', '"').getBytes(StandardCharsets.UTF_8), LIMITS);
    }
}
