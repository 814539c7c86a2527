package no.whatmatters.validation.definition;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.validation.content.LinkIds;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's definitions as the official validator reads them, but for two things. Where HAPI throws because it lacks a service
 * (HAPI-0650 on any value set with an urn:oid: system), the answer is that there is nothing. And a definition that was found
 * is found again without a walk through HAPI's caches: it is asked for at each element.
 */
public final class KnownDefinitions implements InvocationHandler {

    private final IWorkerContext hapi;
    private final String version;
    private final Map<String, StructureDefinition> found = new ConcurrentHashMap<>();
    private final Map<String, StructureDefinition> types = new ConcurrentHashMap<>();
    private final Map<String, Boolean> primitive = new ConcurrentHashMap<>();

    private KnownDefinitions(IWorkerContext hapi) {
        this.hapi = hapi;
        this.version = hapi.getVersion();
    }

    public static IWorkerContext of(IValidationSupport definitions) {
        return (IWorkerContext) Proxy.newProxyInstance(
                KnownDefinitions.class.getClassLoader(),
                new Class<?>[] {IWorkerContext.class},
                new KnownDefinitions(new WorkerContextValidationSupportAdapter(definitions)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        return switch (method.getName()) {
            case "getVersion" -> version;
            case "fetchResource" -> definition(method, given);
            case "fetchTypeDefinition" -> type(method, given);
            case "isPrimitiveType" -> isPrimitive(method, given);
            default -> ask(method, given);
        };
    }

    private @Nullable Object definition(Method method, Object @Nullable [] given) throws Throwable {
        String url = given == null ? null : definitionUrl(given);
        if (url == null) {
            return ask(method, given);
        }
        StructureDefinition known = found.get(url);
        if (known == null) {
            known = (StructureDefinition) ask(method, given);
            if (known != null) {
                LinkIds.takenFrom(known);
                found.put(url, known);
            }
        }
        return known;
    }

    private @Nullable Object type(Method method, Object @Nullable [] given) throws Throwable {
        String name = onlyName(given);
        StructureDefinition known = name == null ? null : types.get(name);
        if (known == null) {
            known = (StructureDefinition) ask(method, given);
            if (name != null && known != null) {
                types.put(name, known);
            }
        }
        return known;
    }

    /** Remembered of types that there are: any other name may come from a caller. */
    private @Nullable Object isPrimitive(Method method, Object @Nullable [] given) throws Throwable {
        String name = onlyName(given);
        Boolean known = name == null ? null : primitive.get(name);
        if (known == null) {
            known = (Boolean) ask(method, given);
            if (name != null && known != null && types.containsKey(name)) {
                primitive.put(name, known);
            }
        }
        return known;
    }

    private static @Nullable String onlyName(Object @Nullable [] given) {
        return given != null && given.length == 1 && given[0] instanceof String name ? name : null;
    }

    /** The URL of the StructureDefinition that is asked for, or null where something else is. */
    private static @Nullable String definitionUrl(Object[] given) {
        if (given[0] != StructureDefinition.class || given[1] == null) {
            return null;
        }
        String url = (String) given[1];
        return given.length > 2 && given[2] != null ? url + "|" + given[2] : url;
    }

    private @Nullable Object ask(Method method, Object @Nullable [] given) throws Throwable {
        try {
            return method.invoke(hapi, given);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UnsupportedOperationException) {
                return nothing(method.getReturnType());
            }
            throw e.getCause();
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? Integer.valueOf(0) : null;
    }
}
