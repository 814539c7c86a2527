package no.whatmatters.pages.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.whatmatters.vocabulary.Addresses;

/** What the pages need beside themselves. Its address changes with its content, so that a browser may keep it for good. */
enum Asset {
    STYLESHEET("guide.css", "text/css;charset=UTF-8"),
    ICON("icon.svg", "image/svg+xml");

    private final String file;
    private final String contentType;

    Asset(String file, String contentType) {
        this.file = file;
        this.contentType = contentType;
    }

    String path() {
        return Addresses.GUIDE + "/" + file + "?" + Answer.fingerprint(bytes());
    }

    boolean isAt(String path) {
        return path.equals("/" + file);
    }

    Answer answer() {
        return Answer.asset(contentType, bytes());
    }

    private byte[] bytes() {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The pages lack " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
