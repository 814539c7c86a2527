package no.whatmatters.storage.hapi;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor.SearchParamSet;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import com.google.common.base.Splitter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Canonicals that are no absolute address, such as {@code Questionnaire/hva-er-viktig} of Helsenorge's form builder. HAPI takes
 * them for references to a record with that id; they are names, and are kept in its index as such. Decision 0012.
 */
public final class RelativeCanonicals implements InvocationHandler {

    /** Before a name in the index, as HAPI finds only what has an address by its text. */
    private static final String ADDRESS = "relative:/";

    private final FhirContext fhir;
    private final ISearchParamExtractor hapi;

    private RelativeCanonicals(FhirContext fhir, ISearchParamExtractor hapi) {
        this.fhir = fhir;
        this.hapi = hapi;
    }

    /** The same extractor, but for what it makes of them. */
    static ISearchParamExtractor asNames(FhirContext fhir, ISearchParamExtractor hapi) {
        return (ISearchParamExtractor) Proxy.newProxyInstance(
                RelativeCanonicals.class.getClassLoader(),
                new Class<?>[] {ISearchParamExtractor.class},
                new RelativeCanonicals(fhir, hapi));
    }

    /** As what it stands in the index, and is searched for. */
    public static String indexed(String canonical) {
        return ADDRESS + canonical;
    }

    /** As it was written. */
    public static String written(String indexed) {
        return indexed.startsWith(ADDRESS) ? indexed.substring(ADDRESS.length()) : indexed;
    }

    /** Whether a canonical stands at the path, such as {@code QuestionnaireResponse.questionnaire}. */
    public static boolean standAt(String path, FhirContext fhir) {
        List<String> names = Splitter.on('.').splitToList(path);
        BaseRuntimeChildDefinition element =
                names.size() == 2 ? fhir.getResourceDefinition(names.get(0)).getChildByName(names.get(1)) : null;
        return element != null
                && element.getChildByName(names.get(1)) != null
                && element.getChildByName(names.get(1)).getImplementingClass() == CanonicalType.class;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        try {
            Object answer = method.invoke(hapi, given);
            return method.getName().equals("extractResourceLinks") ? corrected((SearchParamSet<?>) answer) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private SearchParamSet<?> corrected(SearchParamSet<?> found) {
        List<PathAndRef> wrong = found.stream()
                .map(PathAndRef.class::cast)
                .filter(each -> !each.isCanonical() && each.getRef() != null && standAt(each.getPath(), fhir))
                .toList();
        @SuppressWarnings("unchecked")
        SearchParamSet<PathAndRef> links = (SearchParamSet<PathAndRef>) found;
        for (PathAndRef each : wrong) {
            links.remove(each);
            String name = each.getRef().getReferenceElement().getValue();
            add(each, name, links);
            int bar = name.indexOf('|');
            if (bar > 0) {
                add(each, name.substring(0, bar), links);
            }
        }
        return links;
    }

    /** Under its bare name an include finds the record that has it as its own. */
    private static void add(PathAndRef link, String name, SearchParamSet<PathAndRef> links) {
        for (String text : List.of(name, indexed(name))) {
            links.add(new PathAndRef(link.getSearchParamName(), link.getPath(), new Reference(text), true));
        }
    }
}
