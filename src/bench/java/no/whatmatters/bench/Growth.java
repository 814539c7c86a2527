package no.whatmatters.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.traffic.Row;

/** What each request costs as there are more and more persons: it must stay as it is. */
final class Growth {

    private Growth() {}

    /**
     * Tables of processor time for each request with the most clients: of server and PostgreSQL together, and of PostgreSQL.
     *
     * @param bySize number of persons → what was measured then, in order
     */
    static String markdown(Map<Integer, Report> bySize) {
        List<String> lines = new ArrayList<>();
        lines.addAll(head("at persons", bySize.keySet()));
        for (String fact : List.of(Report.RESOURCES, Report.ON_DISK)) {
            lines.add("| " + fact + " | "
                    + bySize.values().stream().map(each -> each.fact(fact)).collect(Collectors.joining(" | "))
                    + " |  |");
        }
        lines.addAll(costs(bySize.values(), each -> each.serverMillis() + each.databaseMillis()));
        lines.add("");
        lines.addAll(head("PostgreSQL alone, at persons", bySize.keySet()));
        lines.addAll(costs(bySize.values(), Figures::databaseMillis));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> head(String of, Collection<Integer> sizes) {
        String columns = sizes.stream()
                .map(each -> String.format(Locale.ROOT, "%,d", each))
                .collect(Collectors.joining(" | "));
        return List.of(
                "| CPU ms for each request, " + of + " | " + columns + " | last / first |",
                "|---|" + "---|".repeat(sizes.size() + 1));
    }

    private static List<String> costs(Collection<Report> reports, ToDoubleFunction<Figures> cost) {
        List<String> lines = new ArrayList<>();
        List<Report> inOrder = List.copyOf(reports);
        for (Measured each : inOrder.get(0).rows()) {
            List<Double> costs = inOrder.stream()
                    .map(report -> cost(report, each.row(), cost))
                    .toList();
            lines.add("| " + each.row().name() + " | "
                    + costs.stream().map(ms -> Report.number(ms, 2)).collect(Collectors.joining(" | ")) + " | "
                    + Report.number(costs.get(costs.size() - 1) / costs.get(0), 2) + " |");
        }
        return lines;
    }

    private static double cost(Report report, Row row, ToDoubleFunction<Figures> cost) {
        return report.rows().stream()
                .filter(each -> each.row().name().equals(row.name()))
                .map(each -> each.figures().get(each.figures().size() - 1))
                .filter(Figures::isValid)
                .mapToDouble(cost)
                .findFirst()
                .orElse(Double.NaN);
    }
}
