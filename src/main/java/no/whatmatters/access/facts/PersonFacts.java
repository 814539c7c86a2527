package no.whatmatters.access.facts;

import java.util.List;
import java.util.Set;

/**
 * The person whose data it is.
 *
 * @param id id of the Patient
 * @param identityNumbers national numbers of the person; never shown or logged
 * @param relations who has to do with the person, ended ones too
 * @param blocks whom the person keeps out
 */
public record PersonFacts(String id, Set<String> identityNumbers, List<Relation> relations, List<Block> blocks) {

    public PersonFacts {
        identityNumbers = Set.copyOf(identityNumbers);
        relations = List.copyOf(relations);
        blocks = List.copyOf(blocks);
    }

    /** Somebody of whom nothing is known: no numbers, no relations. */
    public static PersonFacts unknown(String id) {
        return new PersonFacts(id, Set.of(), List.of(), List.of());
    }

    /** Without the identity numbers: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "PersonFacts[id=" + id + ", relations=" + relations + ", blocks=" + blocks + "]";
    }
}
