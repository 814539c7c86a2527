package no.whatmatters.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.traffic.Row;

/** What each request costs as there are more and more persons: it must stay as it is. */
final class Growth {

    private Growth() {}

    /**
     * A table of processor time for each request, server and PostgreSQL together, with the most clients.
     *
     * @param bySize number of persons → what was measured then, in order
     */
    static String markdown(Map<Integer, Report> bySize) {
        List<String> lines = new ArrayList<>();
        List<Integer> sizes = List.copyOf(bySize.keySet());
        StringBuilder head = new StringBuilder("| CPU ms for each request, at persons |");
        sizes.forEach(
                each -> head.append(" ").append(String.format("%,d", each)).append(" |"));
        lines.add(head + " last / first |");
        lines.add("|---|" + "---|".repeat(sizes.size() + 1));
        List<Report> reports = List.copyOf(bySize.values());
        for (Measured each : reports.get(0).rows()) {
            List<Double> costs =
                    reports.stream().map(report -> cost(report, each.row())).toList();
            StringBuilder line = new StringBuilder("| " + each.row().name() + " |");
            costs.forEach(
                    cost -> line.append(" ").append(Report.number(cost, 2)).append(" |"));
            lines.add(line + " " + Report.number(costs.get(costs.size() - 1) / costs.get(0), 2) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private static double cost(Report report, Row row) {
        return report.rows().stream()
                .filter(each -> each.row().name().equals(row.name()))
                .map(each -> each.figures().get(each.figures().size() - 1))
                .filter(Figures::isValid)
                .mapToDouble(each -> each.serverMillis() + each.databaseMillis())
                .findFirst()
                .orElse(Double.NaN);
    }
}
