package no.whatmatters.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Processor time and memory of processes, as Linux counts them in {@code /proc}. */
public final class ProcessTime {

    private static final Path PROC = Path.of("/proc");
    private static final long MILLIS_PER_TICK = 10; // USER_HZ is 100 on every architecture that Java runs on
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler");
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_USER = 13;

    private ProcessTime() {}

    /** User and system time of one process; zero where there is none. */
    public static Duration of(long pid) {
        return sum(fields(pid), USER, 2);
    }

    /** Of a postmaster and all backends and workers it has had, also those that have ended. */
    public static Duration ofFamily(long postmaster) {
        Duration total = sum(fields(postmaster), USER, 2).plus(sum(fields(postmaster), ENDED_CHILDREN_USER, 2));
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path each : processes) {
                List<String> fields = fields(Long.parseLong(each.getFileName().toString()));
                if (!fields.isEmpty() && fields.get(PARENT).equals(Long.toString(postmaster))) {
                    total = total.plus(sum(fields, USER, 4));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return total;
    }

    /** What a JVM's compilers have taken, as part of {@link #of}: it ends when what is used has been compiled. */
    public static Duration ofCompilers(long pid) {
        Duration total = Duration.ZERO;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(PROC.resolve(pid + "/task"))) {
            for (Path each : threads) {
                if (COMPILER.matcher(read(each.resolve("comm"))).lookingAt()) {
                    total = total.plus(sum(fields(each), USER, 2));
                }
            }
        } catch (NoSuchFileException ended) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return total;
    }

    /** All that the machine has worked, for whomever. */
    public static Duration ofMachine() {
        List<String> times = List.of(line(PROC.resolve("stat"), "cpu ").strip().split("\\s+"));
        long ticks = 0;
        for (int i : new int[] {1, 2, 3, 6, 7}) { // user, nice, system, irq, softirq
            ticks += Long.parseLong(times.get(i));
        }
        return Duration.ofMillis(ticks * MILLIS_PER_TICK);
    }

    /** Resident memory in bytes now; zero where there is no such process. */
    public static long residentBytes(long pid) {
        return kilobytes(pid, "VmRSS:") * 1024;
    }

    /** The most it has ever been. */
    public static long peakResidentBytes(long pid) {
        return kilobytes(pid, "VmHWM:") * 1024;
    }

    private static long kilobytes(long pid, String name) {
        Matcher number = Pattern.compile("\\d+").matcher(line(PROC.resolve(pid + "/status"), name));
        return number.find() ? Long.parseLong(number.group()) : 0;
    }

    private static String line(Path file, String start) {
        return read(file)
                .lines()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElse("");
    }

    private static List<String> fields(long pid) {
        return fields(PROC.resolve(Long.toString(pid)));
    }

    /** The fields of {@code stat} after the name of the program, which may hold anything. */
    private static List<String> fields(Path processOrThread) {
        String stat = read(processOrThread.resolve("stat"));
        return stat.isEmpty()
                ? List.of()
                : List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    }

    private static Duration sum(List<String> fields, int from, int number) {
        long ticks = 0;
        for (int i = from; i < from + number && i < fields.size(); i++) {
            ticks += Long.parseLong(fields.get(i));
        }
        return Duration.ofMillis(ticks * MILLIS_PER_TICK);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            if (!Files.exists(file)) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
