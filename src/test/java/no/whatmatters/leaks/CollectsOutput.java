package no.whatmatters.leaks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Keeps what the whole run writes to standard output and error, line by line, and passes it on. */
public final class CollectsOutput implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setOut(collecting(System.out, SaidAloud.DURING_THE_RUN));
        System.setErr(collecting(System.err, SaidAloud.DURING_THE_RUN));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SearchedRun.report();
    }

    static PrintStream collecting(PrintStream passedOn, SaidAloud kept) {
        return new PrintStream(new Lines(passedOn, kept), true, StandardCharsets.UTF_8);
    }

    private static final class Lines extends OutputStream {

        private final PrintStream passedOn;
        private final SaidAloud kept;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintStream passedOn, SaidAloud kept) {
            this.passedOn = passedOn;
            this.kept = kept;
        }

        @Override
        public synchronized void write(int character) {
            passedOn.write(character);
            if (character == '\n') {
                kept.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(character);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                write(bytes[i]);
            }
        }

        @Override
        public void flush() {
            passedOn.flush();
        }
    }
}
