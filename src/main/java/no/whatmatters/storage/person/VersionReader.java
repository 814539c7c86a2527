package no.whatmatters.storage.person;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Makes resources of stored versions, with what HAPI keeps beside the text: id, version, time and source. */
@Component
class VersionReader {

    private final FhirContext fhir;

    VersionReader(FhirContext fhir) {
        this.fhir = fhir;
    }

    List<Resource> read(List<StoredVersion> versions) {
        // What is stored has been checked when it came; a stricter check of today must not hide it.
        IParser parser = fhir.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
        return versions.stream().map(each -> read(each, parser)).toList();
    }

    private Resource read(StoredVersion version, IParser parser) {
        Resource resource = (Resource)
                parser.parseResource(fhir.getResourceDefinition(version.type()).getImplementingClass(), version.text());
        resource.setId(new IdType(version.type(), version.id(), String.valueOf(version.version())));
        StoredRow.mark(resource, version.row());
        resource.getMeta()
                .setVersionId(String.valueOf(version.version()))
                .setLastUpdated(Date.from(version.stored()))
                .setSource(version.source());
        return resource;
    }
}
