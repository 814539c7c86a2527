package no.whatmatters;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A curl command as documentation shows it, made into the request that curl would send. Knows the options that are used
 * here, and refuses every other one, as it refuses what a shell would not pass on as it stands.
 */
final class CurlLine {

    /** A quoted or a plain piece of a word, the end of a continued line, or space between words. */
    private static final Pattern PIECE =
            Pattern.compile("'([^']*)'|\"([^\"`\\\\]*)\"|([A-Za-z0-9_@%+=:,./-]+)|\\\\\\n|(\\s+)");

    /** Between double quotes a shell fills in what it knows by name. */
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z]\\w*)?");

    private final Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept", "*/*"));
    private final List<byte[]> data = new ArrayList<>();
    private String url = "";
    private String method = "";
    private boolean dataInUrl;

    private CurlLine() {}

    /**
     * The request of a command.
     *
     * @param command all of it, from {@code curl} on
     * @param folder where {@code @file} is looked for
     * @param variables what earlier lines have set
     */
    static HttpRequest request(String command, Path folder, Map<String, String> variables) throws IOException {
        CurlLine line = new CurlLine();
        Deque<String> words = words(command, variables);
        if (!"curl".equals(words.poll())) {
            throw new IllegalArgumentException("Not a curl command: " + command);
        }
        while (!words.isEmpty()) {
            line.take(words, folder);
        }
        return line.request();
    }

    private void take(Deque<String> words, Path folder) throws IOException {
        String word = words.remove();
        switch (word) {
            case "-X", "--request" -> method = words.remove();
            case "-G", "--get" -> dataInUrl = true;
            case "-s" -> {} // says nothing of its progress
            case "-H", "--header" -> {
                String[] header = words.remove().split(":\\s*", 2);
                headers.put(header[0], header[1]);
            }
            case "--data-binary" -> data.add(content(words.remove(), folder));
            case "-d", "--data" -> data.add(withoutLineBreaks(content(words.remove(), folder)));
            case "--data-urlencode" -> data.add(urlEncoded(words.remove()));
            default -> {
                if (word.startsWith("-") || !url.isEmpty()) {
                    throw new IllegalArgumentException("Not known here: " + word);
                }
                url = word;
            }
        }
    }

    private HttpRequest request() {
        byte[] body = joined();
        String address = dataInUrl ? url + "?" + new String(body, StandardCharsets.US_ASCII) : url;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (dataInUrl || data.isEmpty()) {
            request.method(method.isEmpty() ? "GET" : method, BodyPublishers.noBody());
        } else {
            headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
            request.method(method.isEmpty() ? "POST" : method, BodyPublishers.ofByteArray(body));
        }
        headers.forEach(request::setHeader);
        return request.build();
    }

    private byte[] joined() {
        StringBuilder joined = new StringBuilder();
        data.forEach(each ->
                joined.append(joined.isEmpty() ? "" : "&").append(new String(each, StandardCharsets.ISO_8859_1)));
        return joined.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] content(String argument, Path folder) throws IOException {
        return argument.startsWith("@")
                ? Files.readAllBytes(folder.resolve(argument.substring(1)))
                : argument.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutLineBreaks(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replaceAll("[\r\n]", "")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] urlEncoded(String argument) {
        int name = argument.indexOf('=') + 1;
        String encoded = URLEncoder.encode(argument.substring(name), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return (argument.substring(0, name) + encoded).getBytes(StandardCharsets.US_ASCII);
    }

    private static Deque<String> words(String command, Map<String, String> variables) {
        Deque<String> words = new ArrayDeque<>();
        boolean inWord = false;
        Matcher piece = PIECE.matcher(command);
        int end = 0;
        while (piece.find() && piece.start() == end) {
            end = piece.end();
            String text = textOf(piece, variables);
            if (text == null) {
                inWord = false;
            } else {
                words.add(inWord ? words.removeLast() + text : text);
                inWord = true;
            }
        }
        if (end != command.length()) {
            throw new IllegalArgumentException("A shell would read this in its own way: " + command.substring(end));
        }
        return words;
    }

    private static @Nullable String textOf(Matcher piece, Map<String, String> variables) {
        if (piece.group(2) != null) {
            return VARIABLE.matcher(piece.group(2)).replaceAll(name -> value(name.group(1), variables));
        }
        return piece.group(1) != null ? piece.group(1) : piece.group(3);
    }

    private static String value(@Nullable String name, Map<String, String> variables) {
        String value = name == null ? null : variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No earlier line sets the variable " + name);
        }
        return value;
    }
}
