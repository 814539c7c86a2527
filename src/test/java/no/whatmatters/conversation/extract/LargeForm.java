package no.whatmatters.conversation.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Steps;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * A form of 2,000 items, made of the groups of the guide's first conversation under other names, and a response of half a
 * megabyte. As a program it prints the CPU time of an extraction when warm; no test waits for a time.
 */
final class LargeForm {

    private static final int ITEMS = 2_000;
    private static final int CHARACTERS = 500_000;
    private static final int ROUNDS = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    private LargeForm() {}

    static Questionnaire form() {
        Questionnaire form = TestForms.guideForm("first-conversation");
        QuestionnaireItemComponent group = form.getItem().get(1);
        form.getItem().removeIf(each -> each == group);
        int items = form.getItem().size();
        for (int i = 0; items < ITEMS; i++) {
            QuestionnaireItemComponent copy = group.copy();
            items += rename(copy, "-" + i);
            form.addItem(copy);
        }
        return form;
    }

    /** Answers to as many of the groups as half a megabyte holds. */
    static QuestionnaireResponse response(Questionnaire form) {
        QuestionnaireResponse response = TestForms.guideResponse("kari-first-conversation");
        QuestionnaireResponseItemComponent answered = response.getItemFirstRep().copy();
        answered.getItemFirstRep().getAnswerFirstRep().setValue(new StringType("Komme meg hjem ".repeat(190)));
        response.getItem().clear();
        int groups = form.getItem().size();
        int size = TestForms.json(response).length();
        int each = TestForms.FHIR.newJsonParser().encodeToString(answered).length();
        for (int i = 0; i < groups && size < CHARACTERS; i++) {
            String linkId = form.getItem().get(i).getLinkId();
            if (linkId.startsWith("goal-")) {
                QuestionnaireResponseItemComponent copy = answered.copy();
                rename(copy, linkId.substring("goal".length()));
                response.addItem(copy);
                size += each;
            }
        }
        return response;
    }

    private static int rename(QuestionnaireItemComponent item, String suffix) {
        item.setLinkId(item.getLinkId() + suffix);
        item.getEnableWhen().forEach(each -> each.setQuestion(each.getQuestion() + suffix));
        return 1
                + item.getItem().stream().mapToInt(each -> rename(each, suffix)).sum();
    }

    private static void rename(QuestionnaireResponseItemComponent item, String suffix) {
        item.setLinkId(item.getLinkId() + suffix);
        item.getItem().forEach(each -> rename(each, suffix));
    }

    /** Prints items, size, steps and milliseconds of CPU. */
    public static void main(String[] unused) {
        Questionnaire form = form();
        measure("2,000 items", form, response(form));
        measure(
                "conditions across repetitions",
                WorstForms.conditions(),
                WorstForms.answers(WorstForms.conditions(), 2_500));
        measure("one resource", WorstForms.oneResource(), WorstForms.answers(WorstForms.oneResource(), 5_000));
    }

    private static void measure(String name, Questionnaire questionnaire, QuestionnaireResponse response) {
        Form form = Form.of(questionnaire);
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        double[] millis = new double[ROUNDS];
        long steps = 0;
        int entries = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Steps counted = Steps.usual();
            long before = cpu.getCurrentThreadCpuTime();
            Extraction made = TestForms.EXTRACTOR.extract(
                    form, response, Occurrences.byPlace(), Map.of(), TestForms.NOW, counted);
            millis[i] = (cpu.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI;
            steps = counted.taken();
            entries = made.transaction().getEntry().size();
        }
        java.util.Arrays.sort(millis, ROUNDS / 2, ROUNDS);
        System.out.printf(
                "%s: response %,d characters, %d entries, %,d steps; first %.0f ms, warm median %.0f ms, worst warm %.0f ms%n",
                name,
                TestForms.FHIR.newJsonParser().encodeResourceToString(response).length(),
                entries,
                steps,
                millis[0],
                millis[ROUNDS * 3 / 4],
                millis[ROUNDS - 1]);
    }
}
