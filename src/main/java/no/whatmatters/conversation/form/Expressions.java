package no.whatmatters.conversation.form;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;

/**
 * FHIRPath in forms. Evaluates in a {@link Scope}, counts every step of it, fetches nothing, and names the place of what cannot
 * be read or evaluated. One for all threads: what was parsed once is kept.
 */
public final class Expressions {

    private static final int LONGEST = 10_000;
    private static final int KEPT = 20_000;
    private static final int LONGEST_MESSAGE = 300;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");

    private final FHIRPathEngine engine;
    private final Map<String, ExpressionNode> parsed = new ConcurrentHashMap<>();

    public Expressions(FhirContext fhir) {
        engine = new FHIRPathEngine(new HapiWorkerContext(fhir, fhir.getValidationSupport()));
        engine.setHostServices(new FormFunctions());
        engine.setDoNotEnforceAsCaseSensitive(true);
        engine.setDoNotEnforceAsSingletonRule(true);
    }

    /**
     * Reads an expression without evaluating it.
     *
     * @return the names that it uses and does not define itself, without their percent sign
     * @throws FormFault when it is not FHIRPath, or cannot be read
     */
    public Set<String> check(FormExpression expression) {
        return UsedNames.in(read(expression));
    }

    /**
     * Evaluates an expression.
     *
     * @param focus what it begins at, and {@code %context}
     * @return values that belong to others: copy before you change them
     * @throws FormFault when it cannot be read or evaluated, names what nobody gave, or takes too many steps
     */
    public List<Base> evaluate(FormExpression expression, Base focus, Scope scope) {
        ExpressionNode read = read(expression);
        try {
            return engine.evaluate(scope, scope.resource(), scope.resource(), focus, read);
        } catch (FormFault e) {
            throw e;
        } catch (Steps.TooMany | StackOverflowError e) {
            throw new FormFault(FormRefusal.EXPRESSION_ENDLESS, expression.place(), expression.text());
        } catch (FormFunctions.UnknownVariable e) {
            throw new FormFault(
                    FormRefusal.VARIABLE_UNKNOWN, expression.place(), expression.text(), "%" + e.getMessage());
        } catch (RuntimeException e) {
            throw new FormFault(FormRefusal.EXPRESSION_FAILED, expression.place(), expression.text(), said(e));
        }
    }

    private ExpressionNode read(FormExpression expression) {
        if (!expression.language().equals(FormExpression.FHIRPATH)) {
            throw new FormFault(FormRefusal.EXPRESSION_LANGUAGE, expression.place(), expression.language());
        }
        ExpressionNode known = parsed.get(expression.text());
        if (known != null) {
            return known;
        }
        ExpressionNode read = parse(expression);
        if (parsed.size() >= KEPT) {
            parsed.clear();
        }
        parsed.put(expression.text(), read);
        return read;
    }

    private ExpressionNode parse(FormExpression expression) {
        if (expression.text().length() > LONGEST) {
            throw new FormFault(FormRefusal.EXPRESSION_ENDLESS, expression.place(), "…");
        }
        try {
            return CountedExpression.of(engine.parse(Indexers.asFunctions(expression.text())));
        } catch (RuntimeException | StackOverflowError e) {
            throw new FormFault(FormRefusal.EXPRESSION_UNREADABLE, expression.place(), expression.text(), said(e));
        }
    }

    /** What the engine says, without what a person may have answered. */
    private static String said(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String safe = LONG_NUMBER.matcher(message).replaceAll("…");
        return safe.length() > LONGEST_MESSAGE ? safe.substring(0, LONGEST_MESSAGE) + "…" : safe;
    }
}
