package no.whatmatters.interaction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One request as its bytes, and the answer as its bytes: no client in between that leaves out or adds a header. */
record RawExchange(String head, String body) {

    private static final String END = "\r\n\r\n";

    /** Sends it; lines of the head may end with LF alone. */
    static RawExchange send(int port, String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write((head.strip().replace("\n", "\r\n") + END + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            String answered = until(answer, END);
            return new RawExchange(answered.strip().replace("\r\n", "\n"), body(answer, answered));
        }
    }

    private static String body(InputStream answer, String head) throws IOException {
        String headers = head.toLowerCase(Locale.ROOT);
        if (headers.contains("transfer-encoding: chunked")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = size(answer); size > 0; size = size(answer)) {
                all.write(answer.readNBytes(size));
                until(answer, "\r\n");
            }
            return all.toString(StandardCharsets.UTF_8);
        }
        int at = headers.indexOf("content-length:");
        int length = at < 0
                ? 0
                : Integer.parseInt(
                        headers.substring(at + 15, headers.indexOf('\r', at)).strip());
        return new String(answer.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static int size(InputStream answer) throws IOException {
        return Integer.parseInt(until(answer, "\r\n").strip(), 16);
    }

    private static String until(InputStream answer, String end) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (!line.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            int next = answer.read();
            if (next < 0) {
                throw new IOException("The answer ended: " + line);
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
