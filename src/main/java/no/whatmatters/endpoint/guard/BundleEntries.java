package no.whatmatters.endpoint.guard;

import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/** Counts the entries of a Bundle. In JSON its type may be told after its entries, so the two are held apart. */
final class BundleEntries {

    private final int most;
    private boolean bundle;
    private int count;

    BundleEntries(int most) {
        this.most = most;
    }

    void resourceType(String type) {
        bundle = type.equals("Bundle");
        refuseTooMany();
    }

    void one() {
        count++;
        refuseTooMany();
    }

    private void refuseTooMany() {
        if (bundle && count > most) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_ENTRIES, String.valueOf(most));
        }
    }
}
