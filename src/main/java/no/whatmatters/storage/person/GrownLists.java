package no.whatmatters.storage.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the lists hold that the open database transaction has let grow or has asked for: nobody has to ask for it again. */
final class GrownLists {

    private static final String KEY = GrownLists.class.getName();

    private final Map<String, Set<String>> held = new HashMap<>();

    private GrownLists() {}

    /** Those of the open transaction; outside of one, nothing is remembered. */
    static GrownLists ofTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new GrownLists();
        }
        if (TransactionSynchronizationManager.getResource(KEY) instanceof GrownLists known) {
            return known;
        }
        GrownLists begun = new GrownLists();
        TransactionSynchronizationManager.bindResource(KEY, begun);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
            }
        });
        return begun;
    }

    boolean hold(IdType record, String element, String reference) {
        return held.getOrDefault(start(record) + element, Set.of()).contains(reference);
    }

    void remember(IdType record, String element, Set<String> all) {
        held.put(start(record) + element, Set.copyOf(all));
    }

    void forget(IdType record) {
        held.keySet().removeIf(each -> each.startsWith(start(record)));
    }

    private static String start(IdType record) {
        return record.getResourceType() + "/" + record.getIdPart() + ".";
    }
}
