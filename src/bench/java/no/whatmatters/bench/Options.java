package no.whatmatters.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run, as {@code --name value} on the command line.
 *
 * @param persons to be there before anything is measured
 * @param clients numbers of clients, one after the other
 * @param warmServer traffic of all kinds before anything is measured: a server in use is warm
 * @param warmUp before each measurement
 * @param measured for each row and number of clients
 * @param rows which rows, by name
 * @param bound whether tokens are bound to keys, and each request carries a proof (DPoP); else Bearer
 * @param growth sizes to measure at, one after the other, instead of once
 * @param seed for growth: persons who are loaded, of whom all others are copies
 * @param baseUrl a FHIR server to measure instead of the packaged one, or null
 * @param serverPid its process, where it is on this machine, or null
 * @param databasePid the postmaster of its PostgreSQL, or null
 * @param directory where data and results are kept
 * @param java program of the JVM that runs the server
 * @param jvm its options
 */
record Options(
        int persons,
        List<Integer> clients,
        Duration warmServer,
        Duration warmUp,
        Duration measured,
        Pattern rows,
        boolean bound,
        List<Integer> growth,
        int seed,
        @Nullable URI baseUrl,
        @Nullable Long serverPid,
        @Nullable Long databasePid,
        Path directory,
        Path jar,
        Path java,
        List<String> jvm) {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("persons", "5000"),
            Map.entry("clients", "1,8"),
            Map.entry("warm-server", "60"),
            Map.entry("warm-up", "5"),
            Map.entry("seconds", "10"),
            Map.entry("rows", ".*"),
            Map.entry("token", "bearer"),
            Map.entry("growth", ""),
            Map.entry("seed", "400"),
            Map.entry("base-url", ""),
            Map.entry("server-pid", ""),
            Map.entry("database-pid", ""),
            Map.entry("directory", "target/bench"),
            Map.entry("jar", "target/whatmatters-server.jar"),
            Map.entry(
                    "java",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            Map.entry("jvm", "-XX:+UseSerialGC"));

    static Options parse(String... arguments) {
        Map<String, String> given = new HashMap<>(DEFAULTS);
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!DEFAULTS.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + ": unknown, or without a value. There are --"
                        + String.join(", --", DEFAULTS.keySet()));
            }
            given.put(name, arguments[i + 1]);
        }
        return of(given);
    }

    /** The directory for what is kept beside the report of so many persons: statements, query plans, sizes of tables. */
    Path kept(int persons) {
        return directory.resolve("statements-" + persons);
    }

    private static Options of(Map<String, String> given) {
        String baseUrl = value(given, "base-url");
        return new Options(
                Integer.parseInt(value(given, "persons")),
                numbers(value(given, "clients")),
                seconds(value(given, "warm-server")),
                seconds(value(given, "warm-up")),
                seconds(value(given, "seconds")),
                Pattern.compile(value(given, "rows")),
                value(given, "token").equals("dpop"),
                numbers(value(given, "growth")),
                Integer.parseInt(value(given, "seed")),
                baseUrl.isEmpty() ? null : URI.create(baseUrl.replaceFirst("/+$", "")),
                pid(value(given, "server-pid")),
                pid(value(given, "database-pid")),
                Path.of(value(given, "directory")),
                Path.of(value(given, "jar")),
                Path.of(value(given, "java")),
                List.of(value(given, "jvm").split(" ")));
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }

    private static @Nullable Long pid(String value) {
        return value.isEmpty() ? null : Long.valueOf(value);
    }

    private static Duration seconds(String value) {
        return Duration.ofSeconds(Long.parseLong(value));
    }

    private static List<Integer> numbers(String value) {
        return Stream.of(value.split(","))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
