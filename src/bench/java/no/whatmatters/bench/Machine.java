package no.whatmatters.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Where and what was measured, for the head of a report. */
final class Machine {

    private Machine() {}

    static String processors() {
        return Runtime.getRuntime().availableProcessors() + " × " + line("/proc/cpuinfo", "model name") + ", "
                + line("/proc/meminfo", "MemTotal").replaceAll("(\\d+)\\d{6} kB", "$1 GB") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    /** What that JVM says of itself. */
    static String java(Path java) {
        return said(java.toString(), "-version").lines().skip(1).findFirst().orElse("unknown");
    }

    /** The commit, and whether there is more than it. */
    static String commit() {
        String commit = said("git", "rev-parse", "--short=10", "HEAD").strip();
        return said("git", "status", "--porcelain", "--untracked-files=no").isBlank()
                ? commit
                : commit + " and changes";
    }

    private static String line(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(each -> each.startsWith(name))
                    .map(each -> each.substring(each.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }

    private static String said(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            return process.exitValue() == 0 ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
