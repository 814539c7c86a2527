package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Scope;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.jspecify.annotations.Nullable;

/**
 * Copies a template and fills in the copy. {@code templateExtractContext} repeats an element for each result, which becomes the
 * focus of what is below; {@code templateExtractValue} puts results in its place. Without a result the element is left out.
 */
final class Template {

    private final Run run;
    private final Place place;

    Template(Run run, Place place) {
        this.run = run;
        this.place = place;
    }

    /** The filled-in copies of a resource, or of an entry of a Bundle: one, or one for each result of its context. */
    List<Filled> fill(Base template, Base focus, Scope scope) {
        Extension context = extension(template, Sdc.TEMPLATE_EXTRACT_CONTEXT);
        if (context == null) {
            return List.of(new Filled(copy(template, focus, scope), ""));
        }
        FormExpression expression = expression(context, Sdc.TEMPLATE_EXTRACT_CONTEXT);
        List<Filled> all = new ArrayList<>();
        for (Base each : run.evaluate(expression, focus, scope)) {
            Scope here = expression.name() == null ? scope : scope.with(expression.name(), List.of(each));
            all.add(new Filled(copy(template, each, here), run.key(each, all.size())));
        }
        return all;
    }

    /**
     * A filled-in copy.
     *
     * @param key which of several: the place of the answer that it was filled from, else its number
     */
    record Filled(Base copy, String key) {}

    /** What becomes of an element: none, itself, or several. */
    private List<Base> filled(Base template, List<String> types, Base focus, Scope scope) {
        Extension context = extension(template, Sdc.TEMPLATE_EXTRACT_CONTEXT);
        if (context == null) {
            return valued(template, types, focus, scope);
        }
        FormExpression expression = expression(context, Sdc.TEMPLATE_EXTRACT_CONTEXT);
        List<Base> all = new ArrayList<>();
        for (Base each : run.evaluate(expression, focus, scope)) {
            Scope here = expression.name() == null ? scope : scope.with(expression.name(), List.of(each));
            all.addAll(valued(template, types, each, here));
        }
        return all;
    }

    private List<Base> valued(Base template, List<String> types, Base focus, Scope scope) {
        Extension value = extension(template, Sdc.TEMPLATE_EXTRACT_VALUE);
        if (value == null) {
            if (!isDynamic(template)) {
                return List.of(template.copy());
            }
            Base filled = copy(template, focus, scope);
            return filled.isEmpty() ? List.of() : List.of(filled);
        }
        FormExpression expression = expression(value, Sdc.TEMPLATE_EXTRACT_VALUE);
        List<Base> all = new ArrayList<>();
        for (Base each : run.evaluate(expression, focus, scope)) {
            all.add(Values.as(types, each).orElseThrow(() -> doesNotFit(expression.text(), each, types)));
        }
        return all;
    }

    /** The same kind of element, with its parts filled in. */
    private Base copy(Base template, Base focus, Scope scope) {
        Base made = newOf(template);
        if (template instanceof PrimitiveType<?> primitive) {
            ((PrimitiveType<?>) made).setValueAsString(primitive.getValueAsString());
        }
        for (Property property : template.children()) {
            for (Base child : property.getValues()) {
                if (!isOurs(child)) {
                    put(made, property, filled(child, types(property, child), focus, scope));
                }
            }
        }
        return made;
    }

    private void put(Base made, Property property, List<Base> values) {
        if (values.size() > 1 && !property.isList()) {
            throw new FormFault(
                    ExtractRefusal.TOO_MANY_VALUES, place, property.getName(), String.valueOf(values.size()));
        }
        for (Base value : values) {
            try {
                made.setProperty(property.getName(), value);
            } catch (FHIRException | IllegalArgumentException e) {
                throw doesNotFit(property.getName(), value, List.of(property.getTypeCode()));
            }
        }
    }

    /** What may stand in place of an element: of a choice, what the template chose. */
    private static List<String> types(Property property, Base child) {
        boolean coded = child.fhirType().equals("code") && !property.getName().endsWith("[x]");
        return List.of(coded ? "code" : child.fhirType());
    }

    private FormFault doesNotFit(String what, Base value, List<String> wanted) {
        return new FormFault(
                ExtractRefusal.VALUE_DOES_NOT_FIT, place, what, value.fhirType(), String.join(", ", wanted));
    }

    private FormExpression expression(Extension annotation, String url) {
        return FormExpression.of(new Place(place.linkId(), Sdc.shortName(url)), annotation);
    }

    private static boolean isDynamic(Base template) {
        if (extension(template, Sdc.TEMPLATE_EXTRACT_CONTEXT) != null
                || extension(template, Sdc.TEMPLATE_EXTRACT_VALUE) != null) {
            return true;
        }
        return template.children().stream()
                .flatMap(each -> each.getValues().stream())
                .anyMatch(Template::isDynamic);
    }

    private static @Nullable Extension extension(Base element, String url) {
        if (element instanceof DomainResource resource) {
            return resource.getExtensionByUrl(url);
        }
        return element instanceof Element with ? with.getExtensionByUrl(url) : null;
    }

    private static boolean isOurs(Base child) {
        return child instanceof Extension extension
                && (Sdc.TEMPLATE_EXTRACT_CONTEXT.equals(extension.getUrl())
                        || Sdc.TEMPLATE_EXTRACT_VALUE.equals(extension.getUrl()));
    }

    private static Base newOf(Base template) {
        if (template instanceof PrimitiveType<?> && template.fhirType().equals("code")) {
            return new org.hl7.fhir.r4.model.CodeType();
        }
        try {
            return template.getClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An element without a constructor: " + template.fhirType(), e);
        }
    }
}
