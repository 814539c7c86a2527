package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.populate.Start;
import no.whatmatters.endpoint.behalf.ReadsForCaller;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.endpoint.refusal.SpeakableName;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What a form is filled in from, as far as its caller may see it: the person, what was sent or referred to, and, where
 * {@code local} is true, the answers of the form's queries.
 */
@Component
class Starts {

    /** How forms call the person. */
    private static final String PATIENT = "patient";

    private static final int FAILURE = 500;

    private final CallersRecords records;
    private final ReadsForCaller reads;
    private final ReadableErrors errors;

    Starts(CallersRecords records, ReadsForCaller reads, ReadableErrors errors) {
        this.records = records;
        this.reads = reads;
        this.errors = errors;
    }

    Start of(Asked asked, Form form, ServletRequestDetails request, Told told) {
        Optional<Patient> person = person(asked, request);
        Map<String, List<? extends Base>> context = new LinkedHashMap<>();
        asked.context().forEach((name, contents) -> {
            List<Base> found = new ArrayList<>();
            contents.forEach(each -> content(name, each, person, request, told).ifPresent(found::add));
            context.put(name, found);
        });
        if (person.isEmpty()) {
            return new Start(asked.subject(), context, null);
        }
        String id = person.get().getIdElement().getIdPart();
        Reference subject = new Reference("Patient/" + id);
        if (!asked.local()) {
            return new Start(subject, context, null);
        }
        if (form.launchContext().contains(PATIENT) && !context.containsKey(PATIENT)) {
            context.put(PATIENT, List.of(person.get()));
            Disclosures.of(request).told(person.get());
        }
        return new Start(subject, context, new CallersSearch(reads, errors, request, id));
    }

    /** Whoever is named as a person of this server must be one for the caller; without {@code local} nobody need be. */
    private Optional<Patient> person(Asked asked, ServletRequestDetails request) {
        Reference subject = asked.subject();
        if (subject == null && asked.local()) {
            throw new RequestRefused(PrefillRefusal.SUBJECT_MISSING);
        }
        if (subject == null || !(asked.local() || CallersRecords.isLocal(subject))) {
            return Optional.empty();
        }
        return Optional.of(records.find(subject, "Patient", request)
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .orElseThrow(() -> new RequestRefused(PrefillRefusal.SUBJECT_NOT_FOUND)));
    }

    private Optional<Base> content(
            String name, Base content, Optional<Patient> person, ServletRequestDetails request, Told told) {
        if (!(content instanceof Reference reference)) {
            return Optional.of(content);
        }
        Optional<Resource> found = referredTo(reference, request);
        if (found.isEmpty()) {
            told.say(PrefillRefusal.CONTEXT_NOT_FOUND, SpeakableName.of(name));
            return Optional.empty();
        }
        if (person.isPresent() && isOfAnother(found.get(), person.get())) {
            told.say(PrefillRefusal.CONTEXT_OF_ANOTHER, SpeakableName.of(name));
            return Optional.empty();
        }
        Disclosures.of(request).told(found.get());
        return Optional.of(found.get());
    }

    /** What the caller may not read is not there. */
    private Optional<Resource> referredTo(Reference reference, ServletRequestDetails request) {
        try {
            return records.find(reference, "Patient", request);
        } catch (BaseServerResponseException | RequestRefused refused) {
            if (errors.makeReadable(request, refused).getStatusCode() >= FAILURE) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static boolean isOfAnother(Resource found, Patient person) {
        return PersonOf.isAboutSomebody(found.fhirType())
                && !PersonOf.in(found).equals(Set.of(person.getIdElement().getIdPart()));
    }
}
