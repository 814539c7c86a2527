package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * In the packaged jar the validator finds our empty list of OIDs and not the library's 21,000 lines, which it would read
 * for each resource: three quarters of the time.
 */
class OidRegistryIT {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String LIST = "oidregistry.csv";

    @Test
    void theEmptyListComesFirst() throws Exception {
        Path jar = Path.of(Objects.requireNonNull(System.getProperty("whatmatters.jar")));
        try (URLClassLoader outer = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            ClassLoader server = serverClassLoader(outer);
            assertThat(Objects.requireNonNull(server.getResource(LIST)).toString())
                    .contains("BOOT-INF/classes");
            try (InputStream list = Objects.requireNonNull(server.getResourceAsStream(LIST))) {
                assertThat(list.readAllBytes()).isEmpty();
            }
            Class<?> registry = server.loadClass("org.hl7.fhir.utilities.OIDUtilities");
            assertThat(registry.getClassLoader()).isSameAs(server);
            registry.getConstructor().newInstance();
        }
    }

    /** The class loader that Boot's launcher gives the server. */
    private static ClassLoader serverClassLoader(ClassLoader outer) throws Exception {
        outer.loadClass("org.springframework.boot.loader.net.protocol.Handlers")
                .getMethod("register")
                .invoke(null);
        Object launcher = outer.loadClass(LAUNCHER).getConstructor().newInstance();
        Object urls = call(launcher, "getClassPathUrls");
        return (ClassLoader) call(launcher, "createClassLoader", Objects.requireNonNull(urls));
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
