package no.whatmatters.guides;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Remembers in the database which packages of definitions it holds, by the hash of their content. */
@Component
class LoadedPackages {

    private final JdbcTemplate database;
    private final Clock clock;

    LoadedPackages(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A package of definitions.
     *
     * @param name package id
     * @param version its version
     * @param hash SHA-256 of its content, in hexadecimal
     */
    record Loaded(String name, String version, String hash) {}

    boolean isLoaded(Loaded wanted) {
        Integer found = database.queryForObject(
                "select count(*) from guide_package where name = ? and hash = ?",
                Integer.class,
                wanted.name(),
                wanted.hash());
        return found != null && found > 0;
    }

    void remember(Loaded loaded) {
        database.update(
                "insert into guide_package (name, version, hash, loaded) values (?, ?, ?, ?)"
                        + " on conflict (name) do update set version = excluded.version, hash = excluded.hash,"
                        + " loaded = excluded.loaded",
                loaded.name(),
                loaded.version(),
                loaded.hash(),
                Timestamp.from(clock.instant()));
    }
}
