package no.whatmatters.conversation.extract;

import java.util.List;

/**
 * Where in a resource a value goes.
 *
 * @param text as the form says it, after {@code #}
 * @param steps from the resource to the element
 */
record ElementPath(String text, List<Step> steps) {

    Step leaf() {
        return steps.get(steps.size() - 1);
    }

    /** The innermost step above the leaf of which there may be many, or -1: several values for one leaf go into several of it. */
    int pivot() {
        for (int i = steps.size() - 2; i >= 0; i--) {
            if (steps.get(i).many()) {
                return i;
            }
        }
        return -1;
    }

    /** What values must have in common to stand beside each other. */
    String pivotId() {
        int pivot = pivot();
        return pivot < 0 ? "" : steps.get(pivot).id();
    }
}
