package no.whatmatters.pages.guide.profile;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.jspecify.annotations.Nullable;

/**
 * One element as it holds in a profile: what the profile says of it, and R4 where the profile is silent.
 *
 * @param id with the names of slices, such as {@code Goal.category:kind}
 * @param own what the profile says, or null
 * @param base what R4 says, or null
 */
record ProfileElement(
        String id,
        @Nullable ElementDefinition own,
        @Nullable ElementDefinition base) {

    private static final Set<String> CODED = Set.of("code", "Coding", "CodeableConcept", "Quantity", "string", "uri");

    static ProfileElement of(ElementDefinition own, @Nullable ElementDefinition base) {
        return new ProfileElement(own.getId(), own, base);
    }

    static ProfileElement inherited(String id, ElementDefinition base) {
        return new ProfileElement(id, null, base);
    }

    /** Whether the profile itself says nothing of it. */
    boolean isInherited() {
        return own == null;
    }

    boolean isSlice() {
        return own != null && own.hasSliceName();
    }

    boolean isProhibited() {
        return own != null && "0".equals(own.getMax());
    }

    /** How often it may stand there, such as {@code 1..*}. */
    String cardinality() {
        int min = own != null && own.hasMin() ? own.getMin() : isSlice() || base == null ? 0 : base.getMin();
        String max = own != null && own.hasMax() ? own.getMax() : base == null ? "*" : base.getMax();
        return min + ".." + max;
    }

    /** How often it may stand there in R4, where that is something else; of a slice R4 knows nothing. */
    @Nullable
    String otherCardinalityInR4() {
        if (base == null || own == null || isSlice()) {
            return null;
        }
        String inR4 = base.getMin() + ".." + base.getMax();
        return inR4.equals(cardinality()) ? null : inR4;
    }

    List<TypeRefComponent> types() {
        return own != null && own.hasType() ? own.getType() : base == null ? List.of() : base.getType();
    }

    /** In a few words. What R4 says of an element says nothing of one slice of it. */
    String summary() {
        if (own != null && own.hasShort()) {
            return own.getShort();
        }
        return base == null || isSlice() || !base.hasShort() ? "" : base.getShort();
    }

    @Nullable
    ElementDefinitionBindingComponent binding() {
        if (own != null && own.hasBinding()) {
            return own.getBinding();
        }
        return base != null && base.hasBinding() && isOpenToCodes() ? base.getBinding() : null;
    }

    /** Whether R4's list of codes still says something: not of a slice, of one given value, or of what is not coded here. */
    private boolean isOpenToCodes() {
        boolean given = own != null && (own.hasFixed() || own.hasPattern());
        return !isSlice()
                && !given
                && types().stream().map(TypeRefComponent::getWorkingCode).anyMatch(CODED::contains);
    }

    boolean mustSupport() {
        return own != null && own.getMustSupport();
    }

    /** Whether it may change what everything else means. */
    boolean isModifier() {
        return base != null && base.getIsModifier();
    }

    /** Its last part, with a slice's name; a choice of which one type is left as it is sent, such as startDate. */
    String name() {
        String name = id.substring(id.lastIndexOf('.') + 1);
        return types().size() == 1
                ? name.replace("[x]", StringUtils.capitalize(types().get(0).getWorkingCode()))
                : name;
    }

    /** How many elements it lies within, the resource itself not counted. */
    int depth() {
        return (int) id.chars().filter(each -> each == '.').count() - 1;
    }
}
