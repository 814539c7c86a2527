package no.whatmatters.conversation.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.conversation.extract.ExtractionCheck.Result;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.FormRefusal;
import no.whatmatters.conversation.form.Names;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Looks at the templates that an item fills in, before anybody has answered. */
final class TemplateCheck {

    private static final Set<String> OPERATIONS = Set.of("add", "insert", "delete", "replace", "move");

    private final Form form;
    private final ElementPaths paths;
    private final Expressions expressions;
    private final List<FormFault> faults;
    private final List<Result> results;

    TemplateCheck(
            Form form, ElementPaths paths, Expressions expressions, List<FormFault> faults, List<Result> results) {
        this.form = form;
        this.paths = paths;
        this.expressions = expressions;
        this.faults = faults;
        this.results = results;
    }

    void check(FormItem item, Names names) {
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT);
            template(each.getExtensionByUrl("template"), place).ifPresent(template -> {
                dynamic(template, place, names);
                if (template instanceof Parameters patch) {
                    patch(each, patch, place);
                } else {
                    boolean hasId = each.getExtensionByUrl("resourceId") != null;
                    made(template, hasId, place);
                }
            });
        }
        for (Extension each : item.annotations(Sdc.TEMPLATE_EXTRACT_BUNDLE)) {
            Place place = item.place(Sdc.TEMPLATE_EXTRACT_BUNDLE);
            template(each, place).ifPresent(template -> {
                if (template instanceof Bundle bundle) {
                    bundle.getEntry().forEach(entry -> entry(entry, place, names));
                } else {
                    faults.add(new FormFault(ExtractRefusal.TEMPLATE_UNKNOWN, place, "#" + template.getIdPart()));
                }
            });
        }
    }

    private Optional<Resource> template(@Nullable Extension annotation, Place place) {
        if (annotation == null
                || !(annotation.getValue() instanceof Reference reference)
                || reference.getReference() == null) {
            faults.add(new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "template"));
            return Optional.empty();
        }
        Optional<Resource> found = form.contained(reference.getReference());
        if (found.isEmpty()) {
            faults.add(new FormFault(ExtractRefusal.TEMPLATE_UNKNOWN, place, reference.getReference()));
        }
        return found;
    }

    private void entry(BundleEntryComponent entry, Place place, Names names) {
        dynamic(entry, place, names);
        HTTPVerb method = entry.getRequest().getMethod();
        Resource resource = entry.getResource();
        if (resource == null || method == HTTPVerb.DELETE) {
            results.add(
                    new Result(String.valueOf(new IdType(entry.getRequest().getUrl()).getResourceType()), true, place));
        } else if (resource instanceof Parameters patch) {
            operations(patch, place);
            boolean target = entry.getRequest().getUrlElement().hasExtension()
                    || entry.getRequest().getUrl() != null;
            if (!target || method != HTTPVerb.PATCH) {
                faults.add(new FormFault(ExtractRefusal.PATCH_WITHOUT_TARGET, place));
            }
        } else {
            made(resource, method == HTTPVerb.PUT, place);
        }
    }

    private void patch(Extension annotation, Parameters patch, Place place) {
        Extension type = annotation.getExtensionByUrl("type");
        operations(patch, place);
        if (annotation.getExtensionByUrl("resourceId") == null || type == null || type.getValue() == null) {
            faults.add(new FormFault(ExtractRefusal.PATCH_WITHOUT_TARGET, place));
        } else {
            results.add(new Result(type.getValue().primitiveValue(), false, place));
        }
    }

    private void operations(Parameters patch, Place place) {
        for (ParametersParameterComponent each : patch.getParameter()) {
            String kind = part(each, "type");
            boolean complete = "operation".equals(each.getName())
                    && OPERATIONS.contains(String.valueOf(kind))
                    && part(each, "path") != null;
            if (!complete) {
                faults.add(new FormFault(ExtractRefusal.PATCH_INCOMPLETE, place, String.valueOf(kind)));
            }
        }
    }

    private static @Nullable String part(ParametersParameterComponent operation, String name) {
        for (ParametersParameterComponent each : operation.getPart()) {
            if (name.equals(each.getName()) && each.getValue() != null) {
                return each.getValue().isPrimitive() && !each.getValue().hasExtension()
                        ? each.getValue().primitiveValue()
                        : "…";
            }
        }
        return null;
    }

    private void made(Resource template, boolean writesOver, Place place) {
        results.add(new Result(template.fhirType(), writesOver, place));
        Filled filled = Filled.of(template);
        profiles(template).forEach(profile -> Lacking.in(filled, profile, paths)
                .forEach(each -> faults.add(new FormFault(
                        ExtractRefusal.NEVER_VALID,
                        place,
                        each,
                        profile.definition().getUrl()))));
    }

    /** R4's own, and those that the template names and that are known. */
    private List<Snapshot> profiles(Resource template) {
        List<String> canonicals = new java.util.ArrayList<>(List.of(Definitions.FHIR + template.fhirType()));
        template.getMeta().getProfile().stream().map(CanonicalType::getValue).forEach(canonicals::add);
        return canonicals.stream()
                .map(paths::snapshot)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every expression of a template; a context may have a name, which is known below it. */
    private void dynamic(Base element, Place place, Names around) {
        Names names = around;
        for (String url : List.of(Sdc.TEMPLATE_EXTRACT_CONTEXT, Sdc.TEMPLATE_EXTRACT_VALUE)) {
            Extension annotation = extension(element, url);
            if (annotation != null) {
                names = expression(annotation, new Place(place.linkId(), Sdc.shortName(url)), names);
            }
        }
        for (Property property : element.children()) {
            for (Base child : property.getValues()) {
                dynamic(child, place, names);
            }
        }
    }

    private Names expression(Extension annotation, Place place, Names names) {
        try {
            FormExpression expression = FormExpression.of(place, annotation);
            names.checkWithoutQueries(expression, expressions, faults);
            return expression.name() == null ? names : names.with(expression.name());
        } catch (FormFault fault) {
            faults.add(fault);
            return names;
        }
    }

    private static @Nullable Extension extension(Base element, String url) {
        if (element instanceof DomainResource resource) {
            return resource.getExtensionByUrl(url);
        }
        return element instanceof Element with ? with.getExtensionByUrl(url) : null;
    }
}
