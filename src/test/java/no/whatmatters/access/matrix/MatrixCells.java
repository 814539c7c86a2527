package no.whatmatters.access.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.access.matrix.Interaction.Way;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;

/** Everything that somebody asks of one record, in one situation. */
final class MatrixCells {

    private final AuthorityPage page;
    private final Expected expected;
    private final MatrixCalls calls;
    private final MatrixWorld world;

    MatrixCells(AuthorityPage page, MatrixCalls calls, MatrixWorld world) {
        this.page = page;
        this.expected = new Expected(page);
        this.calls = calls;
        this.world = world;
    }

    /** What the page says, and what the server said. */
    record Answers(Map<Interaction, String> expected, Map<Interaction, String> answered) {}

    /** What is refused or only read is asked for in one batch; what changes the record, each in its own. */
    Answers ask(Call call) {
        Answers answers = new Answers(new EnumMap<>(Interaction.class), new EnumMap<>(Interaction.class));
        Map<Interaction, Call> batch = new EnumMap<>(Interaction.class);
        for (Interaction each : Interaction.values()) {
            if (!isAsked(call, each)) {
                continue;
            }
            String answer = expected.answer(call.caller(), call.row(), call.situation(), each);
            answers.expected().put(each, answer);
            boolean changes = each.isWrite() && answer.equals(Expected.YES);
            Call asked = changes && each.letter() == 'D' ? withOneToLose(call) : call;
            if (each.way() != Way.BATCH) {
                answers.answered().put(each, calls.answer(each, asked));
            } else if (changes) {
                answers.answered().putAll(calls.batch(Map.of(each, asked)));
            } else {
                batch.put(each, asked);
            }
        }
        answers.answered().putAll(calls.batch(batch));
        return answers;
    }

    private Call withOneToLose(Call call) {
        String maker = call.situation().isMade() ? call.caller().maker() : MatrixWorld.ANOTHER;
        Stored spare = world.create(call.subject(), maker, call.row(), false);
        return new Call(call.caller(), call.situation(), call.row(), call.subject(), spare, call.token());
    }

    /** What is decided as for a row before, or of a type that is nothing to the role, is asked in short where that was asked in full. */
    private boolean isLikeOthers(Call call) {
        boolean own = call.situation() == Situation.OWN;
        boolean asBefore =
                page.saysTheSameBefore(call.row()) && !(own && call.row().isAboutSomebody());
        return asBefore
                || (!own && page.lettersOfType(call.row(), call.caller()).matches("-+"));
    }

    private boolean isAsked(Call call, Interaction interaction) {
        MatrixRow row = call.row();
        StoredType type = Objects.requireNonNull(ServerStatement.ofTheGuide().type(row.type()));
        if (call.record().id().isEmpty()) {
            return interaction == Interaction.SEARCH;
        }
        if (!row.isAboutSomebody() && call.situation().whose() != Situation.Whose.OWN) {
            return switch (interaction) {
                case INCLUDE -> !call.record().pointer().isEmpty();
                // It is about the person whom the form is filled in for.
                case POPULATE -> row.type().equals("Questionnaire");
                default -> false;
            };
        }
        if (!row.type().equals("Goal") && !interaction.isAskedIn(call.situation(), isLikeOthers(call))) {
            return false;
        }
        return interaction.isWrite() ? isWritten(call, interaction, type) : isRead(call, interaction, type);
    }

    private static boolean isWritten(Call call, Interaction interaction, StoredType type) {
        boolean makes = type.writable() && call.row().canBeMade();
        return switch (interaction.alone()) {
            case CREATE -> makes;
            case CONDITIONAL_CREATE -> makes && call.record().condition() != null;
            case CONDITIONAL_UPDATE -> type.writable() && call.record().condition() != null;
            default -> type.writable();
        };
    }

    private boolean isRead(Call call, Interaction interaction, StoredType type) {
        MatrixRow row = call.row();
        boolean byPatient = type.searchParameters().containsKey("patient");
        return switch (interaction) {
            case CHAIN_TO_A_NUMBER ->
                byPatient && row.isAboutSomebody() && !row.type().equals("Provenance");
            case CHAIN_ELSEWHERE, HAS -> byPatient;
            case INCLUDE -> !call.record().pointer().isEmpty();
            case REVERSE_INCLUDE ->
                Objects.requireNonNull(ServerStatement.ofTheGuide().type("Patient"))
                        .reverseIncludes()
                        .contains(row.type() + ":patient");
            case REVERSE_INCLUDE_FROM_NOBODYS ->
                FromNobodys.leadingTo(row.type()).isPresent();
            case PAGE_OF_ANOTHER -> calls.hasPages(call);
            case VALIDATE -> type.operations().contains("validate") && row.canBeSent();
            case WHAT_MATTERS -> row.type().equals("Patient");
            case EXTRACT -> row.type().equals("QuestionnaireResponse");
            case POPULATE -> row.type().equals("Questionnaire");
            default -> true;
        };
    }
}
