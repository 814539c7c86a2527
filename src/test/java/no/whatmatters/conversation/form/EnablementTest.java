package no.whatmatters.conversation.form;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.OffsetDateTime;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnablementTest {

    private static final Expressions EXPRESSIONS = new Expressions(FhirContext.forR4Cached());

    private final Questionnaire form = new Questionnaire();
    private final QuestionnaireResponse response = new QuestionnaireResponse();

    @Test
    void comparesByTypeAndOperator() {
        assertThat(asked(new IntegerType(7), QuestionnaireItemOperator.GREATER_THAN, new IntegerType(6)))
                .isTrue();
        assertThat(asked(new IntegerType(7), QuestionnaireItemOperator.LESS_OR_EQUAL, new IntegerType(6)))
                .isFalse();
        assertThat(asked(new DecimalType("7.0"), QuestionnaireItemOperator.EQUAL, new DecimalType("7")))
                .isTrue();
        assertThat(asked(new DateType("2026-05-04"), QuestionnaireItemOperator.LESS_THAN, new DateType("2026-06-01")))
                .isTrue();
        assertThat(asked(new StringType("ja"), QuestionnaireItemOperator.NOT_EQUAL, new StringType("nei")))
                .isTrue();
        assertThat(asked(new BooleanType(true), QuestionnaireItemOperator.EQUAL, new BooleanType(true)))
                .isTrue();
        assertThat(asked(code("a", "1"), QuestionnaireItemOperator.EQUAL, code(null, "1")))
                .isTrue();
        assertThat(asked(code("a", "1"), QuestionnaireItemOperator.EQUAL, code("b", "1")))
                .isFalse();
        assertThat(asked(kilos("81"), QuestionnaireItemOperator.GREATER_OR_EQUAL, kilos("80.5")))
                .isTrue();
        assertThat(asked(kilos("81"), QuestionnaireItemOperator.GREATER_THAN, new Quantity(80)))
                .isFalse();
    }

    @Test
    void existsIsAboutWhetherThereIsAnAnswer() {
        assertThat(asked(new IntegerType(7), QuestionnaireItemOperator.EXISTS, new BooleanType(true)))
                .isTrue();
        assertThat(asked(new IntegerType(7), QuestionnaireItemOperator.EXISTS, new BooleanType(false)))
                .isFalse();
        assertThat(asked(null, QuestionnaireItemOperator.EXISTS, new BooleanType(false)))
                .isTrue();
        assertThat(asked(null, QuestionnaireItemOperator.NOT_EQUAL, new IntegerType(3)))
                .isFalse();
    }

    @Test
    void allConditionsMustHoldUnlessAnyIsEnough() {
        question(form.addItem(), "a");
        QuestionnaireItemComponent b = question(form.addItem(), "b");
        when(b, "a", 1);
        when(b, "a", 2);
        answer(response.addItem(), "a", new IntegerType(2));
        answer(response.addItem(), "b", new IntegerType(0));
        assertThat(enabled()).containsExactly("a[0]");
        b.setEnableBehavior(EnableWhenBehavior.ANY);
        assertThat(enabled()).containsExactly("a[0]", "b[0]");
    }

    @Test
    void looksAtTheNearestOccurrenceInARepeatingGroup() {
        QuestionnaireItemComponent group = form.addItem().setLinkId("g").setType(QuestionnaireItemType.GROUP);
        group.setRepeats(true);
        question(group.addItem(), "a");
        QuestionnaireItemComponent b = question(group.addItem(), "b");
        when(b, "a", 1);
        for (int i = 0; i < 2; i++) {
            QuestionnaireResponseItemComponent given = response.addItem().setLinkId("g");
            answer(given.addItem(), "a", new IntegerType(i));
            answer(given.addItem(), "b", new IntegerType(9));
        }
        assertThat(enabled()).containsExactly("g[0]", "g[0]/a[0]", "g[1]", "g[1]/a[0]", "g[1]/b[0]");
    }

    @Test
    void anAnswerThatDoesNotCountEnablesNothing() {
        question(form.addItem(), "a");
        when(question(form.addItem(), "b"), "a", 1);
        when(question(form.addItem(), "c"), "b", 5);
        answer(response.addItem(), "a", new IntegerType(0));
        answer(response.addItem(), "b", new IntegerType(5));
        answer(response.addItem(), "c", new IntegerType(5));
        assertThat(enabled()).containsExactly("a[0]");
    }

    @Test
    void anExpressionMayDecide() {
        question(form.addItem(), "a");
        question(form.addItem(), "b")
                .addExtension(
                        Sdc.ENABLE_WHEN_EXPRESSION,
                        new Expression()
                                .setLanguage("text/fhirpath")
                                .setExpression("%resource.item.where(linkId = 'a').answer.value > 3"));
        answer(response.addItem(), "a", new IntegerType(4));
        answer(response.addItem(), "b", new IntegerType(1));
        assertThat(enabled()).containsExactly("a[0]", "b[0]");
        response.getItemFirstRep().getAnswerFirstRep().setValue(new IntegerType(3));
        assertThat(enabled()).containsExactly("a[0]");
    }

    @Test
    void conditionsInACircleComeToAnEnd() {
        when(question(form.addItem(), "a"), "b", 1);
        when(question(form.addItem(), "b"), "a", 1);
        answer(response.addItem(), "a", new IntegerType(1));
        answer(response.addItem(), "b", new IntegerType(1));
        assertThat(enabled()).containsExactly("a[0]", "b[0]");
    }

    private static boolean asked(@Nullable Type given, QuestionnaireItemOperator operator, Type expected) {
        return AnswerCondition.holds(operator, expected, given == null ? List.of() : List.of(given));
    }

    private List<String> enabled() {
        Form read = Form.of(form);
        Scope scope = Scope.of(read, response, Steps.usual(), OffsetDateTime.parse("2026-06-01T10:00:00+02:00"));
        Enablement enablement = new Enablement(read, EXPRESSIONS, scope);
        return Answered.of(read, response).children().stream()
                .flatMap(each ->
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(each), each.children().stream()))
                .filter(enablement::isEnabled)
                .map(Answered::path)
                .toList();
    }

    private static QuestionnaireItemComponent question(QuestionnaireItemComponent item, String linkId) {
        return item.setLinkId(linkId).setType(QuestionnaireItemType.INTEGER);
    }

    private static void when(QuestionnaireItemComponent item, String question, int value) {
        item.addEnableWhen()
                .setQuestion(question)
                .setOperator(QuestionnaireItemOperator.EQUAL)
                .setAnswer(new IntegerType(value));
    }

    private static void answer(QuestionnaireResponseItemComponent item, String linkId, Type value) {
        item.setLinkId(linkId).addAnswer().setValue(value);
    }

    private static Coding code(@Nullable String system, String code) {
        return new Coding(system, code, null);
    }

    private static Quantity kilos(String value) {
        return new Quantity()
                .setValue(new java.math.BigDecimal(value))
                .setSystem("http://unitsofmeasure.org")
                .setCode("kg");
    }
}
