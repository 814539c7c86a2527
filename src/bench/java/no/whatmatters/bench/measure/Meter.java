package no.whatmatters.bench.measure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads the processor time of what is measured. Our own, the client's, is not counted.
 *
 * @param server process id, or null where the server is on another machine
 * @param postmaster process id, or null
 */
public record Meter(@Nullable Long server, @Nullable Long postmaster) {

    /**
     * Processor time up to a moment.
     *
     * @param compilers what of the server's went into compiling itself
     * @param others of everything else on the machine but us
     */
    public record Reading(long nanos, Duration server, Duration compilers, Duration database, Duration others) {

        Reading since(Reading earlier) {
            return new Reading(
                    nanos - earlier.nanos,
                    server.minus(earlier.server),
                    compilers.minus(earlier.compilers),
                    database.minus(earlier.database),
                    others.minus(earlier.others));
        }
    }

    Reading read() {
        Duration ofServer = server == null ? Duration.ZERO : ProcessTime.of(server);
        Duration ofCompilers = server == null ? Duration.ZERO : ProcessTime.ofCompilers(server);
        Duration ofDatabase = postmaster == null ? Duration.ZERO : ProcessTime.ofFamily(postmaster);
        Duration ours = ProcessTime.of(ProcessHandle.current().pid());
        Duration others =
                ProcessTime.ofMachine().minus(ofServer).minus(ofDatabase).minus(ours);
        return new Reading(System.nanoTime(), ofServer, ofCompilers, ofDatabase, others);
    }
}
