package no.whatmatters.conversation.form;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** Where in a response its items and answers stand; found when it is first asked for. */
public final class Places {

    private final Answered root;
    private @Nullable IdentityHashMap<Base, String> known;

    public Places(Answered root) {
        this.root = root;
    }

    /** The place of an item, or of an answer: {@code goal[1]/goal.barrier[0]}; empty for anything else. */
    public Optional<String> of(Base wanted) {
        if (known == null) {
            known = new IdentityHashMap<>();
            add(root, known);
        }
        return Optional.ofNullable(known.get(wanted));
    }

    private static void add(Answered answered, IdentityHashMap<Base, String> places) {
        String path = answered.path();
        places.put(answered.node(), path);
        for (int i = 0; i < answered.answers().size(); i++) {
            places.put(answered.answers().get(i), path + "." + i);
        }
        answered.children().forEach(each -> add(each, places));
    }
}
