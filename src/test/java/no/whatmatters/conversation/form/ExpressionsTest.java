package no.whatmatters.conversation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Expressions EXPRESSIONS = new Expressions(FHIR);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00+02:00");
    private static final Place PLACE = new Place("goal", "definitionExtractValue");

    private final QuestionnaireResponse kari = FHIR.newJsonParser()
            .parseResource(
                    QuestionnaireResponse.class,
                    CompiledGuide.example("QuestionnaireResponse-kari-follow-up-conversation"));
    private final Form form = Form.of(FHIR.newJsonParser()
            .parseResource(Questionnaire.class, CompiledGuide.read("Questionnaire-follow-up-conversation.json")));
    private final Steps steps = Steps.usual();
    private final Scope scope = Scope.of(form, kari, steps, NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            %resource.subject.reference                                                         # Patient/kari
            %resource.authored.toString().substring(0, 10)                                      # 2026-06-01
            item.where(linkId = 'ask-again').answer.value                                       # 2026-09-01
            item[0].item[1].answer.value                                                        # Komme meg hjem
            item[0].linkId = 'earlier'                                                          # true
            item.count() - 1                                                                    # 4
            -3 + 5                                                                              # 2
            'a' & 'b' & iif(true, 'c', 'd')                                                     # abc
            (1 | 2 | 2).count()                                                                 # 2
            item.item.answer.value.ofType(Coding).code.join(',')                                # met,keep,met
            item.item.answer.value.ofType(Coding).code.distinct().count()                       # 2
            item[1].item[3].answer.value + 2 * 3 = 11 and item[0].linkId = 'earlier'            # true
            ('a[0]' & `item`[0].linkId).length()                                                # 11
            item.repeat(item).where(linkId = 'earlier.score').answer.value.first()              # 10
            item.answer.value.aggregate($total & 'x', 'y')                                      # yx
            %questionnaire.url.endsWith('follow-up-conversation')                               # true
            item.first().item.where(linkId = 'earlier.next').answer.value is Coding                                # true
            item.where(linkId = 'earlier').item.where(linkId = 'earlier.words').answer.value.first().matches('^Komme.*') # true
            'Kaia ved sjøen'.replaceMatches('[aeiou]+', '.')                                    # K. v.d sjø.n
            descendants().count() > 50                                                          # true
            now()                                                                               # 2026-06-01T10:00:00+02:00
            today()                                                                             # 2026-06-01
            """)
    void evaluates(String expression, String expected) {
        assertThat(text(expression)).isEqualTo(expected);
    }

    @Test
    void knowsWhatTheFormIsStartedWithAlsoWhenNobodyGaveIt() {
        assertThat(evaluate("%patient.id")).isEmpty();
        assertThat(evaluate("%patient.id", scope.with("patient", List.of(kari))))
                .hasSize(1);
    }

    @Test
    void findsVariablesOfTheItemWhenTheyAreAskedFor() {
        FormItem earlier = form.item("earlier").orElseThrow();
        Scope within = scope.at(earlier, kari.getItemFirstRep(), EXPRESSIONS, Queries.NONE);
        assertThat(evaluate("%earlierGoal", within).get(0).primitiveValue())
                .isEqualTo("Goal/019b0000-0000-7000-8000-000000000001");
        assertThatThrownBy(() -> evaluate("%lastScore", within)).isInstanceOfSatisfying(FormFault.class, fault -> {
            assertThat(fault.refusal()).isEqualTo(FormRefusal.QUERY_NOT_HERE);
            assertThat(fault.arguments()).containsExactly("earlier", "variable", "lastScore");
        });
    }

    @Test
    void anInnerNameHidesAnOuterOne() {
        Scope inner = scope.with("goal", List.of(new StringType("ute"))).with("goal", List.of(new StringType("inne")));
        assertThat(evaluate("%goal", inner).get(0).primitiveValue()).isEqualTo("inne");
    }

    @Test
    void namesThePlaceOfAnUnknownVariable() {
        assertFault("%ingen", FormRefusal.VARIABLE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"item.where(", "answer.value.kode()", "item..answer", ""})
    void namesThePlaceOfWhatIsNotFhirPath(String expression) {
        assertFault(expression, FormRefusal.EXPRESSION_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1 | 2).single()", "'Kari'.matches('[')", "%resource.conformsTo('http://example.org')"})
    void namesThePlaceOfWhatCannotBeEvaluated(String expression) {
        assertFault(expression, FormRefusal.EXPRESSION_FAILED);
    }

    @Test
    void anotherLanguageIsAFault() {
        FormExpression cql = new FormExpression(PLACE, null, "text/cql", "1 + 1");
        assertThatThrownBy(() -> EXPRESSIONS.check(cql))
                .isInstanceOfSatisfying(FormFault.class, fault -> assertThat(fault.refusal())
                        .isEqualTo(FormRefusal.EXPRESSION_LANGUAGE));
    }

    /** Each of these would run for minutes, or until memory is out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "('a').repeat(iif(true, 'a' & toString(), 'b'))",
                "descendants().select(%resource.descendants().select(%resource.descendants().descendants().count()))",
                "descendants().select(%resource.descendants()).distinct().count()",
                "(descendants().select(%resource.descendants()) | descendants().select(%resource.descendants())).count()",
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.matches('(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^a]')",
                "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.replaceMatches('(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^a]', 'b')",
                "('1e1000000000').toDecimal() + 1",
                "descendants().aggregate($total * $total, 3.5)",
                "descendants().aggregate($total & $total, 'aa')",
                "descendants().aggregate($total.replace('a', 'aaaaaaaaaa'), 'aa')",
                "descendants().aggregate($total.replace('', 'aaaaaaaaaa'), 'aa')",
                "descendants().aggregate($total.replaceMatches('a', 'aaaaaaaaaa'), 'aa')",
                "descendants().aggregate($total.toChars().join($total), 'aaa')",
            })
    void stopsAHostileExpression(String expression) {
        assertFault(expression, FormRefusal.EXPRESSION_ENDLESS);
    }

    @Test
    void textsAreReplacedAndJoinedAsTheSpecificationSays() {
        assertThat(text("'abcabc'.replace('b', 'xx')")).isEqualTo("axxcaxxc");
        assertThat(text("'abc'.replace('b', '')")).isEqualTo("ac");
        assertThat(text("'abc'.replace('', 'x')")).isEqualTo("xaxbxcx");
        assertThat(text("'a1b22'.replaceMatches('[0-9]+', '-')")).isEqualTo("a-b-");
        assertThat(text("('a' | 'b').join(', ')")).isEqualTo("a, b");
        assertThat(text("('a' | 'b').join()")).isEqualTo("ab");
        assertThat(evaluate("{}.join(', ')")).isEmpty();
        assertThat(evaluate("{}.replace('a', 'b')")).isEmpty();
    }

    @Test
    void stopsAnExpressionThatIsNestedTooDeep() {
        assertThatThrownBy(() -> evaluate("(".repeat(4_000) + "1" + ")".repeat(4_000)))
                .isInstanceOf(FormFault.class);
        assertFault("1 + ".repeat(10_000) + "1", FormRefusal.EXPRESSION_ENDLESS);
    }

    @Test
    void countsTheSameEachTime() {
        evaluate("item.where(linkId = 'earlier').item.answer.value");
        long first = steps.taken();
        evaluate("item.where(linkId = 'earlier').item.answer.value");
        assertThat(steps.taken()).isEqualTo(2 * first).isBetween(50L, 200L);
    }

    @Test
    void fetchesNothing() {
        assertThat(evaluate("%resource.subject.resolve()")).isEmpty();
    }

    @Test
    void tellsNoIdentityNumberInAFault() {
        assertThatThrownBy(() -> evaluate("('12894345029' | 'b').single()"))
                .isInstanceOfSatisfying(
                        FormFault.class,
                        fault -> assertThat(fault.arguments().get(3).toString()).doesNotContain("12894345029"));
    }

    private void assertFault(String expression, FormRefusal refusal) {
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOfSatisfying(FormFault.class, fault -> {
            assertThat(fault.refusal()).as(fault.getMessage()).isEqualTo(refusal);
            assertThat(fault.arguments()).startsWith("goal", "definitionExtractValue");
        });
    }

    private String text(String expression) {
        return evaluate(expression).get(0).primitiveValue();
    }

    private List<Base> evaluate(String expression) {
        return evaluate(expression, scope);
    }

    private List<Base> evaluate(String expression, Scope in) {
        return EXPRESSIONS.evaluate(FormExpression.fhirPath(PLACE, expression), kari, in);
    }
}
