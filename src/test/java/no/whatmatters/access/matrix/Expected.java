package no.whatmatters.access.matrix;

import java.util.Locale;
import java.util.Set;

/** What the page says will be answered. The rules are those that stand below its tables. */
final class Expected {

    static final String YES = "yes";
    static final String ABSENT = "absent";
    static final String REFUSED = "refused";
    static final String NOWHERE = "leads nowhere";
    static final String DOOR = "stopped at the door";

    private static final MatrixRow PATIENT = new MatrixRow("Patient");
    private static final MatrixRow TASK = new MatrixRow("Task, of a plan");

    /** Open to whoever has a token for this service, whatever it is for. */
    private static final Set<String> FOR_ALL_SCOPES = Set.of(
            "Questionnaire",
            "PlanDefinition",
            "Measure",
            "StructureDefinition",
            "ValueSet",
            "CodeSystem",
            "ConceptMap",
            "SearchParameter",
            "OperationDefinition",
            "CapabilityStatement",
            "NamingSystem",
            "ImplementationGuide");

    private final AuthorityPage page;

    Expected(AuthorityPage page) {
        this.page = page;
    }

    String answer(MatrixCaller caller, MatrixRow row, Situation situation, Interaction interaction) {
        String answer = byTheTables(caller, row, situation, interaction);
        return page.insteadOf(answer, row, caller, situation, interaction);
    }

    private String byTheTables(MatrixCaller caller, MatrixRow row, Situation situation, Interaction interaction) {
        if (situation == Situation.AUDIENCE) {
            return DOOR;
        }
        return switch (interaction) {
            case INCLUDE -> along(caller, TASK, row, situation);
            case REVERSE_INCLUDE -> along(caller, PATIENT, row, situation);
            case CHAIN_ELSEWHERE, HAS -> REFUSED;
            case PAGE_OF_ANOTHER -> caller == MatrixCaller.LEADER ? REFUSED : ABSENT;
            case VALIDATE -> page.mayCall("$validate", caller) ? YES : REFUSED;
            case WHAT_MATTERS -> ifMayCall("$what-matters", caller, row, situation);
            case EXTRACT -> ifMayCall("$extract", caller, row, situation);
            case POPULATE -> ifMayCall("$populate", caller, PATIENT, situation);
            case CONDITIONAL_CREATE -> conditional(caller, row, situation);
            case UPDATE_IN_TRANSACTION -> together(caller, row, situation);
            default -> asked(caller, row, situation, interaction.letter());
        };
    }

    private String ifMayCall(String operation, MatrixCaller caller, MatrixRow row, Situation situation) {
        return page.mayCall(operation, caller) ? asked(caller, row, situation, 'R') : REFUSED;
    }

    /** What comes along with a search for something else. */
    private String along(MatrixCaller caller, MatrixRow searched, MatrixRow row, Situation situation) {
        String match = asked(caller, searched, situation, 'R');
        if (!match.equals(YES)) {
            return match;
        }
        return asked(caller, row, situation, 'R').equals(YES) ? YES : ABSENT;
    }

    /** By an identifier of the own system: it finds what the own organisation made. */
    private String conditional(MatrixCaller caller, MatrixRow row, Situation situation) {
        String create = asked(caller, row, situation, 'C');
        boolean findsOwn = situation.isMade() && caller.system() != null;
        return findsOwn && !create.equals(REFUSED) ? YES : REFUSED;
    }

    /** What a transaction refers to is looked at first, and a Provenance refers to nothing else than what it is about. */
    private String together(MatrixCaller caller, MatrixRow row, Situation situation) {
        String update = asked(caller, row, situation, 'U');
        boolean knowsTarget =
                takesPart(row, situation) || (caller == MatrixCaller.SENDER && situation != Situation.OTHER);
        return row.type().equals("Provenance") && update.equals(ABSENT) && !knowsTarget ? NOWHERE : update;
    }

    private String asked(MatrixCaller caller, MatrixRow row, Situation situation, char letter) {
        boolean opens = letter == 'R' && FOR_ALL_SCOPES.contains(row.type());
        // A create is judged by what is sent, the others by what is stored, which is looked up after the type.
        String any = letter == 'C' ? page.letters(row, caller) : page.lettersOfType(row, caller);
        if (!(has(any, letter) || (letter == 'U' && any.contains("=")))
                || (situation == Situation.SCOPE && !opens)
                || (situation == Situation.EXPIRED
                        && (row.isAboutSomebody() || page.letters(row, caller).equals("-")))) {
            return REFUSED;
        }
        if (permits(caller, row, situation, letter)) {
            return YES;
        }
        boolean takesPart = takesPart(row, situation);
        if (letter == 'C') {
            return takesPart ? REFUSED : NOWHERE;
        }
        return letter == 'R' || !permits(caller, row, situation, 'R') ? ABSENT : REFUSED;
    }

    private boolean permits(MatrixCaller caller, MatrixRow row, Situation situation, char letter) {
        String letters = page.letters(row, caller);
        char own = Character.toLowerCase(letter);
        return (letters.indexOf(letter) >= 0 && takesPart(row, situation))
                || (letters.indexOf(own) >= 0 && (letter == 'C' ? isSentOf(row, situation) : situation.isMade()));
    }

    /** A sender knows the persons it sends a plan of; and sends new ones. */
    private static boolean isSentOf(MatrixRow row, Situation situation) {
        return situation != Situation.OTHER || row.type().equals("Patient");
    }

    private static boolean takesPart(MatrixRow row, Situation situation) {
        return !row.isAboutSomebody() || situation.whose() == Situation.Whose.OWN;
    }

    private static boolean has(String letters, char letter) {
        return letters.toUpperCase(Locale.ROOT).indexOf(letter) >= 0;
    }
}
