package no.whatmatters.bench.measure;

import no.whatmatters.bench.server.BenchDatabase;

/** Bytes on disk: of records with all their indexes, and of the access log. */
public final class Disk {

    private static final String SIZE = """
            select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname = 'public' and (c.relname like 'access_%') = ?""";

    private final BenchDatabase database;

    public Disk(BenchDatabase database) {
        this.database = database;
    }

    public long ofRecords() {
        return Long.parseLong(database.ask(SIZE.replace("?", "false")));
    }

    public long ofAccessLog() {
        return Long.parseLong(database.ask(SIZE.replace("?", "true")));
    }

    /** The largest tables, each with the sizes of its rows and of its indexes, as text. */
    public String largest() {
        return database.ask("""
                select string_agg(line, E'\n') from (
                    select format('%-28s rows %10s  indexes %10s', relname, pg_size_pretty(pg_table_size(c.oid)),
                        pg_size_pretty(pg_indexes_size(c.oid))) as line
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind = 'r' and n.nspname = 'public' and pg_total_relation_size(c.oid) > 1000000
                    order by pg_total_relation_size(c.oid) desc) as tables""");
    }

    /** Resources that are stored, without their older versions. */
    public long resources() {
        return Long.parseLong(database.ask("select count(*) from hfj_resource where res_deleted_at is null"));
    }
}
