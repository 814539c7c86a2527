package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with one transaction, whoever finds it and when: told in one answer, in the order of the entries. Begun
 * anew for each attempt and kept with its request. Decision 0062.
 */
public final class Gathering {

    /** Faults of one entry that are told; whoever has more will send it again anyway. */
    static final int MOST_OF_AN_ENTRY = 100;

    private static final String KEPT = Gathering.class.getName();
    private static final int OF_THE_WHOLE = Integer.MAX_VALUE;

    private final List<Fault> faults = new ArrayList<>();
    private final Set<Integer> unfit = new TreeSet<>();
    private final Set<Integer> hidden = new TreeSet<>();
    private boolean told;

    /** Begins to gather for a transaction of that request. */
    public static Gathering begin(RequestDetails request) {
        Gathering begun = new Gathering();
        request.getUserData().put(KEPT, begun);
        return begun;
    }

    /** That of the request; null for the service's own transactions, which are refused at the first fault. */
    public static @Nullable Gathering of(@Nullable RequestDetails request) {
        return request == null ? null : (Gathering) request.getUserData().get(KEPT);
    }

    /** Adds what is wrong; places are told from the Bundle on. */
    public void add(List<Fault> found) {
        faults.addAll(found);
    }

    /** Adds what keeps an entry from being carried out at all, so that only its content is looked at any further. */
    public void refuse(Fault fault) {
        faults.add(fault);
        unfit.add(entryOf(fault));
    }

    /** Adds that an entry changes what looks absent to its sender: from here on nothing tells what it would change. */
    void addHidden(List<Fault> found) {
        faults.addAll(found);
        found.forEach(each -> hidden.add(entryOf(each)));
    }

    /** Adds what a change makes of what is stored; of what looks absent, only which references lead nowhere. */
    void addOfChange(List<Fault> found) {
        found.stream()
                .filter(each -> isAstray(each) || !hidden.contains(entryOf(each)))
                .forEach(faults::add);
    }

    /** Whether it is about one change, of what looks absent to its sender. */
    boolean isOfHidden() {
        return hidden.contains(OF_THE_WHOLE);
    }

    /** Whether the entry cannot be carried out. */
    public boolean isUnfit(int entry) {
        return unfit.contains(entry);
    }

    /** Whether some entry cannot be carried out, so that what others refer to may be missing. */
    public boolean hasUnfit() {
        return !unfit.isEmpty();
    }

    /** Whether it has been told, and so is what the transaction failed with. */
    public boolean isTold() {
        return told;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** The refusal that tells all of it: the first entry's first fault decides the status. */
    public RequestRefused told() {
        told = true;
        Map<Integer, List<Fault>> byEntry = new TreeMap<>();
        faults.forEach(each -> byEntry.computeIfAbsent(entryOf(each), unused -> new ArrayList<>())
                .add(each));
        if (byEntry.size() > 1) {
            // What the service itself may not write for the sender, it would not have to: that follows from the others.
            byEntry.getOrDefault(OF_THE_WHOLE, new ArrayList<>()).removeIf(Gathering::isDenial);
        }
        List<Fault> all = new ArrayList<>();
        byEntry.forEach((entry, theirs) -> all.addAll(atMost(tellable(theirs, entry), entry)));
        return new RequestRefused(all);
    }

    /** Of what a caller may not change or see, nothing else is told; of what is hidden, what is told where nothing is. */
    private List<Fault> tellable(List<Fault> all, int entry) {
        List<Fault> denied = all.stream().filter(Gathering::isDenial).toList();
        if (hidden.contains(entry) && all.stream().anyMatch(Gathering::isAstray)) {
            return all.stream().filter(each -> !isDenial(each)).toList();
        }
        return denied.isEmpty() ? all : denied;
    }

    private static boolean isDenial(Fault fault) {
        int status = fault.refusal().status();
        return status == 403 || status == 404;
    }

    /** A reference that leads nowhere. */
    private static boolean isAstray(Fault fault) {
        return fault.refusal().status() == 422 && fault.refusal().issueType().equals("not-found");
    }

    private static List<Fault> atMost(List<Fault> all, int entry) {
        if (all.size() <= MOST_OF_AN_ENTRY) {
            return all;
        }
        List<Fault> first = new ArrayList<>(all.subList(0, MOST_OF_AN_ENTRY));
        int more = all.size() - MOST_OF_AN_ENTRY;
        first.add(new Fault(
                ChangeRefusal.MORE_FAULTS,
                List.of(more),
                entry == OF_THE_WHOLE ? null : "Bundle.entry[" + entry + "]"));
        return first;
    }

    private static int entryOf(Fault fault) {
        return fault.entry().orElse(OF_THE_WHOLE);
    }
}
