package no.whatmatters.careplan.document;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.whatmatters.careplan.drawing.PersonalRecords;
import no.whatmatters.careplan.drawing.References;
import no.whatmatters.careplan.narrative.Narrator;
import no.whatmatters.careplan.narrative.Section;
import no.whatmatters.careplan.narrative.Sections;
import no.whatmatters.careplan.narrative.Title;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * The shared picture as a FHIR document (R4, 3.3): a Composition whose sections are made to be read, and the records that
 * they tell of, with those whom these name.
 */
public final class WhatMattersDocument {

    private final Picture picture;
    private final PersonalRecords records;
    private final Narrator narrator;

    public WhatMattersDocument(Picture picture, PersonalRecords records, Narrator narrator) {
        this.picture = picture;
        this.records = records;
        this.narrator = narrator;
    }

    /**
     * The document.
     *
     * @param id of this document
     * @param assembled when it is made
     * @param base address of the FHIR endpoint, under which its records are found
     */
    public Bundle bundle(UUID id, Instant assembled, String base) {
        List<Section> sections = Sections.of(picture, narrator);
        Bundle bundle = new Bundle();
        bundle.setId(id.toString());
        bundle.setLanguage(narrator.language().tag());
        bundle.setType(BundleType.DOCUMENT);
        bundle.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id);
        bundle.setTimestamp(Date.from(assembled));
        add(composition(id, sections), base, bundle);
        records.named(told(sections)).forEach(each -> add(each, base, bundle));
        return bundle;
    }

    private static void add(Resource resource, String base, Bundle bundle) {
        bundle.addEntry()
                .setFullUrl(base + "/" + PersonalRecords.nameOf(resource))
                .setResource(resource);
    }

    private Composition composition(UUID id, List<Section> sections) {
        Composition composition = new Composition();
        composition.setId(id.toString());
        composition.setLanguage(narrator.language().tag());
        composition.setText(narrative(Title.lead(picture, narrator)));
        composition.setStatus(CompositionStatus.FINAL);
        composition
                .getType()
                .addCoding()
                .setSystem("http://loinc.org")
                .setCode("18776-5")
                .setDisplay("Plan of care note");
        composition.setSubject(new Reference(picture.person().reference()));
        composition.setDate(Date.from(picture.at()));
        composition.addAuthor().setType("Device").setDisplay("WhatMatters");
        composition.setTitle(Title.of(picture, narrator));
        sections.forEach(each -> composition.addSection(section(each)));
        return composition;
    }

    private static SectionComponent section(Section section) {
        SectionComponent component = new SectionComponent();
        component.setTitle(section.title());
        component.getCode().addCoding().setSystem(CodeSystems.PICTURE_SECTION).setCode(section.code());
        component.setText(narrative(section.text()));
        section.references().forEach(each -> component.addEntry(new Reference(each)));
        return component;
    }

    private static Narrative narrative(XhtmlNode div) {
        Narrative narrative = new Narrative();
        narrative.setStatus(NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }

    /** What the sections tell of, what that refers to, and who stands behind it. */
    private Set<String> told(List<Section> sections) {
        Set<String> told = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(picture.person().reference());
        sections.forEach(each -> open.addAll(each.references()));
        follow(open, told);
        records.all(Provenance.class)
                .filter(each ->
                        each.getTarget().stream().anyMatch(target -> told.contains(PersonalRecords.nameOf(target))))
                .forEach(each -> open.add(PersonalRecords.nameOf(each)));
        follow(open, told);
        return told;
    }

    private void follow(Deque<String> open, Set<String> told) {
        while (!open.isEmpty()) {
            String each = open.remove();
            if (told.add(each)) {
                Resource resource = records.find(new Reference(each));
                if (resource != null) {
                    References.in(resource).stream()
                            .filter(next -> !told.contains(next))
                            .forEach(open::add);
                }
            }
        }
    }
}
