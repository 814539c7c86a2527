package no.whatmatters.bench;

import java.util.List;
import no.whatmatters.bench.measure.Figures;
import no.whatmatters.bench.traffic.Row;

/**
 * A row with its figures.
 *
 * @param statements for each request; not a number where they were not counted
 * @param figures one for each number of clients
 */
record Measured(Row row, double statements, List<Figures> figures) {}
