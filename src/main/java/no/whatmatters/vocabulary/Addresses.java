package no.whatmatters.vocabulary;

/** Addresses of the server that more than one package must know. */
public final class Addresses {

    /** The guide as pages. It and all below it is public: it holds what anybody may know, and no person's data. */
    public static final String GUIDE = "/guide";

    private Addresses() {}
}
