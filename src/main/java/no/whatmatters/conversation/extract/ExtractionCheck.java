package no.whatmatters.conversation.extract;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.conversation.extract.DefinitionExtraction.Beginning;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.Expressions;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.FormRefusal;
import no.whatmatters.conversation.form.Names;
import no.whatmatters.conversation.form.Place;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.vocabulary.Canonical;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a form means before anybody has answered it: its expressions can be read and their names are known, its
 * profiles and elements exist and take what is put into them, its templates are there, and nothing that it makes lacks what
 * could never be given. All that is wrong is told, not the first of it. Pure.
 */
public final class ExtractionCheck {

    /** Expressions of an annotation that makes something. */
    private static final List<String> DETAILS =
            List.of("fullUrl", "resourceId", "ifNoneMatch", "ifModifiedSince", "ifMatch", "ifNoneExist");

    private final FhirContext fhir;
    private final Expressions expressions;
    private final ElementPaths paths;

    public ExtractionCheck(FhirContext fhir, Expressions expressions, Definitions definitions) {
        this.fhir = fhir;
        this.expressions = expressions;
        this.paths = new ElementPaths(definitions);
    }

    /**
     * Something that a form makes or changes.
     *
     * @param type FHIR type
     * @param writesOver whether it writes over a whole resource that is there
     */
    public record Result(String type, boolean writesOver, Place place) {}

    /** What was found. */
    public record Findings(List<FormFault> faults, List<Result> results) {}

    public Findings of(Form form) {
        Walking walking = new Walking(form);
        walking.item(form.root(), Names.of(form), null);
        return new Findings(walking.faults, walking.results);
    }

    /** One look through one form. */
    private final class Walking {

        private final Form form;
        private final DefinitionExtraction byDefinition = new DefinitionExtraction(fhir, paths);
        private final List<FormFault> faults = new ArrayList<>();
        private final List<Result> results = new ArrayList<>();
        private final Answered nobody;

        /** How many items around make something that is not known: what is put into it cannot be judged. */
        private int unknown;

        Walking(Form form) {
            this.form = form;
            this.nobody = Answered.of(form, new QuestionnaireResponse());
        }

        void item(FormItem item, Names around, @Nullable Making makingAround) {
            Names names = around;
            for (Extension each : item.annotations(Sdc.ALLOCATE_ID)) {
                if (each.getValue() != null && each.getValue().primitiveValue() != null) {
                    names = names.with(each.getValue().primitiveValue());
                }
            }
            for (Extension each : item.annotations(Sdc.ITEM_POPULATION_CONTEXT)) {
                if (each.getValue() instanceof org.hl7.fhir.r4.model.Expression context && context.getName() != null) {
                    names = names.with(context.getName(), true);
                }
            }
            names = names.at(item, expressions, new ArrayList<>()); // Told with the expressions of the form itself.
            Map<Beginning, Making> begun = new LinkedHashMap<>();
            int before = unknown;
            @Nullable Making making = begin(item, makingAround, begun);
            new TemplateCheck(form, paths, expressions, faults, results).check(item, names);
            observation(item, names);
            contribute(item, names, making);
            for (FormItem child : item.children()) {
                item(child, names, making);
            }
            for (Map.Entry<Beginning, Making> each : begun.entrySet()) {
                close(each.getKey(), each.getValue(), names);
            }
            unknown = before;
        }

        private @Nullable Making begin(FormItem item, @Nullable Making around, Map<Beginning, Making> begun) {
            Making making = around;
            try {
                for (Beginning each : byDefinition.beginnings(item)) {
                    Snapshot profile = paths.profile(each.canonical(), each.place());
                    making = new Making(making, Canonical.withoutVersion(each.canonical()), profile, new Filled());
                    begun.put(each, making);
                }
            } catch (FormFault fault) {
                faults.add(fault);
                unknown++;
            }
            return making;
        }

        private void close(Beginning beginning, Making making, Names names) {
            DETAILS.forEach(each -> detail(beginning.annotation(), each, beginning.place(), names));
            boolean hasId = making.filled().part("id") != null
                    || beginning.annotation().getExtensionByUrl("resourceId") != null;
            results.add(new Result(making.type(), hasId, beginning.place()));
            if (making.filled().isPutSomewhere()) {
                return;
            }
            String profile = making.profile().definition().getUrl();
            Lacking.in(making.filled(), making.profile(), paths)
                    .forEach(each ->
                            faults.add(new FormFault(ExtractRefusal.NEVER_VALID, beginning.place(), each, profile)));
        }

        private void detail(Extension annotation, String url, Place place, Names names) {
            Extension part = annotation.getExtensionByUrl(url);
            if (part != null && part.getValue() != null && part.getValue().primitiveValue() != null) {
                names.checkWithoutQueries(
                        FormExpression.fhirPath(place, part.getValue().primitiveValue()), expressions, faults);
            }
        }

