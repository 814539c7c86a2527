package no.whatmatters.bench.server;

/** Who sends a request. The nurses share an organisation, and have a token each. */
public record Who(Kind kind, int number) {

    /** What they are. */
    enum Kind {
        HOSPITAL,
        NURSE
    }

    /** The hospital's system, which sends discharges. */
    public static final Who HOSPITAL = new Who(Kind.HOSPITAL, 0);

    private static final int NURSES = 40;

    /** A home-care nurse of the municipality, who works in its record system. */
    public static Who nurse(int number) {
        return new Who(Kind.NURSE, Math.floorMod(number, NURSES));
    }
}
