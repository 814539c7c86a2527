package no.whatmatters.validation.definition;

import java.util.HashMap;
import java.util.Map;
import no.whatmatters.validation.content.EmptyElements;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.UserDataNames;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;
import org.jspecify.annotations.Nullable;

/**
 * Parses the rules of all definitions before the first request, and takes out the one that is held by {@link EmptyElements}.
 * The validator would parse each at first use and keep it on the shared definition without a lock: another thread could meet it
 * half made and refuse what is right.
 */
public final class PreparedRules {

    private final IWorkerContext definitions;
    private final FHIRPathEngine expressions;
    private final Map<String, ExpressionNode> parsed = new HashMap<>();

    public PreparedRules(IWorkerContext definitions) {
        this.definitions = definitions;
        this.expressions = new FHIRPathEngine(definitions);
    }

    public void prepare() {
        definitions.fetchResourcesByType(StructureDefinition.class).forEach(this::prepare);
    }

    private void prepare(StructureDefinition definition) {
        for (ElementDefinition element : definition.getSnapshot().getElement()) {
            element.getConstraint().removeIf(PreparedRules::isHeldByUs);
            element.getConstraint().forEach(this::prepare);
        }
    }

    private static boolean isHeldByUs(ElementDefinitionConstraintComponent rule) {
        return EmptyElements.KEY.equals(rule.getKey())
                && (!rule.hasSource() || EmptyElements.SOURCE.equals(rule.getSource()));
    }

    /** The first rule of a definition that is no expression, with what is wrong with it; null where all are right. */
    public @Nullable String faultIn(StructureDefinition definition) {
        for (ElementDefinition element : definition.getSnapshot().getElement()) {
            for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                try {
                    prepare(rule);
                } catch (FHIRException e) {
                    return rule.getKey() + " is no FHIRPath (" + e.getMessage() + ")";
                }
            }
        }
        return null;
    }

    private void prepare(ElementDefinitionConstraintComponent rule) {
        if (rule.hasExpression() && !rule.hasUserData(UserDataNames.validator_expression_cache)) {
            String expression =
                    FHIRPathExpressionFixer.fixExpr(rule.getExpression(), rule.getKey(), definitions.getVersion());
            rule.setUserData(
                    UserDataNames.validator_expression_cache, parsed.computeIfAbsent(expression, expressions::parse));
        }
    }
}
