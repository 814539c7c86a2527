package no.whatmatters.pages.guide.parts;

import java.util.List;

/** A table with a heading for each column. */
public record Table(List<String> headings, List<Row> rows) {

    public Table {
        for (Row row : rows) {
            if (row.cells().size() != headings.size()) {
                throw new IllegalArgumentException("A row of " + row.cells().size() + " cells under " + headings.size()
                        + " headings: " + headings);
            }
        }
    }
}
