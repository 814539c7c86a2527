package no.whatmatters.demo;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL as it lies in its Maven artifact, unpacked once. Not by zonky, which unpacks into a folder of the
 * temporary directory that other users may have made, and keeps a file that was cut off half way.
 */
final class PostgresArchive {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresArchive() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedBelow(Path parent, Consumer<String> progress) throws IOException {
        byte[] archive = read();
        Path home = parent.resolve("postgresql-" + fingerprint(archive)).toAbsolutePath();
        if (Files.isDirectory(home)) {
            return home;
        }
        progress.accept("Unpacking PostgreSQL (only the first time) ...");
        Path unfinished = Files.createTempDirectory(Files.createDirectories(parent), "unfinished-");
        try {
            unpack(archive, unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) { // else another process was faster
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return home;
    }

    private static byte[] read() throws IOException {
        String name = System.getProperty("os.name");
        String system = name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : "Linux";
        try (InputStream archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
            return archive.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        CRC32 checksum = new CRC32();
        checksum.update(archive);
        return String.format(Locale.ROOT, "%08x", checksum.getValue());
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, target);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive of PostgreSQL has a file outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !file.toFile().setExecutable(true, true)) {
                throw new IOException("Cannot make " + file + " executable.");
            }
        }
    }
}
