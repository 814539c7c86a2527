package no.whatmatters.validation;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Objects;

/** Runs beside the packaged jar, with the class loader that Boot's launcher gives the server, and tells what it finds. */
public final class OidRegistryProbe {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String LIST = "oidregistry.csv";

    private OidRegistryProbe() {}

    /** Prints where the list of OIDs lies, its size, and whether the library could be made with it. */
    public static void main(String[] unused) throws Exception {
        Class.forName("org.springframework.boot.loader.net.protocol.Handlers")
                .getMethod("register")
                .invoke(null);
        Object launcher = Class.forName(LAUNCHER).getConstructor().newInstance();
        Object urls = call(launcher, "getClassPathUrls");
        ClassLoader server = (ClassLoader) call(launcher, "createClassLoader", urls);
        try (InputStream list = Objects.requireNonNull(server.getResourceAsStream(LIST))) {
            System.out.println(server.getResource(LIST) + " has " + list.readAllBytes().length + " bytes");
        }
        Class<?> registry = server.loadClass("org.hl7.fhir.utilities.OIDUtilities");
        registry.getConstructor().newInstance();
        System.out.println("made by the server's loader: " + (registry.getClassLoader() == server));
    }

    private static Object call(Object launcher, String name, Object... given) throws Exception {
        for (Class<?> type = launcher.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == given.length) {
                    method.setAccessible(true);
                    return Objects.requireNonNull(method.invoke(launcher, given));
                }
            }
        }
        throw new NoSuchMethodException(name);
    }
}
