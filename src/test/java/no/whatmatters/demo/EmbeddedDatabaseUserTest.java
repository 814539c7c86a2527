package no.whatmatters.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Every other test runs as whoever builds; this one runs as a normal user where root builds. */
@EnabledOnOs(OS.LINUX)
class EmbeddedDatabaseUserTest {

    private final Path home;

    EmbeddedDatabaseUserTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void runsForANormalUserWhenRootBuilds() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can become another user");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "needs setpriv of util-linux");
        UserPrincipal nobody =
                home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        String classPath = readableCopyOfTheClassPath();
        Files.setOwner(home, nobody);

        List<String> asNobody = List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        Path directory = home.resolve("demo");
        for (String rows : List.of("1", "2")) {
            try (StartedProcess process = StartedProcess.start(asNobody, home, classPath, directory)) {
                assertThat(process.says("rows")).isEqualTo(rows);
                assertThat(Files.getOwner(directory.resolve("data"))).isEqualTo(nobody);
                process.endsNormally();
            }
        }
    }

    /** The repository of the one who builds may be closed to others. */
    private String readableCopyOfTheClassPath() throws IOException {
        Path copy = Files.createDirectory(home.resolve("class-path"));
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .map(entry -> copyInto(copy, entry))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path copyInto(Path copy, Path entry) {
        Path target = copy.resolve(entry.getFileName());
        try {
            if (Files.isDirectory(entry)) {
                FileSystemUtils.copyRecursively(entry, target);
                return target;
            }
            return linkOrCopy(entry, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path linkOrCopy(Path entry, Path target) throws IOException {
        try {
            return Files.createLink(target, entry);
        } catch (FileSystemException acrossFileSystems) {
            return Files.copy(entry, target);
        }
    }
}
