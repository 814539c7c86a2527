package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.access.facts.Kind;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

/** A type or an operation that is added to the server is given a place in the rules, or the build fails. */
class EveryTypeHasAPlaceTest {

    @Test
    void givesEveryStoredTypeARowOfTheAuthorityTable() {
        Set<String> without = new TreeSet<>(ServerStatement.ofTheGuide().typeNames());
        without.removeIf(type -> !KindOf.type(type).contains(Kind.UNKNOWN));
        assertThat(without).isEmpty();
    }

    @Test
    void saysTheSameOfWhoseATypeIsAsTheTableOfPersons() {
        for (String type : ServerStatement.ofTheGuide().typeNames()) {
            boolean aboutPerson = KindOf.type(type).stream().anyMatch(Kind::isAboutPerson);
            assertThat(aboutPerson).as(type).isEqualTo(PersonOf.isAboutSomebody(type));
        }
    }

    @Test
    void givesEveryOperationItsCallers() {
        Set<String> offered = new TreeSet<>();
        for (StoredType each : ServerStatement.ofTheGuide().types()) {
            each.operations().forEach(name -> offered.add("$" + name));
        }
        assertThat(OperationGate.OPERATIONS.keySet()).containsAll(offered);
    }
}
