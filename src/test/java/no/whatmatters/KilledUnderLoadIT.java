package no.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import no.whatmatters.Discharges.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while discharges come in: every acknowledged one is whole afterwards, no other is half, and sending it again
 * makes it whole. {@code -Dwhatmatters.kills=10} kills more often.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the embedded PostgreSQL is killed by a signal")
class KilledUnderLoadIT {

    private static final int KILLS = Integer.getInteger("whatmatters.kills", 2);
    private static final int SENDERS = 6;
    private static final int AT_LEAST = 15;

    private final Random random = new Random(1);

    @TempDir
    Path folder;

    @Test
    void killedServers() throws Exception {
        try (Installation installation = Installation.in(folder)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                List<Sent> sent;
                try (StartedJar server = installation.start()) {
                    server.awaitReady();
                    sent = underLoad(server, server::kill);
                }
                try (StartedJar next = installation.start()) {
                    next.awaitReady();
                    assertThatAllAreWholeOrNotThere(installation, next, sent);
                }
            }
            installation.assertThatTheLogIsWhole();
        }
    }

    @Test
    void killedPostgresql() throws Exception {
        try (Installation installation = Installation.in(folder);
                StartedJar server = installation.start()) {
            server.awaitReady();
            for (int kill = 1; kill <= KILLS; kill++) {
                List<Sent> sent = underLoad(server, () -> {
                    installation.database().kill();
                    Thread.sleep(random.nextInt(2_000));
                    installation.database().startAgain();
                });
                assertThat(sent).extracting(Sent::status).containsOnly(200, 503);
                server.awaitReady();
                assertThatAllAreWholeOrNotThere(installation, server, sent);
            }
            installation.assertThatTheLogIsWhole();
        }
    }

    private interface Blow {
        void fall() throws IOException, InterruptedException;
    }

    private List<Sent> underLoad(StartedJar server, Blow blow) throws IOException, InterruptedException {
        try (Discharges discharges = Discharges.begin(SENDERS, server)) {
            discharges.awaitAcknowledged(AT_LEAST);
            Thread.sleep(random.nextInt(1_000));
            blow.fall();
            return discharges.stop();
        }
    }

    private static void assertThatAllAreWholeOrNotThere(Installation installation, StartedJar server, List<Sent> sent)
            throws SQLException {
        int lost = 0;
        int unanswered = 0;
        for (Sent each : sent) {
            int records = installation.recordsOf(each.person().prefix());
            int persons = installation.count(
                    "select count(*) from business_identifier where value = ?",
                    each.person().identityNumber());
            if (each.isAcknowledged()) {
                assertThat(records).as("records of an acknowledged discharge").isEqualTo(Discharges.RECORDS);
            } else {
                assertThat(records).as("records of one without an answer").isIn(0, Discharges.RECORDS);
                unanswered++;
                lost += records == 0 ? 1 : 0;
            }
            assertThat(persons).isEqualTo(records == 0 ? 0 : 1);

            Sent again = Discharges.send(server, each.person());
            assertThat(again.status()).isEqualTo(200);
            if (each.isAcknowledged()) {
                assertThat(again.addresses()).isEqualTo(each.addresses());
            }
            assertThat(installation.recordsOf(each.person().prefix())).isEqualTo(Discharges.RECORDS);
        }
        System.out.printf(
                "%d discharges acknowledged, all whole; %d without an answer: %d not there, %d whole%n",
                sent.size() - unanswered, unanswered, lost, unanswered - lost);
    }
}
