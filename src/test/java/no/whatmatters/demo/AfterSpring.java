package no.whatmatters.demo;

/**
 * Closes the database at the end of the JVM, when the Spring contexts that use it have closed: the JVM runs all its
 * shutdown hooks at once, and Spring's own list of handlers is run only where a Spring application was.
 */
final class AfterSpring implements Runnable {

    private static final int MILLIS_BETWEEN_LOOKS = 10;
    private static final int MOST_LOOKS = 1_000;
    private static final int MILLIS_FOR_SPRING = 40_000;

    private final EmbeddedDatabase database;

    AfterSpring(EmbeddedDatabase database) {
        this.database = database;
    }

    @Override
    public void run() {
        try {
            for (int i = 0; i < MOST_LOOKS && !allHooksAreStarted(); i++) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
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

    /** One thread starts them, one after the other, and then waits for each. */
    private static boolean allHooksAreStarted() {
        return Thread.getAllStackTraces().values().stream().anyMatch(AfterSpring::waitsForHooks);
    }

    private static boolean waitsForHooks(StackTraceElement[] calls) {
        for (int i = 1; i < calls.length; i++) {
            if (calls[i].getClassName().equals("java.lang.ApplicationShutdownHooks")) {
                return calls[i - 1].getMethodName().equals("join");
            }
        }
        return false;
    }

    // SpringApplicationShutdownHook of Spring Boot, SpringContextShutdownHook of Spring.
    private static boolean closesSpringContexts(Thread thread) {
        return thread.getName().startsWith("Spring") && thread.getName().endsWith("ShutdownHook");
    }
}
