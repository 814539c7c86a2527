package no.whatmatters.rehearsal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.rehearsal.RehearsingCaller.Sender;
import no.whatmatters.storage.schema.TakingBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is sent most through the whole server, and takes it back, before the web server listens: so the first write finds
 * classes loaded, statements prepared and expressions parsed, as the tenth does. Decision 0087.
 */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Rehearsal implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** Found by measuring: more rounds cost the start more than they spare the first request. */
    private static final int ROUNDS = 5;

    private static final int STORED = 200;

    private final ServletWebServerApplicationContext context;
    private final RehearsingCaller callers;
    private final TakingBack database;
    private volatile boolean done;

    Rehearsal(ServletWebServerApplicationContext context, RehearsingCaller callers, TakingBack database) {
        this.context = context;
        this.callers = callers;
        this.database = database;
    }

    @Override
    public void start() {
        try {
            List<Integer> statuses = rehearse();
            for (int i = 1; i < ROUNDS && goesAllTheWay(statuses); i++) {
                statuses = rehearse();
            }
            if (!statuses.isEmpty() && !goesAllTheWay(statuses)) {
                LOG.info(
                        "A rehearsed discharge was answered with {}: the first in earnest will be slow.",
                        statuses.get(0));
            }
        } catch (SQLException | RuntimeException | LinkageError failure) {
            // The first request will be slow, or will be told what is wrong; the server is as good without it.
            LOG.warn("The rehearsal of a write failed: {}", failure.getClass().getName());
        }
        done = true;
    }

    /**
     * One round.
     *
     * @return the status of each answer; none where no system is registered that could ask
     */
    List<Integer> rehearse() throws SQLException {
        List<Integer> statuses = new ArrayList<>();
        Sender sender = callers.find().orElse(null);
        if (sender != null && context.getWebServer() instanceof TomcatWebServer server) {
            InsideRequests inside = new InsideRequests(server.getTomcat().getService(), sender.caller());
            Story story = Story.next(sender.organisation(), sender.numbers());
            database.takingBack(() -> {
                statuses.add(inside.post("/fhir", story.discharge()));
                statuses.add(inside.post("/fhir/Goal", story.goal()));
                statuses.add(inside.post("/fhir/QuestionnaireResponse", story.conversation()));
            });
        }
        return statuses;
    }

    /** Where this site takes no such discharge, nothing is gained by sending it again. */
    private static boolean goesAllTheWay(List<Integer> statuses) {
        return !statuses.isEmpty() && statuses.get(0) == STORED;
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the guide is in the store, and before the web server starts. */
    @Override
    public int getPhase() {
        return 1;
    }
}
