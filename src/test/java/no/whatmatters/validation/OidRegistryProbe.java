package no.whatmatters.validation;

import java.io.InputStream;
import java.util.Objects;

/** Runs beside the packaged jar, with the class loader that Boot's launcher gives the server, and tells what it finds. */
public final class OidRegistryProbe {

    private static final String LIST = "oidregistry.csv";

    private OidRegistryProbe() {}

    /** Prints where the list of OIDs lies, its size, and whether the library could be made with it. */
    public static void main(String[] unused) throws Exception {
        ClassLoader server = PackagedClasses.loader();
        try (InputStream list = Objects.requireNonNull(server.getResourceAsStream(LIST))) {
            System.out.println(server.getResource(LIST) + " has " + list.readAllBytes().length + " bytes");
        }
        Class<?> registry = server.loadClass("org.hl7.fhir.utilities.OIDUtilities");
        registry.getConstructor().newInstance();
        System.out.println("made by the server's loader: " + (registry.getClassLoader() == server));
    }
}
