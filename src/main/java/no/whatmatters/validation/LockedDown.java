package no.whatmatters.validation;

import org.hl7.fhir.utilities.filesystem.ManagedFileAccess;
import org.hl7.fhir.utilities.filesystem.ManagedFileAccess.FileAccessPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;

/** Takes the network and the file system from FHIR's core library: an attachment with a file: URL would be read from disk. */
final class LockedDown {

    private LockedDown() {}

    static void forever() {
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        ManagedFileAccess.setAccessPolicy(FileAccessPolicy.PROHIBITED);
    }
}
