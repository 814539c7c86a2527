package no.whatmatters.conversation.extract;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.FormRefusal;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.vocabulary.Canonical;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/**
 * SDC's definition-based extraction. {@code definitionExtract} begins a resource; {@code definition} and {@code
 * definitionExtractValue} of the same item, and of those below it, put answers, fixed values and expressions into the nearest
 * resource of that profile.
 */
final class DefinitionExtraction {

    private static final String META = "definition";

    private final FhirContext fhir;
    private final ElementPaths paths;

    DefinitionExtraction(FhirContext fhir, ElementPaths paths) {
        this.fhir = fhir;
        this.paths = paths;
    }

    /** The resources that begin at an item. */
    List<Beginning> beginnings(FormItem item) {
        List<Beginning> found = new ArrayList<>();
        for (Extension each : item.annotations(Sdc.DEFINITION_EXTRACT)) {
            Place place = item.place(Sdc.DEFINITION_EXTRACT);
            found.add(new Beginning(each, canonical(part(each, META, place)), place));
        }
        item.annotation(Sdc.ITEM_EXTRACTION_CONTEXT).ifPresent(each -> found.add(earlier(item, each)));
        return found;
    }

    /** What SDC had before: a resource type, or a query for what to update, which nobody runs here. */
    private static Beginning earlier(FormItem item, Extension annotation) {
        Place place = item.place(Sdc.ITEM_EXTRACTION_CONTEXT);
        if (!(annotation.getValue() instanceof CodeType type)) {
            throw new FormFault(ExtractRefusal.NOT_SUPPORTED, place, "application/x-fhir-query");
        }
        return new Beginning(annotation, Definitions.FHIR + type.getValue(), place);
    }

    /** A new resource of a profile. */
    Draft begin(Beginning beginning) {
        Snapshot profile = paths.profile(beginning.canonical(), beginning.place());
        String type = profile.definition().getType();
        Resource resource = (Resource) fhir.getResourceDefinition(type).newInstance();
        if (!Canonical.withoutVersion(beginning.canonical()).equals(Definitions.FHIR + type)) {
            resource.getMeta().addProfile(beginning.canonical());
        }
        return new Draft(profile, resource);
    }

    /** What an item says itself, put into the drafts around it. */
    void contribute(Run run, Answered answered, Scope scope, Drafts drafts) {
        Map<Draft, List<Assignment>> said = new LinkedHashMap<>();
        FormItem item = answered.item();
        item.definition().flatMap(each -> target(each, drafts)).ifPresent(target -> {
            ElementPath path = path(target, item.place(META));
            if (item.isGroup()) {
                target.draft().open(answered, path);
            } else {
                add(said, target.draft(), new Assignment(path, answered.values(), item.place(META)));
            }
        });
        for (Extension each : item.annotations(Sdc.DEFINITION_EXTRACT_VALUE)) {
            Place place = item.place(Sdc.DEFINITION_EXTRACT_VALUE);
            String definition = part(each, META, place);
            Target target = target(definition, drafts)
                    .orElseThrow(() -> new FormFault(ExtractRefusal.OUTSIDE_ITS_RESOURCE, place, definition));
            List<Base> values = values(run, each, place, answered, scope);
            add(said, target.draft(), new Assignment(path(target, place), values, place));
        }
        said.forEach((draft, assignments) -> draft.assign(answered, assignments));
    }

    private static void add(Map<Draft, List<Assignment>> said, Draft draft, Assignment assignment) {
        if (!assignment.values().isEmpty()) {
            said.computeIfAbsent(draft, each -> new ArrayList<>()).add(assignment);
        }
    }

    private static List<Base> values(Run run, Extension annotation, Place place, Answered answered, Scope scope) {
        Extension fixed = annotation.getExtensionByUrl("fixed-value");
        if (fixed != null && fixed.hasValue()) {
            return List.of(fixed.getValue());
        }
        Extension expression = annotation.getExtensionByUrl("expression");
        if (expression == null) {
            throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "fixed-value | expression");
        }
        return run.evaluate(FormExpression.of(place, expression), answered.node(), scope);
    }

    private ElementPath path(Target target, Place place) {
        return paths.find(target.draft().profile(), target.path(), place);
    }

    /** The nearest draft of the profile; a form may also use an item's definition to say something else than this. */
    private static Optional<Target> target(String definition, Drafts drafts) {
        int hash = definition.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String canonical = Canonical.withoutVersion(definition.substring(0, hash));
        return drafts.nearest(canonical).map(draft -> new Target(draft, definition.substring(hash + 1)));
    }

    private static String canonical(String given) {
        int hash = given.indexOf('#');
        return hash < 0 ? given : given.substring(0, hash);
    }

    static String part(Extension annotation, String url, Place place) {
        Extension part = annotation.getExtensionByUrl(url);
        if (part == null || !part.hasValue() || part.getValue().primitiveValue() == null) {
            throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, url);
        }
        return part.getValue().primitiveValue();
    }

    /**
     * Where a resource begins.
     *
     * @param annotation with what its entry is to be
     * @param canonical of its profile
     */
    record Beginning(Extension annotation, String canonical, Place place) {}

    private record Target(Draft draft, String path) {}
}
