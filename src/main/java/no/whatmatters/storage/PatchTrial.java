package no.whatmatters.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import ca.uhn.fhir.jpa.patch.JsonPatchUtils;
import ca.uhn.fhir.jpa.patch.XmlPatchUtils;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.Gathering;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the patches of a transaction that do not fit, after HAPI has failed at one of them: it does not say at which. */
final class PatchTrial {

    private static final Logger LOG = LoggerFactory.getLogger(PatchTrial.class);

    private final DaoRegistry types;
    private final RequestDetails request;

    PatchTrial(DaoRegistry types, RequestDetails request) {
        this.types = types;
        this.request = request;
    }

    /** A fault for each that cannot be applied; none for the service's own. */
    List<Fault> faultsOf(Bundle bundle, Gathering gathering) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; FromOutside.of(request) != null && i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            if (entry.getRequest().getMethod() == HTTPVerb.PATCH && !gathering.isUnfit(i)) {
                Refusal refusal = refusalOf(entry);
                if (refusal != null) {
                    faults.add(new Fault(refusal, List.of(), "Bundle.entry[" + i + "]"));
                }
            }
        }
        return faults;
    }

    private @Nullable Refusal refusalOf(BundleEntryComponent entry) {
        IdType id = new IdType(entry.getRequest().getUrl());
        try {
            apply(
                    entry.getResource(),
                    types.getResourceDao(id.getResourceType()).read(id, new SystemRequestDetails()));
            return null;
        } catch (ResourceNotFoundException | ResourceGoneException none) {
            return RequestRefusal.UNKNOWN_RECORD;
        } catch (RuntimeException doesNotFit) {
            LOG.debug("A patch does not fit.", doesNotFit);
            return RequestRefusal.PATCH_NOT_UNDERSTOOD;
        }
    }

    private static void apply(Resource patch, IBaseResource record) {
        FhirContext fhir = FhirContext.forR4Cached();
        if (patch instanceof Parameters) {
            new FhirPatch(fhir).apply(record, patch);
            return;
        }
        Binary sent = (Binary) patch;
        String body = new String(sent.getContent(), StandardCharsets.UTF_8);
        if (PatchTypeEnum.forContentTypeOrThrowInvalidRequestException(fhir, sent.getContentType())
                == PatchTypeEnum.JSON_PATCH) {
            JsonPatchUtils.apply(fhir, record, body);
        } else {
            XmlPatchUtils.apply(fhir, record, body);
        }
    }
}
