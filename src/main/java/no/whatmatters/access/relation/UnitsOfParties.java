package no.whatmatters.access.relation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.access.parties.Register;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.storage.PartyBehindUnit;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Only a token can tell that a unit, or a legal entity, belongs to whom (decision 0075). */
@Component
class UnitsOfParties implements PartyBehindUnit {

    private final Directory directory;
    private final Register register;

    UnitsOfParties(Directory directory, Register register) {
        this.directory = directory;
        this.register = register;
    }

    @Override
    public Optional<String> of(Reference author, RequestDetails request) {
        Caller caller = Callers.of(request).orElse(null);
        if (caller == null || caller.organisation() == null) {
            return Optional.empty();
        }
        Set<String> others = Stream.of(caller.unit(), caller.legalEntity())
                .filter(each -> each != null && !register.isParty(each))
                .collect(Collectors.toSet());
        String number = others.isEmpty() ? null : directory.organisation(author);
        return number != null && others.contains(number) ? Optional.of(caller.organisation()) : Optional.empty();
    }
}
