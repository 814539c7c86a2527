package no.whatmatters.demo;

/**
 * Closes the database at the end of the JVM, when the Spring contexts that use it have closed: the JVM runs all its
 * shutdown hooks at once, and Spring's own list of handlers is run only where a Spring application was.
 */
final class AfterSpring implements Runnable {

    private static final int MILLIS_UNTIL_ALL_HOOKS_RUN = 100;
    private static final int MILLIS_FOR_SPRING = 40_000;

    private final EmbeddedDatabase database;

    AfterSpring(EmbeddedDatabase database) {
        this.database = database;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(MILLIS_UNTIL_ALL_HOOKS_RUN);
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (closesSpringContexts(thread)) {
                    thread.join(MILLIS_FOR_SPRING);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            database.close();
        }
    }

    // SpringApplicationShutdownHook of Spring Boot, SpringContextShutdownHook of Spring.
    private static boolean closesSpringContexts(Thread thread) {
        return thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook");
    }
}
