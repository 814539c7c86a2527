package no.whatmatters.audit.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.audit.chain.ChainCheck.Finding;
import no.whatmatters.storage.schema.Connections;
import no.whatmatters.storage.schema.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code java -jar whatmatters-server.jar check-audit [--root=seal:root …] [--removed=seal]}: says whether the access log is as it was
 * written, beside the running server. No stereotype annotation: the server must not find it and run it.
 */
@EnableConfigurationProperties(DatabaseSettings.class)
public class CheckAuditCommand {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAuditCommand.class);

    private final DatabaseSettings settings;

    CheckAuditCommand(DatabaseSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks the log in the database of {@code whatmatters.database.*}.
     *
     * @param arguments as given to the program
     * @return whether it is whole
     */
    public static boolean run(String[] arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CheckAuditCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            return context.getBean(CheckAuditCommand.class).check(context.getBean(ApplicationArguments.class));
        }
    }

    private boolean check(ApplicationArguments arguments) {
        JdbcTemplate database = new JdbcTemplate(Connections.asServer(settings));
        Map<Long, String> kept = roots(arguments.getOptionValues("root"));
        long removed = removed(arguments.getOptionValues("removed"));
        // One moment of the log, however long it takes, while the server goes on adding to it.
        TransactionTemplate moment = new TransactionTemplate(
                new DataSourceTransactionManager(Objects.requireNonNull(database.getDataSource())));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
        Finding found = Objects.requireNonNull(
                moment.execute(status -> new ChainCheck(new Seals(database), kept, removed).check()));
        if (found.whole()) {
            LOG.info("The access log is whole. {}", found.sentence());
        } else {
            LOG.error("THE ACCESS LOG IS BROKEN. {}", found.sentence());
        }
        return found.whole();
    }

    private static Map<Long, String> roots(@Nullable List<String> options) {
        Map<Long, String> roots = new HashMap<>();
        for (String each : options == null ? List.<String>of() : options) {
            int colon = each.indexOf(':');
            if (!each.matches("\\d{1,18}:[0-9a-fA-F]{64}")) {
                throw new IllegalArgumentException(
                        "--root takes the number of a seal, a colon and its root: --root=41:ab12…");
            }
            roots.put(Long.valueOf(each.substring(0, colon)), each.substring(colon + 1));
        }
        return roots;
    }

    private static long removed(@Nullable List<String> options) {
        if (options == null) {
            return 0;
        }
        if (options.size() != 1 || !options.get(0).matches("\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "--removed takes the number of the last seal whose rows were removed: --removed=41");
        }
        return Long.parseLong(options.get(0));
    }
}
