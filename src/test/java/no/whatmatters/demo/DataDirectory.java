package no.whatmatters.demo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL: made whole or not at all, with settings that keep data safe and out of the log. */
final class DataDirectory {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("autovacuum", "on"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("logging_collector", "off"),
            // No statement, parameter or row reaches the log. Errors go to the client only: "invalid input syntax"
            // quotes
            // the value, and the DETAIL of a duplicate key quotes the row, which "terse" leaves out.
            Map.entry("log_min_messages", "log"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private final Path files;
    private final Path passwordFile;
    private final PostgresPrograms programs;

    DataDirectory(Path directory, PostgresPrograms programs) {
        this.files = directory.resolve("data");
        this.passwordFile = directory.resolve("superuser-password");
        this.programs = programs;
    }

    Path files() {
        return files;
    }

    static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    String superuserPassword() throws IOException {
        return Files.readString(passwordFile);
    }

    /** Makes the directory if it is not there, and refuses one that these programs cannot read. */
    void prepare(Consumer<String> progress) throws IOException {
        if (!Files.exists(files)) {
            progress.accept("Creating the database in " + files.getParent() + " ...");
            create();
        }
        String version = Files.readString(files.resolve("PG_VERSION")).strip();
        if (!version.equals(programs.majorVersion())) {
            throw new DatabaseDidNotStart("The database in " + files + " was made by PostgreSQL " + version
                    + ", and this is PostgreSQL " + programs.majorVersion() + ". Delete the folder " + files
                    + " to begin with an empty database.");
        }
        if (!Files.exists(passwordFile)) {
            throw new DatabaseDidNotStart("The file " + passwordFile + " is missing. Delete the folder " + files
                    + " to begin with an empty database.");
        }
    }

    private void create() throws IOException {
        Path unfinished = Files.createTempDirectory(files.getParent(), "unfinished-");
        writePrivately(passwordFile, newPassword());
        PostgresPrograms.Outcome outcome = programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--auth=scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        if (!outcome.succeeded()) {
            throw new DatabaseDidNotStart("PostgreSQL could not create a database in " + files.getParent() + " ("
                    + outcome.said() + "). If you are root, start as another user: PostgreSQL runs as root only where"
                    + " the machine allows user namespaces (unshare --user).");
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude 'whatmatters.conf'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
        deleteUnfinished();
    }

    /** Of runs that were killed while they created the database; the initdb of one may still be at work. */
    private void deleteUnfinished() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(files.getParent(), "unfinished-*")) {
            unfinished.forEach(directory -> FileSystemUtils.deleteRecursively(directory.toFile()));
        }
    }

    void writeSettings(int port) throws IOException {
        Map<String, String> settings = new TreeMap<>(SETTINGS);
        settings.put("port", Integer.toString(port));
        Files.write(
                files.resolve("whatmatters.conf"),
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'")
                        .collect(Collectors.toList()));
    }

    void delete() throws IOException {
        FileSystemUtils.deleteRecursively(files);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.move(Files.writeString(Files.createTempFile(file.getParent(), "new", ""), content), file);
    }
}
