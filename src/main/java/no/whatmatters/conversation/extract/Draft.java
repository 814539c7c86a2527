package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.whatmatters.conversation.form.Answered;
import no.whatmatters.conversation.form.FormFault;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/** A resource that is being made by definition, element by element. */
final class Draft {

    private final Snapshot profile;
    private final Resource resource;
    private final Openings openings = new Openings();

    Draft(Snapshot profile, Resource resource) {
        this.profile = profile;
        this.resource = resource;
    }

    Snapshot profile() {
        return profile;
    }

    Resource resource() {
        return resource;
    }

    /** A group stands for an element: what its items say goes into the one that is made here. */
    void open(Answered group, ElementPath path) {
        Base at = resource;
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            Optional<Base> open = find(at, step, group, 0, List.of());
            at = open.isPresent() ? open.get() : make(at, step, group, 0, false);
        }
        Step leaf = path.leaf();
        if (leaf.many() || openings.only(at, leaf).isEmpty()) {
            make(at, leaf, group, 0, true);
        }
    }

    /**
     * Puts in what one item says. Values of the same element stand together: the system and the value of one identifier, not of
     * two. Where there are several values for something that is there once, what may be many around it is there for each.
     */
    void assign(Answered item, List<Assignment> said) {
        Map<String, List<Assignment>> together = new LinkedHashMap<>();
        said.forEach(each -> together.computeIfAbsent(each.path().pivotId(), id -> new ArrayList<>())
                .add(each));
        together.values().forEach(each -> assignTogether(item, each));
    }

    private void assignTogether(Answered item, List<Assignment> said) {
        int times = 1;
        for (Assignment each : said) {
            if (!each.path().leaf().many() && each.values().size() > 1) {
                boolean fits = each.path().pivot() >= 0
                        && (times == 1 || times == each.values().size());
                if (!fits) {
                    throw tooMany(each, each.values().size());
                }
                times = each.values().size();
            }
        }
        for (int turn = 0; turn < times; turn++) {
            for (Assignment each : said) {
                boolean oneForEach = each.values().size() == times && times > 1;
                List<? extends Base> values = oneForEach ? List.of(each.values().get(turn)) : each.values();
                for (Base value : values) {
                    put(item, turn, each, value, said);
                }
            }
        }
    }

    private void put(Answered item, int turn, Assignment assignment, Base value, List<Assignment> said) {
        List<Step> steps = assignment.path().steps();
        int pivot = assignment.path().pivot();
        Base at = resource;
        for (int i = 0; i < steps.size() - 1; i++) {
            Step step = steps.get(i);
            int here = i == pivot ? turn : 0;
            Optional<Base> open = find(at, step, item, here, said);
            at = open.isPresent() ? open.get() : make(at, step, item, here, false);
        }
        set(at, assignment, value, item);
    }

    private void set(Base at, Assignment assignment, Base value, Answered item) {
        Step leaf = assignment.path().leaf();
        Base fitting = Values.as(leaf.types(), value)
                .orElseThrow(() -> doesNotFit(assignment, value, String.join(", ", leaf.types())));
        if (!leaf.many() && openings.only(at, leaf).isPresent()) {
            throw tooMany(assignment, 2);
        }
        try {
            at.setProperty(leaf.property(), fitting);
        } catch (FHIRException | IllegalArgumentException e) {
            throw doesNotFit(assignment, value, leaf.name());
        }
        if (leaf.many() || leaf.slice() != null) {
            openings.whole(at, leaf, fitting, item);
        }
    }

    private Base make(Base at, Step step, Answered owner, int turn, boolean explicit) {
        Base made = Elements.make(at, step);
        if (made instanceof Extension extension && step.extensionUrl() != null) {
            extension.setUrl(step.extensionUrl());
        }
        if (step.slice() != null) {
            FixedValues.fillSlice(step.node(), made);
        }
        if (step.many() || step.slice() != null) {
            openings.opened(at, step, made, owner, turn, explicit);
        }
        return made;
    }

    private Optional<Base> find(Base at, Step step, Answered item, int turn, List<Assignment> said) {
        return step.many() ? openings.find(at, step, item, turn, said) : openings.only(at, step);
    }

    /** Leaves out what was opened, and got nothing. */
    void close() {
        openings.removeEmpty();
    }

    private static FormFault doesNotFit(Assignment assignment, Base value, String wanted) {
        return new FormFault(
                ExtractRefusal.VALUE_DOES_NOT_FIT,
                assignment.place(),
                assignment.path().text(),
                value.fhirType(),
                wanted);
    }

    private static FormFault tooMany(Assignment assignment, int values) {
        return new FormFault(
                ExtractRefusal.TOO_MANY_VALUES,
                assignment.place(),
                assignment.path().text(),
                String.valueOf(values));
    }
}
