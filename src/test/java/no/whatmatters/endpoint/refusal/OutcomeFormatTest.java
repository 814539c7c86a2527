package no.whatmatters.endpoint.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OutcomeFormatTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String TEXT = "Ø & «<Kari>» \"é\" \\";

    @Test
    void jsonIsAnOperationOutcome() throws IOException {
        assertIsWhatWasWritten(FHIR.newJsonParser(), OutcomeFormat.JSON);
    }

    @Test
    void xmlIsAnOperationOutcome() throws IOException {
        assertIsWhatWasWritten(FHIR.newXmlParser(), OutcomeFormat.XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       |                                      | JSON",
                "                       | application/fhir+xml                 | XML",
                "                       | text/xml;q=0.9, application/json     | JSON",
                "                       | application/json;q=0.1, text/xml     | XML",
                "                       | image/png                            | JSON",
                "                       | */*                                  | JSON",
                "_format=xml            | application/fhir+json                | XML",
                "_format=json           | application/fhir+xml                 | JSON",
                "a=b&_format=application/fhir%2Bxml |                          | XML",
                "not_format=xml         |                                      | JSON",
            })
    void isTheOneWanted(String query, String accept, OutcomeFormat expected) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        assertThat(OutcomeFormat.wantedBy(request)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       | text/turtle                          | false",
                "                       | application/fhir+turtle, image/*     | false",
                "                       | application/json;q=0                 | false",
                "                       | text/turtle, application/fhir+json;q=0.1 | true",
                "                       | text/html, */*;q=0.1                 | true",
                "                       |                                      | true",
                "_format=bogus          | application/fhir+json                | false",
                "_format=ttl            |                                      | false",
                "_format=               |                                      | false",
                "_format=text/xml       |                                      | true",
                "_format=application%2Ffhir%2Bjson |                           | true",
                "_format=application/fhir+xml;charset=utf-8 |                  | true",
            })
    void isRefusedWhereNobodyHasIt(String query, String accept, boolean given) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        assertThat(OutcomeFormat.askedFor(request) != null).isEqualTo(given);
    }

    private static void assertIsWhatWasWritten(IParser parser, OutcomeFormat format) throws IOException {
        OperationOutcome expected = new OperationOutcome();
        OperationOutcome.OperationOutcomeIssueComponent issue =
                expected.addIssue().setSeverity(IssueSeverity.ERROR).setCode(IssueType.TOOLONG);
        issue.getDetails()
                .setText(TEXT)
                .addCoding()
                .setSystem(Refusal.CODE_SYSTEM)
                .setCode("body-too-large");

        String written = new String(format.write(RequestRefusal.BODY_TOO_LARGE, TEXT), StandardCharsets.UTF_8);

        parser.setParserErrorHandler(new StrictErrorHandler());
        OperationOutcome read = parser.parseResource(OperationOutcome.class, written);
        assertThat(read.equalsDeep(expected)).as(written).isTrue();
    }
}
