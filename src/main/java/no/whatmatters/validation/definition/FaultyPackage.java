package no.whatmatters.validation.definition;

/** A package of the site cannot be used, and the server does not start without it. */
public final class FaultyPackage extends IllegalStateException {

    /**
     * Names the package and what is wrong with it.
     *
     * @param name file name of the package
     */
    public FaultyPackage(String name, String what, Throwable cause) {
        super("The package " + name + " cannot be used: " + what, cause);
    }

    public FaultyPackage(String name, String what) {
        super("The package " + name + " cannot be used: " + what);
    }
}
