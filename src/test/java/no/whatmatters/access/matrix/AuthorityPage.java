package no.whatmatters.access.matrix;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of {@code src/docs/authority.md}, as whoever reads the page reads them. */
final class AuthorityPage {

    private static final Splitter CELLS = Splitter.on('|').trimResults();
    private static final Path PAGE = Path.of("src/docs/authority.md");

    private final Map<String, Map<String, String>> records;
    private final Map<String, Map<String, String>> operations;
    private final List<Otherwise> exceptions;

    /** Where the answer is another than the table's letters say. */
    private record Otherwise(
            String row,
            Set<String> callers,
            Set<String> situations,
            Set<String> interactions,
            String insteadOf,
            String answer) {}

    private AuthorityPage(String page) {
        records = table(page, "| Record |");
        operations = table(page, "| Operation |");
        exceptions = lines(page, "| Except |").stream()
                .map(each -> new Otherwise(
                        each.get(1),
                        words(each.get(2)),
                        words(each.get(3)),
                        words(each.get(4)),
                        each.get(5),
                        each.get(6)))
                .toList();
    }

    static AuthorityPage read() {
        try {
            return new AuthorityPage(Files.readString(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<MatrixRow> rows() {
        return records.keySet().stream().map(MatrixRow::new).toList();
    }

    Set<String> operations() {
        return operations.keySet();
    }

    /** What stands in the cell, such as {@code CRru}. */
    String letters(MatrixRow row, MatrixCaller caller) {
        return cell(records, row.name(), caller);
    }

    /** Letters of all rows of the type: what the role may do with some record of it. */
    String lettersOfType(MatrixRow row, MatrixCaller caller) {
        return rows().stream()
                .filter(each -> each.type().equals(row.type()))
                .map(each -> letters(each, caller))
                .collect(Collectors.joining());
    }

    /** Whether any role makes such a record; if not, only the service does. */
    boolean isMadeBySomebody(MatrixRow row) {
        return Arrays.stream(MatrixCaller.values())
                .anyMatch(each -> letters(row, each).matches("(?i).*C.*"));
    }

    /** Whether a row before this one has the same cells, about a person or not, too. */
    boolean saysTheSameBefore(MatrixRow row) {
        return rows().stream()
                .takeWhile(each -> !each.equals(row))
                .anyMatch(each -> each.isAboutSomebody() == row.isAboutSomebody()
                        && Objects.equals(records.get(each.name()), records.get(row.name())));
    }

    /** Whether the role may call the operation. */
    boolean mayCall(String operation, MatrixCaller caller) {
        return cell(operations, operation, caller).equals("yes");
    }

    /** The answer that the page makes an exception for, or the answer as it is. */
    String insteadOf(String answer, MatrixRow row, MatrixCaller caller, Situation situation, Interaction interaction) {
        return exceptions.stream()
                .filter(each -> each.row().equals(row.name())
                        && each.callers().contains(caller.name())
                        && each.situations().contains(situation.name())
                        && each.interactions().contains(interaction.name())
                        && each.insteadOf().equals(answer))
                .map(Otherwise::answer)
                .findFirst()
                .orElse(answer);
    }

    private static Set<String> words(String cell) {
        return Set.copyOf(Splitter.on(' ').splitToList(cell));
    }

    private static String cell(Map<String, Map<String, String>> table, String row, MatrixCaller caller) {
        return Objects.requireNonNull(
                Objects.requireNonNull(table.get(row), row).get(caller.name()), caller.name());
    }

    private static Map<String, Map<String, String>> table(String page, String head) {
        List<String> columns = columns(head, page);
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (List<String> line : lines(page, head)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 2; i < columns.size() - 1; i++) {
                row.put(columns.get(i), line.get(i));
            }
            table.put(line.get(1), row);
        }
        return table;
    }

    private static List<String> columns(String head, String page) {
        return page.lines()
                .filter(each -> each.startsWith(head))
                .findFirst()
                .map(CELLS::splitToList)
                .orElseThrow();
    }

    /** The lines below the head of a table, cell by cell. */
    private static List<List<String>> lines(String page, String head) {
        return page.lines()
                .dropWhile(each -> !each.startsWith(head))
                .takeWhile(each -> each.startsWith("|"))
                .skip(2)
                .map(CELLS::splitToList)
                .toList();
    }
}
