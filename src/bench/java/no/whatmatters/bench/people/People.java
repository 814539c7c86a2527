package no.whatmatters.bench.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Those who have been loaded, kept in a file beside the database, so that another run finds them again. */
public final class People {

    private final Path file;
    private final List<KnownPerson> known = new ArrayList<>();

    private People(Path file) {
        this.file = file;
    }

    public static People in(Path file) throws IOException {
        People people = new People(file);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().map(KnownPerson::of).forEach(people.known::add);
        }
        return people;
    }

    void add(KnownPerson person) {
        addAll(List.of(person));
    }

    public synchronized void addAll(List<KnownPerson> persons) {
        known.addAll(persons);
        try {
            Files.write(
                    file,
                    persons.stream().map(KnownPerson::line).toList(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Set<Integer> numbers() {
        return known.stream().map(KnownPerson::number).collect(Collectors.toSet());
    }

    public synchronized int size() {
        return known.size();
    }

    /** In the order of their numbers. */
    public synchronized List<KnownPerson> like(Predicate<KnownPerson> wanted) {
        return known.stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(KnownPerson::number))
                .toList();
    }
}
