package no.whatmatters.validation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Objects;

/** Runs beside the packaged jar: gives a class of the tests the classes of the server, through the loader of Boot's launcher. */
public final class PackagedClasses {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private PackagedClasses() {}

    /** Runs the main method of the class that is named first. */
    public static void main(String[] arguments) throws Exception {
        ClassLoader server = loader();
        Thread.currentThread().setContextClassLoader(server);
        new OfTests(server)
                .define(arguments[0])
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
    }

    /** The loader that the server's own classes have. */
    static ClassLoader loader() throws ReflectiveOperationException {
        Class.forName("org.springframework.boot.loader.net.protocol.Handlers")
                .getMethod("register")
                .invoke(null);
        Object launcher = Class.forName(LAUNCHER).getConstructor().newInstance();
        Object urls = call(launcher, "getClassPathUrls");
        return (ClassLoader) call(launcher, "createClassLoader", urls);
    }

    private static Object call(Object launcher, String name, Object... given) throws ReflectiveOperationException {
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

    /** Defines one class of the tests anew, so that what it names is found in the server. */
    private static final class OfTests extends ClassLoader {

        OfTests(ClassLoader server) {
            super(server);
        }

        Class<?> define(String name) throws IOException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(
                    PackagedClasses.class.getClassLoader().getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}
