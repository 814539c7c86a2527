package no.whatmatters.conversation.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** The names, such as {@code patient} of {@code %patient}, that an expression uses and does not define itself. */
final class UsedNames {

    private final Set<String> used = new HashSet<>();
    private final Set<String> defined = new HashSet<>();

    private UsedNames() {}

    static Set<String> in(ExpressionNode expression) {
        UsedNames names = new UsedNames();
        names.collect(expression);
        names.used.removeAll(names.defined);
        return names.used;
    }

    private void collect(@Nullable ExpressionNode first) {
        for (ExpressionNode node = first; node != null; node = node.getInner()) {
            if (node.getKind() == Kind.Constant) {
                constant(node.getConstant());
            } else if (node.getKind() == Kind.Function) {
                function(node);
            }
            collect(node.getGroup());
            collect(node.getOpNext());
        }
    }

    private void function(ExpressionNode node) {
        List<ExpressionNode> parameters = node.getParameters() == null ? List.of() : node.getParameters();
        if (node.getFunction() == Function.DefineVariable
                && !parameters.isEmpty()
                && parameters.get(0).getKind() == Kind.Constant) {
            defined.add(String.valueOf(parameters.get(0).getConstant().primitiveValue()));
        }
        parameters.forEach(this::collect);
    }

    private void constant(@Nullable Base constant) {
        if (constant instanceof FHIRConstant named && named.getValue().startsWith("%")) {
            String name = named.getValue().substring(1);
            used.add(name.startsWith("`") || name.startsWith("'") ? name.substring(1, name.length() - 1) : name);
        }
    }
}
