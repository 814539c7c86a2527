package no.whatmatters.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one database transaction has written so far. Its rows are stored as its last statement: if they cannot be, nothing
 * is committed.
 */
final class WrittenTogether implements TransactionSynchronization {

    private final Trail trail;
    private final Recording recording;
    private final List<Touched> touched = new ArrayList<>();

    WrittenTogether(Trail trail, Recording recording) {
        this.trail = trail;
        this.recording = recording;
    }

    void add(Touched written) {
        touched.add(written);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        trail.orRefuse(() -> recording.written(trail, touched));
    }

    @Override
    public void afterCommit() {
        trail.hasCommitted(touched.stream().map(Touched::reference).collect(Collectors.toSet()));
    }
}
