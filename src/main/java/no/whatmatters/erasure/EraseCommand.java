package no.whatmatters.erasure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.audit.OperatorsAccess;
import no.whatmatters.erasure.Erasures.Request;
import no.whatmatters.storage.schema.Connections;
import no.whatmatters.storage.schema.DatabaseSettings;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar whatmatters-server.jar erase --of=… --case=…}, then {@code erase --confirm=…} by somebody else: takes a
 * person, or single records, out of the database for good, beside the running server. No stereotype annotation: the server
 * must not find it and run it.
 */
@EnableConfigurationProperties(DatabaseSettings.class)
public class EraseCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(EraseCommand.class);

    private static final String CASE = "[A-Za-z0-9\\-/.]{1,60}";

    private final DatabaseSettings settings;

    EraseCommand(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * Asks for an erasure in the database of {@code whatmatters.database.*}, or confirms one.
     *
     * @param arguments as given to the program
     */
    public static void run(String[] arguments) {
        new SpringApplicationBuilder(EraseCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(connect(), true);
        try {
            JdbcTemplate database = new JdbcTemplate(connection);
            TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
            Login login = Login.of(database);
            String confirmed = option(arguments, "confirm");
            if (confirmed != null && confirmed.matches("\\d{1,18}")) {
                confirm(Long.parseLong(confirmed), login, database, transaction);
            } else {
                ask(arguments, database, transaction);
            }
        } finally {
            connection.destroy();
        }
    }

    private Connection connect() {
        try {
            return Connections.asOwner(settings).getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be reached", e);
        }
    }

    private static void ask(ApplicationArguments arguments, JdbcTemplate database, TransactionTemplate transaction) {
        String of = option(arguments, "of");
        if (of == null) {
            throw ErasureRefused.howTo();
        }
        String caseNumber = option(arguments, "case");
        if (caseNumber == null || !caseNumber.matches(CASE)) {
            throw ErasureRefused.caseMissing();
        }
        List<Subject> records = of.equals("-") ? List.of(personWith(numberAskedFor(), database)) : subjects(of);
        transaction.executeWithoutResult(status -> {
            new Tables(database).requireAllKnown();
            Affected affected = new Affected(database, LOG::info).by(records);
            long number = new Erasures(database).ask(records, caseNumber);
            LOG.info("Request {}: {}", number, summary(affected));
            LOG.info(
                    "Nothing is erased yet. Within {} days somebody else, with a login of their own, confirms it:"
                            + " erase --confirm={}. It is then looked up anew.",
                    Erasures.LONGEST_WAIT.toDays(),
                    number);
        });
    }

    private static void confirm(long number, Login login, JdbcTemplate database, TransactionTemplate transaction) {
        Affected affected = Objects.requireNonNull(transaction.execute(status -> {
            Erasures erasures = new Erasures(database);
            Request request = erasures.waiting(number, login);
            Affected found = new Erasure(database, new OperatorsAccess(database, Clock.systemUTC()), LOG::info)
                    .carryOut(request, login);
            erasures.confirmed(request, found.records().size());
            return found;
        }));
        LOG.info("Erased. Cleaning up.");
        new Tables(database).overwrite();
        LOG.info(
                "Done: {} Running servers have forgotten it within seconds. Backups and archived WAL still hold it: see"
                        + " \"Erasing\" in the operator's page.",
                summary(affected));
    }

    /** Counts by type; ids, but nobody's data. */
    private static String summary(Affected affected) {
        String counts = affected.records().stream()
                .collect(Collectors.groupingBy(Subject::type, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
        return affected.records().size() + " records with all their versions (" + counts + "). "
                + affected.mentioningRecords().size()
                + " records of others refer to them, and will say [erased] there.";
    }

    private static List<Subject> subjects(String of) {
        return Stream.of(of.split(",")).map(Subject::of).toList();
    }

    /** On standard input, because what stands in a command is seen by everybody on the machine, and kept. */
    private static String numberAskedFor() {
        LOG.info("Type the identity number, then Enter:");
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subject personWith(String number, JdbcTemplate database) {
        return database
                .queryForList(
                        "select resource_id from business_identifier"
                                + " where resource_type = 'Patient' and system = any(?) and value = ?",
                        String.class,
                        IdentifierSystems.OF_PERSONS.toArray(String[]::new),
                        number)
                .stream()
                .map(id -> new Subject("Patient", id))
                .findFirst()
                .orElseThrow(ErasureRefused::nobodyWithThatNumber);
    }

    private static @Nullable String option(ApplicationArguments arguments, String name) {
        List<String> values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }
}
