package no.whatmatters.guides;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.whatmatters.storage.Records;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stores the definitions of the compiled guide before the endpoint opens, unless just these are stored already. Any
 * number of nodes may do it at once: the same content twice is no change.
 */
@Component
public class GuideLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GuideLoader.class);

    private final FhirContext fhir;
    private final Records records;
    private final LoadedPackages packages;
    private volatile boolean loaded;

    GuideLoader(FhirContext fhir, Records records, LoadedPackages packages) {
        this.fhir = fhir;
        this.records = records;
        this.packages = packages;
    }

    /** Whether the guide's definitions are in the store. */
    public boolean isLoaded() {
        return loaded;
    }

    @Override
    public void start() {
        LoadedPackages.Loaded guide = packageOf(CompiledGuide.files());
        if (packages.isLoaded(guide)) {
            LOG.info("The guide {} {} is in the store already.", guide.name(), guide.version());
        } else {
            store(guide);
        }
        loaded = true;
    }

    private void store(LoadedPackages.Loaded guide) {
        Bundle definitions = new Bundle();
        definitions.setType(BundleType.TRANSACTION);
        IParser parser = fhir.newJsonParser();
        CompiledGuide.files().stream().filter(GuideLoader::isStoredDefinition).forEach(file -> {
            Resource definition = (Resource) parser.parseResource(CompiledGuide.read(file));
            definitions
                    .addEntry()
                    .setResource(definition)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(definition.fhirType() + "/" + definition.getIdPart());
        });
        LOG.info(
                "Storing the {} definitions of the guide {} {}.",
                definitions.getEntry().size(),
                guide.name(),
                guide.version());
        records.asSystem("load the guide").transaction(definitions);
        packages.remember(guide);
    }

    private static boolean isStoredDefinition(String file) {
        int end = file.indexOf('-');
        return end > 0 && ServerStatement.ofTheGuide().type(file.substring(0, end)) != null;
    }

    private LoadedPackages.Loaded packageOf(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                digest.update(CompiledGuide.read(file).getBytes(StandardCharsets.UTF_8));
            }
            return new LoadedPackages.Loaded(
                    "no.whatmatters.fhir",
                    CompiledGuide.version(),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256.", e);
        }
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return loaded;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
