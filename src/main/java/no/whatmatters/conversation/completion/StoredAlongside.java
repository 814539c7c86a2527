package no.whatmatters.conversation.completion;

import java.util.Optional;
import no.whatmatters.conversation.Makeable;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** The store itself; of types that no form may make nothing is there. */
@Component
class StoredAlongside implements Stored {

    private final Alongside alongside;

    StoredAlongside(Alongside alongside) {
        this.alongside = alongside;
    }

    @Override
    public Optional<Resource> current(String id) {
        IdType record = new IdType(id);
        boolean possible = record.hasIdPart() && Makeable.is(String.valueOf(record.getResourceType()));
        return possible ? alongside.find(record) : Optional.empty();
    }

    @Override
    public Optional<Resource> past(String id, long version) {
        return alongside.past(new IdType(id), version);
    }
}
