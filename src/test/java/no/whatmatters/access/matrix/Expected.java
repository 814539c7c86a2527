package no.whatmatters.access.matrix;

import java.util.Locale;
import java.util.Set;
import no.whatmatters.access.matrix.Interaction.Way;

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
            case CHAIN_ELSEWHERE, HAS, REVERSE_INCLUDE_FROM_NOBODYS -> REFUSED;
            case PAGE_OF_ANOTHER -> caller == MatrixCaller.LEADER ? REFUSED : ABSENT;
            case VALIDATE -> page.mayCall("$validate", caller) ? YES : REFUSED;
            case WHAT_MATTERS -> ifMayCall("$what-matters", caller, row, situation);
            case EXTRACT -> ifMayCall("$extract", caller, row, situation);
            case POPULATE -> ifMayCall("$populate", caller, PATIENT, situation);
            default ->
                switch (interaction.alone()) {
                    case CONDITIONAL_CREATE -> conditional(caller, row, situation);
                    case CONDITIONAL_UPDATE -> byIdentifier(caller, row, situation);
                    case UPDATE -> updated(caller, row, situation, interaction.way());
                    default -> asked(caller, row, situation, interaction.letter());
                };
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

    /** By an identifier of the own system: it finds what the own organisation made, and nothing for whom the person has blocked; what a human being never sees, where it may still be sent. */
    private String conditional(MatrixCaller caller, MatrixRow row, Situation situation) {
        String create = asked(caller, row, situation, 'C');
        boolean findsOwn = situation.isMade() && caller.system() != null;
        if (!findsOwn || create.equals(REFUSED)) {
            return REFUSED;
        }
        boolean isSystem = caller == MatrixCaller.EPJ || caller == MatrixCaller.SENDER;
        if (!isSystem && !has(page.letters(row, caller), 'R')) {
            return create;
        }
        return row.isAboutSomebody() && situation.isBlockedByName(caller) ? NOWHERE : YES;
    }

    /** By an identifier of another's system it finds what is seen, and nothing else: nor does it say whether there is anything. */
    private String byIdentifier(MatrixCaller caller, MatrixRow row, Situation situation) {
        String update = asked(caller, row, situation, 'U');
        boolean findsOwn = situation.isMade() && caller.system() != null;
        if (!update.equals(ABSENT) || !findsOwn) {
            return update.equals(ABSENT) ? REFUSED : update;
        }
        if (!mayRefer(caller, row, situation)) {
            return NOWHERE;
        }
        return REFUSED;
    }

    /** What a Bundle refers to is looked at first, and a Provenance refers to nothing else than what it is about. */
    private String updated(MatrixCaller caller, MatrixRow row, Situation situation, Way way) {
        String update = asked(caller, row, situation, 'U');
        if (way == Way.ALONE) {
            return update;
        }
        boolean knowsTarget =
                takesPart(caller, row, situation) || (caller == MatrixCaller.SENDER && situation != Situation.OTHER);
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
        if (letter == 'C') {
            return mayRefer(caller, row, situation) ? REFUSED : NOWHERE;
        }
        return letter == 'R' || !permits(caller, row, situation, 'R') ? ABSENT : REFUSED;
    }

    private boolean permits(MatrixCaller caller, MatrixRow row, Situation situation, char letter) {
        String letters = page.letters(row, caller);
        char own = Character.toLowerCase(letter);
        boolean reaches = letter == 'C' ? mayRefer(caller, row, situation) : takesPart(caller, row, situation);
        return (letters.indexOf(letter) >= 0 && reaches)
                || (letters.indexOf(own) >= 0
                        && (letter == 'C' ? isSentOf(row, situation) : isOwn(caller, row, situation)));
    }

    /** What the own organisation made; not through somebody whom the person has blocked by name. */
    private static boolean isOwn(MatrixCaller caller, MatrixRow row, Situation situation) {
        return situation.isMade() && !(row.isAboutSomebody() && situation.isBlockedByName(caller));
    }

    /** A sender knows the persons it sends a plan of; and sends new ones. */
    private static boolean isSentOf(MatrixRow row, Situation situation) {
        return situation != Situation.OTHER || row.type().equals("Patient");
    }

    private static boolean takesPart(MatrixCaller caller, MatrixRow row, Situation situation) {
        boolean blocked = situation.whose() == Situation.Whose.PART && MatrixBlocks.areOfPart(row);
        return mayRefer(caller, row, situation) && !blocked;
    }

    /** Whether the caller knows whom the record is about. */
    private static boolean mayRefer(MatrixCaller caller, MatrixRow row, Situation situation) {
        return !row.isAboutSomebody()
                || switch (situation.whose()) {
                    case OWN, PART -> true;
                    case NAMED -> !situation.isBlockedByName(caller);
                    default -> false;
                };
    }

    private static boolean has(String letters, char letter) {
        return letters.toUpperCase(Locale.ROOT).indexOf(letter) >= 0;
    }
}
