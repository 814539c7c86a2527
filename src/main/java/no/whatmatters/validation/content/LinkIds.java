package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * R4's rule que-2, that no two questions of a form have the same link id. The validator compares each with each: a form of
 * 3,000 questions took it 20 seconds. So the rule is taken out of what it knows, and looked at here.
 */
public final class LinkIds {

    private static final String KEY = "que-2";
    private static final String RULE = "http://hl7.org/fhir/StructureDefinition/Questionnaire#" + KEY;

    private LinkIds() {}

    /** Leaves the rule to us. */
    public static void takenFrom(StructureDefinition definition) {
        if ("Questionnaire".equals(definition.getType())) {
            for (ElementDefinition element : definition.getSnapshot().getElement()) {
                element.getConstraint().removeIf(rule -> KEY.equals(rule.getKey()));
            }
        }
    }

    /** A fault for each link id that has been given before, in the form itself or in one that it contains. */
    public static List<Fault> faultsOf(ElementTree resource) {
        List<Fault> faults = new ArrayList<>();
        if (resource.type().equals("Questionnaire")) {
            collect(resource.root(), resource.type(), new HashSet<>(), faults);
        }
        resource.each("Questionnaire", (form, path) -> collect(form, path, new HashSet<>(), faults));
        return faults;
    }

    private static void collect(Element parent, String path, Set<String> given, List<Fault> faults) {
        List<Element> items = parent.getChildrenByName("item");
        for (int i = 0; i < items.size(); i++) {
            String place = path + ".item[" + i + "]";
            String linkId = items.get(i).getNamedChildValue("linkId", false);
            if (linkId != null && !given.add(linkId)) {
                faults.add(Fault.error(IssueType.INVARIANT, RULE, place + ".linkId"));
            }
            collect(items.get(i), place, given, faults);
        }
    }
}
