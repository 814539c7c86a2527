package no.whatmatters.storage;

import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamQuantity;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamUri;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.SingleContentRule;
import no.whatmatters.storage.hapi.RelativeCanonicals;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;
import org.springframework.stereotype.Component;

/**
 * What a search is to find has to fit into HAPI's index, which cuts texts and codes to its length, but no addresses: the
 * database refuses them, with words for nobody.
 */
@Component
class FitsTheIndex implements SingleContentRule {

    /** Characters of {@code hfj_res_link.target_resource_url}, and of a unit's system and code. */
    static final int LONGEST_LINK = 200;

    /** Characters of {@code hfj_spidx_uri.sp_uri}. */
    static final int LONGEST_URI = ResourceIndexedSearchParamUri.MAX_LENGTH;

    /** What a name gets in front of it in the index. */
    private static final int SHORTEST_IN_QUESTION =
            LONGEST_LINK - RelativeCanonicals.indexed("").length();

    private final ISearchParamExtractor index;

    FitsTheIndex(ISearchParamExtractor index) {
        this.index = index;
    }

    @Override
    public List<Fault> faultsOf(Resource resource, String place) {
        if (!holdsAnyInQuestion(resource)) {
            return List.of();
        }
        Map<String, String> inQuestion = new LinkedHashMap<>();
        collect(resource, place, inQuestion);
        Map<String, Integer> tooLong = tooLong(resource);
        List<Fault> faults = new ArrayList<>();
        inQuestion.forEach((where, text) -> {
            Integer most = tooLong.get(text);
            if (most != null) {
                faults.add(new Fault(StorageRefusal.ADDRESS_TOO_LONG, List.of(String.valueOf(most)), where));
            }
        });
        return faults;
    }

    /** Whether anything may be too long: nearly always there is nothing, and neither places nor the index are looked at. */
    private static boolean holdsAnyInQuestion(Base element) {
        return element.children().stream().anyMatch(property -> property.getValues().stream()
                .anyMatch(value -> isInQuestion(property, value) || holdsAnyInQuestion(value)));
    }

    private static boolean isInQuestion(Property property, Base value) {
        return value instanceof PrimitiveType<?> primitive
                && (value instanceof UriType
                        || property.getName().equals("reference")
                        || property.getName().equals("code"))
                && primitive.getValueAsString() != null
                && primitive.getValueAsString().length() > SHORTEST_IN_QUESTION;
    }

    /** Place → text, of what may be too long. */
    private static void collect(Base element, String place, Map<String, String> found) {
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                Base value = values.get(i);
                String name = property.getName().replace("[x]", "");
                String here = place + "." + name + (property.isList() ? "[" + i + "]" : "");
                if (isInQuestion(property, value)) {
                    found.put(here, value.primitiveValue());
                }
                collect(value, here, found);
            }
        }
    }

    /** Text → how long it may be. */
    private Map<String, Integer> tooLong(Resource resource) {
        Map<String, Integer> tooLong = new HashMap<>();
        for (PathAndRef link : index.extractResourceLinks(resource, false)) {
            String text = link.getRef() == null
                    ? null
                    : link.getRef().getReferenceElement().getValue();
            boolean byText = link.isCanonical()
                    || (text != null && link.getRef().getReferenceElement().hasBaseUrl());
            if (text != null && byText && text.length() > LONGEST_LINK) {
                String written = RelativeCanonicals.written(text);
                tooLong.merge(written, LONGEST_LINK - (text.length() - written.length()), Math::min);
            }
        }
        for (ResourceIndexedSearchParamUri uri : index.extractSearchParamUri(resource)) {
            if (uri.getUri() != null && uri.getUri().length() > LONGEST_URI) {
                tooLong.put(uri.getUri(), LONGEST_URI);
            }
        }
        for (ResourceIndexedSearchParamQuantity quantity : index.extractSearchParamQuantity(resource)) {
            Stream.of(quantity.getSystem(), quantity.getUnits())
                    .filter(each -> each != null && each.length() > LONGEST_LINK)
                    .forEach(each -> tooLong.put(each, LONGEST_LINK));
        }
        return tooLong;
    }
}
