package no.whatmatters.careplan.whatmatters;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.careplan.document.WhatMattersDocument;
import no.whatmatters.careplan.drawing.Drawing;
import no.whatmatters.careplan.drawing.EarlierGoal;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.drawing.Turns;
import no.whatmatters.careplan.drawing.Writer;
import no.whatmatters.careplan.narrative.Narrator;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.whatmatters.KnownTags.Known;
import no.whatmatters.endpoint.caller.Disclosures.Told;
import no.whatmatters.endpoint.caller.Viewpoint;
import no.whatmatters.storage.person.Journal;
import no.whatmatters.storage.person.Journals;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the picture of a person for one caller; and tells, for little, that nobody need draw it again. */
@Component
class Pictures {

    private static final String VERSION =
            Objects.requireNonNullElse(Pictures.class.getPackage().getImplementationVersion(), "development");

    private final Journals journals;
    private final Viewpoint viewpoint;
    private final KnownTags tags;
    private final ReplacedPersons replaced;
    private final Clock clock;

    Pictures(Journals journals, Viewpoint viewpoint, KnownTags tags, ReplacedPersons replaced, Clock clock) {
        this.journals = journals;
        this.viewpoint = viewpoint;
        this.tags = tags;
        this.replaced = replaced;
        this.clock = clock;
    }

    /**
     * An answer.
     *
     * @param document null where the caller has it already
     * @param told all that it tells of, also where it does not hold it: versions that are past
     */
    record Answer(Tag tag, @Nullable Bundle document, List<Told> told) {}

    /**
     * The picture of a person.
     *
     * @param had what the caller says it has (If-None-Match), or null
     * @throws ResourceNotFoundException where there is no such person, or none that the caller may see
     */
    Answer of(String person, Wish wish, Form form, @Nullable String had, RequestDetails request) {
        Patient patient = journals.person(person, request).orElseThrow(() -> absent(person));
        return wish.asOf() == null ? now(person, form, had, request) : past(patient, wish.asOf(), form, had, request);
    }

    static ResourceNotFoundException absent(String person) {
        return new ResourceNotFoundException("Resource Patient/" + person + " is not known");
    }

    private Answer now(String person, Form form, @Nullable String had, RequestDetails request) {
        Instant now = clock.instant();
        KnownTags.Key key = new KnownTags.Key(person, viewpoint.of(request, person), form);
        Optional<Known> known = had == null ? Optional.empty() : tags.find(key);
        if (known.isPresent() && isUnchanged(person, known.get(), had, now)) {
            return new Answer(known.get().tag(), null, known.get().told());
        }
        Journal journal = journals.of(person, request).orElseThrow(() -> absent(person));
        PersonalRecords records = records(journal);
        At at = At.now(Turns.last(records, now));
        Answer answer = answer(records, at, form, had);
        tags.keep(key, new Known(journal.extent(), answer.tag(), Turns.next(records, now), answer.told()));
        return answer;
    }

    private boolean isUnchanged(String person, Known known, @Nullable String had, Instant now) {
        return had != null
                && known.tag().isIn(had)
                && now.isBefore(known.until())
                && journals.extent(person, known.extent()).equals(known.extent());
    }

    private Answer past(Patient patient, AsOf asOf, Form form, @Nullable String had, RequestDetails request) {
        PersonalRecords records = records(journals.asOf(withAllReplaced(patient), asOf.moment(), request));
        return answer(records, At.past(asOf.moment(), asOf.asked()), form, had);
    }

    /** Also those that gave way to one which gave way itself, and is the only one to say so: in the past, records name those. */
    private Patient withAllReplaced(Patient patient) {
        for (String each : replaced.replacedBy(patient.getIdElement().getIdPart())) {
            Reference other = new Reference("Patient/" + each);
            if (patient.getLink().stream()
                    .noneMatch(link -> PersonalRecords.nameOf(link.getOther()).equals(other.getReference()))) {
                patient.addLink().setType(LinkType.REPLACES).setOther(other);
            }
        }
        return patient;
    }

    private static PersonalRecords records(Journal journal) {
        Map<String, Writer> writers = new HashMap<>();
        journal.writers().forEach((version, by) -> writers.put(version, new Writer(by.name(), by.organisation())));
        return PersonalRecords.of(
                journal.person(),
                journal.records(),
                journal.earlierGoals().stream()
                        .map(each -> new EarlierGoal(each.goal(), each.until()))
                        .toList(),
                writers);
    }

    private static Answer answer(PersonalRecords records, At at, Form form, @Nullable String had) {
        List<Resource> shown = new ArrayList<>(records.all());
        records.earlierGoals().forEach(each -> shown.add(each.goal()));
        Tag tag = Tag.of(VERSION, form, at, shown);
        Picture picture = Drawing.of(records, at, form.careLevel());
        Bundle document = new WhatMattersDocument(picture, records, new Narrator(form.language()))
                .bundle(tag.id(), at.moment(), form.base());
        List<Told> told = told(document, records);
        return new Answer(tag, had != null && tag.isIn(had) ? null : document, told);
    }

    /** What the document holds, itself included, and the earlier versions of its goals, which it tells of in words. */
    private static List<Told> told(Bundle document, PersonalRecords records) {
        String person = records.person().getIdElement().getIdPart();
        Set<String> held = new LinkedHashSet<>();
        List<Told> told = new ArrayList<>();
        document.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .forEach(each -> {
                    held.add(PersonalRecords.nameOf(each));
                    told.add(Told.about(person, each));
                });
        records.earlierGoals().stream()
                .map(EarlierGoal::goal)
                .filter(each -> held.contains(PersonalRecords.nameOf(each)))
                .forEach(each -> told.add(Told.about(person, each)));
        return told;
    }
}
