package no.whatmatters.validation;

/** A package of the site cannot be used, and the server does not start without it. */
final class FaultyPackage extends IllegalStateException {

    /**
     * Names the package and what is wrong with it.
     *
     * @param name file name of the package
     */
    FaultyPackage(String name, String what, Throwable cause) {
        super("The package " + name + " cannot be used: " + what, cause);
    }

    FaultyPackage(String name, String what) {
        super("The package " + name + " cannot be used: " + what);
    }
}
