package no.whatmatters.endpoint.body;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What HAPI's parser would leave out of a resource without a word. Only empty texts pass: form builders write them, and they
 * say nothing that could be lost.
 */
final class Losses implements InvocationHandler {

    /** One that leads to nothing contained is kept, and told by validation. */
    private static final Set<String> REFERENCES = Set.of("invalidInternalReference", "unknownReference");

    private final @Nullable IParserErrorHandler otherwise;
    private int count;

    private Losses(@Nullable IParserErrorHandler otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * Makes every reader of that context refuse what it would lose. References keep the version that they name. No writer looks
     * through all elements for a resource that is held by a reference alone: what is contained stands among the contained.
     */
    static void refusedBy(FhirContext fhir) {
        fhir.setParserErrorHandler(new Losses(new StrictErrorHandler()).handler());
        fhir.getParserOptions().setStripVersionsFromReferences(false).setAutoContainReferenceTargetsWithNoId(false);
    }

    /** Counts them, and lets the reader go on. */
    static Losses counted() {
        return new Losses(null);
    }

    IParserErrorHandler handler() {
        return (IParserErrorHandler)
                Proxy.newProxyInstance(Losses.class.getClassLoader(), new Class<?>[] {IParserErrorHandler.class}, this);
    }

    boolean none() {
        return count == 0;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, given);
        }
        if (isEmptyText(method, given) || REFERENCES.contains(method.getName())) {
            return null;
        }
        count++;
        if (otherwise != null) {
            try {
                method.invoke(otherwise, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
        return null;
    }

    /** Of {@code invalidValue}, the second argument is the value. */
    private static boolean isEmptyText(Method method, Object @Nullable [] given) {
        return method.getName().equals("invalidValue") && given != null && (given[1] == null || "".equals(given[1]));
    }
}
