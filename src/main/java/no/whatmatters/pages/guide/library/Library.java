package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.pages.guide.parts.Wording;
import org.jspecify.annotations.Nullable;

/** All resources of the guide, what each is called, and which of them speaks of which. */
public final class Library {

    private static final Comparator<Artefact> ORDER =
            Comparator.comparing(Artefact::kind).thenComparing(Artefact::order).thenComparing(Artefact::address);
    private static final String EXAMPLES = "example/";
    private static final String TOPIC_URL =
            "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.url";

    private final GuideFiles files;
    private final Map<String, Artefact> byName = new HashMap<>();
    private final TreeSet<Artefact> all = new TreeSet<>(ORDER);
    private final Map<Artefact, TreeSet<Artefact>> mentionedBy = new HashMap<>();
    private final CodeNames codeNames = new CodeNames();

    private Library(GuideFiles files) {
        this.files = files;
    }

    /** Reads every resource of the package once; keeps what it is called and what it speaks of, not the resource. */
    public static Library of(GuideFiles files) {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> resources = new LinkedHashMap<>();
        for (String file : files.names()) {
            JsonNode resource = file.endsWith(".json") ? parsed(json, file, files.read(file)) : json.nullNode();
            if (resource.has("resourceType")) {
                resources.put(file, resource);
            }
        }
        Library library = new Library(files);
        Listing listing = Listing.in(resources.values());
        resources.forEach((file, resource) -> library.add(artefact(file, resource, listing)));
        Mentions mentions = new Mentions(library.byName);
        resources.forEach((file, resource) -> {
            library.codeNames.learn(resource);
            library.remember(mentions, resource);
        });
        return library;
    }

    /** All, shelf by shelf. */
    public Collection<Artefact> all() {
        return all;
    }

    /** The artefact of that type and id, or null. */
    public @Nullable Artefact at(String type, String id) {
        return byName.get(type + "/" + id);
    }

    /** The artefact with that canonical URL, whatever the version, or null; also by type/id. */
    public @Nullable Artefact named(String canonical) {
        return byName.get(Canonical.of(canonical));
    }

    /** Those that speak of it, shelf by shelf. The guide itself lists everything, and does not count. */
    public Collection<Artefact> mentioning(Artefact artefact) {
        return mentionedBy.getOrDefault(artefact, new TreeSet<>(ORDER));
    }

    public CodeNames codeNames() {
        return codeNames;
    }

    /** Its source, byte for byte. */
    public String json(Artefact artefact) {
        return files.read(artefact.file());
    }

    private void add(Artefact artefact) {
        all.add(artefact);
        byName.put(artefact.address(), artefact);
        if (artefact.canonical() != null) {
            byName.put(artefact.canonical(), artefact);
        }
    }

    private void remember(Mentions mentions, JsonNode resource) {
        Artefact speaker =
                at(resource.path("resourceType").asText(), resource.path("id").asText());
        if (speaker == null || speaker.type().equals(Listing.TYPE)) {
            return;
        }
        mentions.in(resource).stream().filter(each -> !each.equals(speaker)).forEach(each -> mentionedBy
                .computeIfAbsent(each, unused -> new TreeSet<>(ORDER))
                .add(speaker));
    }

    private static Artefact artefact(String file, JsonNode resource, Listing listing) {
        String type = resource.path("resourceType").asText();
        String id = resource.path("id").asText();
        boolean example = file.startsWith(EXAMPLES);
        List<Wording> titles = Titles.of(resource, listing.name(type + "/" + id));
        return new Artefact(
                type,
                id,
                file,
                Kind.of(resource, example),
                example ? null : canonical(resource),
                titles.get(0),
                List.copyOf(titles.subList(1, titles.size())),
                resource.path("description").asText(listing.description(type + "/" + id)));
    }

    /** Of a subscription topic in R4 the URL stands in an extension. */
    private static @Nullable String canonical(JsonNode resource) {
        return Stream.concat(
                        Stream.of(resource.path("url")),
                        resource.path("extension")
                                .valueStream()
                                .filter(each -> each.path("url").asText().equals(TOPIC_URL))
                                .map(each -> each.path("valueUri")))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse(null);
    }

    private static JsonNode parsed(ObjectMapper json, String file, String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The guide's file cannot be read: " + file, e);
        }
    }
}
