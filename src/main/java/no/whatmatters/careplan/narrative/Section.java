package no.whatmatters.careplan.narrative;

import java.util.List;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * One section of the document.
 *
 * @param code of the guide's CodeSystem picture-section
 * @param title what it is called
 * @param text its narrative
 * @param references the records it tells of, as type and id
 */
public record Section(String code, String title, XhtmlNode text, List<String> references) {}
