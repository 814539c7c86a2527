package no.whatmatters.conversation.form;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r4.fhirpath.ExpressionNode.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a parsed expression so that it cannot run away: behind each of its nodes comes a function of ours that counts what
 * the node gave, and what looks at the clock, runs a regular expression or makes a text grow becomes a function of ours too. HAPI's engine has no
 * limit of its own.
 */
final class CountedExpression {

    /** Counts what came so far. */
    static final String COUNT = "countedSoFar";

    /** The same, before something that compares each with each. */
    static final String COUNT_SQUARED = "countedSquared";

    /** The same, within repeat(), which compares all that it finds with each other. */
    static final String COUNT_REPEATED = "countedInRepeat";

    /** Functions of HAPI that ours replace, under the same name. */
    static final Set<Function> REPLACED = Set.of(
            Function.Now,
            Function.Today,
            Function.Matches,
            Function.MatchesFull,
            Function.ReplaceMatches,
            Function.Replace,
            Function.Join);

    private static final Set<Function> TAKES_A_TYPE = Set.of(Function.Is, Function.As, Function.OfType);

    private static final Set<Function> COMPARES_EACH_WITH_EACH = Set.of(
            Function.Distinct,
            Function.IsDistinct,
            Function.Union,
            Function.Intersect,
            Function.Exclude,
            Function.SubsetOf,
            Function.SupersetOf);

    private static final Set<Operation> OPERATION_COMPARES_EACH =
            Set.of(Operation.Union, Operation.In, Operation.Contains, Operation.Equivalent, Operation.NotEquivalent);

    private final AtomicInteger ids = new AtomicInteger(1_000_000);

    private CountedExpression() {}

    static ExpressionNode of(ExpressionNode parsed) {
        new CountedExpression().prepare(parsed, COUNT);
        return parsed;
    }

    /** A chain of nodes, and the operands after it. */
    private void prepare(ExpressionNode first, String counter) {
        prepareChain(first, comparesEach(operation(first)) ? COUNT_SQUARED : counter);
        ExpressionNode before = first;
        for (ExpressionNode operand = first.getOpNext(); operand != null; operand = operand.getOpNext()) {
            Operation operation = operation(before);
            if (operation != Operation.Is && operation != Operation.As) {
                prepareChain(operand, comparesEach(operation) ? COUNT_SQUARED : counter);
            }
            before = operand;
        }
    }

    private void prepareChain(ExpressionNode first, String counter) {
        for (ExpressionNode node = first; node != null; ) {
            ExpressionNode next = node.getInner();
            prepareNode(node);
            boolean squared = next != null
                    && next.getKind() == Kind.Function
                    && COMPARES_EACH_WITH_EACH.contains(next.getFunction());
            ExpressionNode count = count(squared ? COUNT_SQUARED : counter);
            count.setInner(next);
            node.setInner(count);
            node = next;
        }
    }

    private void prepareNode(ExpressionNode node) {
        if (node.getKind() == Kind.Group) {
            prepare(node.getGroup(), COUNT);
        } else if (node.getKind() == Kind.Function && !TAKES_A_TYPE.contains(node.getFunction())) {
            String counter = counterWithin(node.getFunction());
            node.getParameters().forEach(each -> prepare(each, counter));
            if (REPLACED.contains(node.getFunction())) {
                node.setName(node.getFunction().toCode());
                node.setFunction(Function.Custom);
            }
        }
    }

    private static boolean comparesEach(@Nullable Operation operation) {
        return operation != null && OPERATION_COMPARES_EACH.contains(operation);
    }

    private static String counterWithin(Function function) {
        if (function == Function.Repeat) {
            return COUNT_REPEATED;
        }
        return COMPARES_EACH_WITH_EACH.contains(function) ? COUNT_SQUARED : COUNT;
    }

    private static @Nullable Operation operation(ExpressionNode node) {
        return node.getOperation();
    }

    private ExpressionNode count(String name) {
        ExpressionNode count = new ExpressionNode(ids.getAndIncrement());
        count.setKind(Kind.Function);
        count.setFunction(Function.Custom);
        count.setName(name);
        return count;
    }
}
