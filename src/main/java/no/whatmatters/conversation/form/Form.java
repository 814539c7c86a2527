package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A questionnaire as a tree of items with annotations. Never changes, and its questionnaire must not either. */
public final class Form {

    private final Questionnaire questionnaire;
    private final FormItem root;
    private final Map<String, FormItem> byLinkId = new HashMap<>();
    private final List<String> launchContext = new ArrayList<>();

    private Form(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.root = new FormItem(questionnaire, null, null);
        root.children().forEach(this::index);
        for (Extension each : root.annotations(Sdc.LAUNCH_CONTEXT)) {
            launchContext.add(nameOf(each));
        }
    }

    /**
     * Reads a questionnaire.
     *
     * @throws FormFault when an item has no linkId, or that of another, or the launch context is incomplete
     */
    public static Form of(Questionnaire questionnaire) {
        return new Form(questionnaire);
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public FormItem root() {
        return root;
    }

    public Optional<FormItem> item(String linkId) {
        return Optional.ofNullable(byLinkId.get(linkId));
    }

    /** Names of what the form is started with, such as {@code patient}. */
    public List<String> launchContext() {
        return launchContext;
    }

    /** A contained resource, by {@code #id} or id. */
    public Optional<Resource> contained(String reference) {
        String id = reference.startsWith("#") ? reference.substring(1) : reference;
        return questionnaire.getContained().stream()
                .filter(each -> id.equals(each.getIdElement().getIdPart()) || ("#" + id).equals(each.getId()))
                .findFirst();
    }

    /** SDC's {@code sourceQueries}: contained batches of queries, by the name under which expressions call their answers. */
    public Map<String, Bundle> sourceQueries() {
        Map<String, Bundle> batches = new LinkedHashMap<>();
        for (Extension each : root.annotations(Sdc.SOURCE_QUERIES)) {
            if (each.getValue() instanceof Reference reference && Leads.somewhere(reference)) {
                contained(reference.getReference())
                        .filter(Bundle.class::isInstance)
                        .ifPresent(batch -> batches.put(batch.getIdPart().replaceFirst("^#", ""), (Bundle) batch));
            }
        }
        return batches;
    }

    private void index(FormItem item) {
        if (item.linkId().isEmpty()) {
            throw new FormFault(FormRefusal.LINK_ID_MISSING, new Place("", "linkId"));
        }
        if (byLinkId.put(item.linkId(), item) != null) {
            throw new FormFault(FormRefusal.LINK_ID_TWICE, new Place(item.linkId(), "linkId"));
        }
        item.children().forEach(this::index);
    }

    private String nameOf(Extension launchContext) {
        Extension name = launchContext.getExtensionByUrl("name");
        if (name == null) {
            throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, root.place(Sdc.LAUNCH_CONTEXT), "name");
        }
        return name.getValue() instanceof Coding coding
                ? coding.getCode()
                : String.valueOf(name.getValue().primitiveValue());
    }
}
