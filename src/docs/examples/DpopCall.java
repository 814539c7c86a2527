import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.UUID;

/**
 * A call with proof of possession (DPoP, RFC 9449) in nothing but Java. With the demo running:
 *
 * <pre>java src/docs/examples/DpopCall.java persona=gp 'http://127.0.0.1:8080/fhir/Questionnaire?_count=1' /demo/token</pre>
 *
 * With another issuer: what its token endpoint wants to be told, the record, and the address of the token endpoint. It makes a key, asks for a token that is bound to it, calls with a proof, then sends the very same proof again: refused.
 */
class DpopCall {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final KeyPair key;

    private DpopCall(KeyPair key) {
        this.key = key;
    }

    public static void main(String[] arguments) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        new DpopCall(keys.generateKeyPair()).call(
                arguments[0], URI.create(arguments[1]), URI.create(arguments[1]).resolve(arguments[2]));
    }

    private void call(String form, URI resource, URI issuer) throws Exception {
        String answer = CLIENT.send(
                        HttpRequest.newBuilder(issuer)
                                .header("DPoP", proof("POST", issuer, ""))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        String token = answer.replaceFirst("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String proof = proof("GET", resource, ",\"ath\":\"" + base64Url(sha256(token)) + "\"");
        System.out.println("With the proof:        " + get(resource, token, proof).statusCode());
        HttpResponse<String> again = get(resource, token, proof);
        System.out.println("The same proof again:  " + again.statusCode());
        System.out.println(again.headers().firstValue("WWW-Authenticate").orElse(""));
    }

    private static HttpResponse<String> get(URI resource, String token, String proof) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(resource)
                        .header("Authorization", "DPoP " + token)
                        .header("DPoP", proof)
                        .build(),
                BodyHandlers.ofString());
    }

    /** The method, the address without its query, when, a number that is used once, and the hash of the token. */
    private String proof(String method, URI address, String more) throws GeneralSecurityException {
        ECPublicKey shown = (ECPublicKey) key.getPublic();
        String header = "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\""
                + coordinate(shown.getW().getAffineX()) + "\",\"y\":\"" + coordinate(shown.getW().getAffineY()) + "\"}}";
        String claims = "{\"htm\":\"" + method + "\",\"htu\":\"" + address.toString().split("\\?", 2)[0] + "\",\"iat\":"
                + System.currentTimeMillis() / 1000 + ",\"jti\":\"" + UUID.randomUUID() + "\"" + more + "}";
        String signed = base64Url(bytes(header)) + "." + base64Url(bytes(claims));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(bytes(signed));
        return signed + "." + base64Url(signature.sign());
    }

    /** 32 bytes, whatever sign and leading zeros BigInteger has. */
    private static String coordinate(BigInteger number) {
        byte[] all = new byte[32];
        byte[] given = number.toByteArray();
        int length = Math.min(given.length, 32);
        System.arraycopy(given, given.length - length, all, 32 - length, length);
        return base64Url(all);
    }

    private static byte[] sha256(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64Url(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
