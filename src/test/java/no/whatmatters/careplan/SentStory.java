package no.whatmatters.careplan;

import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jspecify.annotations.Nullable;

/**
 * A story of the guide as it is sent: each transaction by whom it tells of, and the hand-overs answered by those whom they ask.
 *
 * @param name as its transactions begin
 * @param steps in their order
 */
public record SentStory(String name, List<Step> steps) {

    /**
     * One transaction, and who says yes to what it hands over.
     *
     * @param transaction name of the guide's example
     * @param sender persona
     * @param receiver persona of whoever has her afterwards, or null where she is not moved
     * @param handOver identifier of the hand-over that the receiver answers, or null where the guide has no such answer to give
     */
    public record Step(
            String transaction,
            String sender,
            @Nullable String receiver,
            @Nullable String handOver) {

        /** As it is sent about that person. */
        public String of(PersonInCare person) {
            return person.person().renamed(CompiledGuide.example(transaction));
        }

        /** Whether it changes something by version, and is stale when sent again (decision 0018). */
        public boolean namesVersions() {
            return CompiledGuide.example(transaction).contains("\"ifMatch\"");
        }

        /** The transaction, and the yes of the one who is asked. */
        public void tell(PersonInCare person) {
            person.send(sender, of(person));
            answer(person);
        }

        /** The yes of the one who is asked, if somebody is. */
        public void answer(PersonInCare person) {
            if (receiver != null && handOver != null) {
                String task = person.find("Task", handOver);
                person.patch(receiver, task, 1, PersonInCare.status("accepted")).statusCode(200);
            }
        }
    }

    /** Kari, from hospital to home; the municipality answers in a transaction of its own. */
    public static final SentStory KARI = new SentStory(
            "kari",
            List.of(
                    said("Bundle-kari-1-discharge", "hospital-system"),
                    said("Bundle-kari-2-hand-over-accepted", "municipal-epj"),
                    said("Bundle-kari-3-home-visit", "municipal-epj"),
                    said("Bundle-kari-4-gp-agrees", "gp"),
                    said("Bundle-kari-5-asked-again", "municipal-epj")));

    /** Solveig's ten transfers. */
    public static final SentStory TRANSFERS = new SentStory(
            "transfers",
            List.of(
                    // A hospital abroad sends no hand-over.
                    new Step("Bundle-transfers-1-to-hospital", "hospital-system", "hospital-nurse", null),
                    moved("Bundle-transfers-2-home", "hospital-system", "municipal-nurse", "sykehuset"),
                    moved("Bundle-transfers-3-to-nursing-home", "municipal-epj", "nursing-home", "kommunen"),
                    moved("Bundle-transfers-4-home-again", "nursing-home", "municipal-nurse", "sykehjemmet"),
                    moved("Bundle-transfers-5-readmitted", "municipal-epj", "hospital-nurse", "kommunen"),
                    moved("Bundle-transfers-6-wish-set-aside", "hospital-system", "nursing-home", "sykehuset"),
                    moved("Bundle-transfers-7-wish-taken-up", "nursing-home", "municipal-nurse", "sykehjemmet"),
                    moved("Bundle-transfers-8-to-day-unit", "municipal-epj", "day-unit", "kommunen"),
                    moved("Bundle-transfers-9-to-nursing-home-again", "day-unit", "nursing-home", "dognenheten"),
                    moved("Bundle-transfers-10-home-to-die", "nursing-home", "municipal-nurse", "sykehjemmet")));

    /** Even, with his individual plan; the psychiatric centre answers in a transaction of its own. */
    public static final SentStory INDIVIDUAL_PLAN = new SentStory(
            "individual-plan",
            List.of(
                    said("Bundle-individual-plan-1-made", "individual-plan-system"),
                    said("Bundle-individual-plan-2-joined", "psychiatric-centre"),
                    said("Bundle-individual-plan-3-crisis-plan", "psychiatric-centre"),
                    said("Bundle-individual-plan-4-said-in-a-new-way", "individual-plan-system")));

    /** Those of the guide's numbered transactions that belong to this story. */
    public List<String> inTheGuide() {
        String numbered = "example/Bundle-" + name + "-\\d+-.*";
        return CompiledGuide.files().stream()
                .filter(file -> file.matches(numbered))
                .map(file -> file.substring("example/".length(), file.length() - ".json".length()))
                .toList();
    }

    private static Step said(String transaction, String sender) {
        return new Step(transaction, sender, null, null);
    }

    private static Step moved(String transaction, String sender, String receiver, String system) {
        String number = transaction.replaceAll("\\D", "");
        return new Step(transaction, sender, receiver, "https://" + system + ".example/plan|2201.hand-over-" + number);
    }
}