        private void observation(FormItem item, Names names) {
            try {
                ObservationRole role = ObservationRole.of(item);
                if (role != ObservationRole.NONE
                        && !item.isRoot()
                        && !item.question().getCode().isEmpty()) {
                    results.add(new Result("Observation", false, item.place(Sdc.OBSERVATION_EXTRACT)));
                }
            } catch (FormFault fault) {
                faults.add(fault);
            }
            item.annotation(Sdc.OBSERVATION_EXTRACT_ENTRY)
                    .ifPresent(each -> DETAILS.forEach(
                            detail -> detail(each, detail, item.place(Sdc.OBSERVATION_EXTRACT_ENTRY), names)));
        }

        private void contribute(FormItem item, Names names, @Nullable Making making) {
            item.definition().ifPresent(each -> {
                Making target = Making.target(each, making);
                if (target != null) {
                    answer(item, each, target);
                } else if (unknown == 0 && each.startsWith(Profiles.CANONICAL + "/")) {
                    meaning(each, item.place("definition"));
                }
            });
            for (Extension each : item.annotations(Sdc.DEFINITION_EXTRACT_VALUE)) {
                try {
                    value(each, item.place(Sdc.DEFINITION_EXTRACT_VALUE), names, making);
                } catch (FormFault fault) {
                    faults.add(fault);
                }
            }
        }

        /** A definition that makes nothing says what a question means. What this guide defines is known here. */
        private void meaning(String definition, Place place) {
            try {
                int hash = definition.indexOf('#');
                Snapshot profile = paths.profile(hash < 0 ? definition : definition.substring(0, hash), place);
                if (hash >= 0) {
                    paths.find(profile, definition.substring(hash + 1), place);
                }
            } catch (FormFault fault) {
                faults.add(fault);
            }
        }

        private void answer(FormItem item, String definition, Making target) {
            try {
                ElementPath path = path(definition, target, item.place("definition"));
                if (item.isGroup()) {
                    target.filled().way(path.steps());
                    return;
                }
                target.filled().put(path.steps());
                List<String> answers = answerTypes(item.question().getType());
                List<String> taken = path.leaf().types();
                if (!answers.isEmpty() && answers.stream().noneMatch(each -> Values.couldBe(taken, each))) {
                    throw new FormFault(
                            ExtractRefusal.VALUE_DOES_NOT_FIT,
                            item.place("definition"),
                            path.text(),
                            String.join(" | ", answers),
                            String.join(", ", taken));
                }
            } catch (FormFault fault) {
                faults.add(fault);
            }
        }

        private void value(Extension annotation, Place place, Names names, @Nullable Making making) {
            String definition = DefinitionExtraction.part(annotation, "definition", place);
            Making target = Making.target(definition, making);
            if (target == null) {
                if (unknown > 0) {
                    return;
                }
                throw new FormFault(ExtractRefusal.OUTSIDE_ITS_RESOURCE, place, definition);
            }
            ElementPath path = path(definition, target, place);
            target.filled().put(path.steps());
            Extension fixed = annotation.getExtensionByUrl("fixed-value");
            if (fixed != null && fixed.hasValue()) {
                Resource empty =
                        (Resource) fhir.getResourceDefinition(target.type()).newInstance();
                new Draft(target.profile(), empty)
                        .assign(nobody, List.of(new Assignment(path, List.of(fixed.getValue()), place)));
                return;
            }
            Extension expression = annotation.getExtensionByUrl("expression");
            if (expression == null) {
                throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "fixed-value | expression");
            }
            names.checkWithoutQueries(FormExpression.of(place, expression), expressions, faults);
        }

        private ElementPath path(String definition, Making target, Place place) {
            try {
                return paths.find(target.profile(), definition.substring(definition.indexOf('#') + 1), place);
            } catch (FormFault fault) {
                target.filled().putSomewhere();
                throw fault;
            }
        }
    }

    /** What an answer to a question of that type may be; none where it cannot be told. */
    private static List<String> answerTypes(@Nullable QuestionnaireItemType type) {
        return type == null
                ? List.of()
                : switch (type) {
                    case BOOLEAN -> List.of("boolean");
                    case DECIMAL -> List.of("decimal");
                    case INTEGER -> List.of("integer");
                    case DATE -> List.of("date");
                    case DATETIME -> List.of("dateTime");
                    case TIME -> List.of("time");
                    case STRING, TEXT -> List.of("string");
                    case URL -> List.of("uri");
                    case OPENCHOICE -> List.of("Coding", "string");
                    case ATTACHMENT -> List.of("Attachment");
                    case REFERENCE -> List.of("Reference");
                    case QUANTITY -> List.of("Quantity");
                    default -> List.of(); // Of a choice the options say it: they may be of any of several types.
                };
    }
}
