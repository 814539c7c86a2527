package no.whatmatters.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process at a time on a directory. The operating system frees the lock when the process dies, however it dies. */
final class DirectoryLock implements AutoCloseable {

    // Closing a second channel would free the first one's lock (POSIX): never open one when this JVM holds it.
    private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

    // Far behind the text: Windows lets nobody read a locked range.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** @throws DataDirectoryInUse at once, if another process or this one has it */
    static DirectoryLock of(Path directory) throws IOException {
        if (!HELD_BY_THIS_JVM.add(directory)) {
            throw new DataDirectoryInUse(directory, "this process already");
        }
        boolean locked = false;
        FileChannel channel = FileChannel.open(directory.resolve("lock"), CREATE, READ, WRITE);
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                String holder = Files.readString(directory.resolve("lock")).strip();
                throw new DataDirectoryInUse(directory, holder.isEmpty() ? "another process" : holder);
            }
            channel.truncate(0);
            channel.write(UTF_8.encode("process " + ProcessHandle.current().pid()), 0);
            locked = true;
            return new DirectoryLock(directory, channel);
        } finally {
            if (!locked) {
                channel.close();
                HELD_BY_THIS_JVM.remove(directory);
            }
        }
    }

    Path directory() {
        return directory;
    }

    /** Harmless when it is closed already, even if another has the lock by now. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_BY_THIS_JVM.remove(directory);
        }
    }
}
