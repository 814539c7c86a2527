package no.whatmatters.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads what {@link SearchedRun} found after the whole suite. The packaged servers of other tests are searched as they end. */
class NoNumberWasSaidAloudIT {

    @Test
    void noLogLineRefusalHeaderLinkMetricOrRowOfTheWholeSuiteHoldsANumber() throws IOException {
        assertThat(reports())
                .as("run mvn verify: the reports come from its unit tests")
                .isNotEmpty();
        int texts = 0;
        int metrics = 0;
        int rows = 0;
        int logged = 0;
        for (Path report : reports()) {
            List<String> lines = Files.readAllLines(report);
            texts += count(lines.get(0), SearchedRun.SEARCHED);
            metrics += count(lines.get(1), SearchedRun.METRICS);
            rows += count(lines.get(2), SearchedRun.ROWS);
            logged += count(lines.get(3), SearchedRun.DATABASE_LOG);
            assertThat(lines.subList(4, lines.size())).as(report.toString()).isEmpty();
        }
        assertThat(texts).isGreaterThan(50);
        assertThat(metrics).isGreaterThan(10);
        assertThat(rows).isGreaterThan(5);
        assertThat(logged).isPositive();
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> all = Files.list(SearchedRun.REPORTS)) {
            return all.toList();
        }
    }

    private static int count(String line, String what) {
        assertThat(line).startsWith(what);
        return Integer.parseInt(line.substring(what.length()));
    }
}
