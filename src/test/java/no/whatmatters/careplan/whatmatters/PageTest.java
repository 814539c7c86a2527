package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.google.common.hash.Hashing;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture as a page for people, for whoever asks for HTML: it runs nothing, fetches nothing, and stands alone. */
class PageTest extends ServerTest {

    private static final String OF_A_BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());

    @BeforeEach
    void takenOver() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir).accepted(this::fhir);
    }

    @Test
    void showsABrowserAPageInItsLanguage() {
        page().then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Language", equalTo("nb"))
                .header("Vary", equalTo("Accept, Accept-Language"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", containsString("no-store"))
                .body(startsWith("<!DOCTYPE html>"))
                .body(containsString("<html lang=\"nb\">"))
                .body(containsString("Komme meg hjem"));
    }

    @Test
    void letsTheBrowserApplyItsOwnStyleAndNothingElse() {
        Response page = page();
        String html = page.asString().replace("xmlns=\"http://www.w3.org/1999/xhtml\"", "");
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(Hashing.sha256()
                        .hashString(style, StandardCharsets.UTF_8)
                        .asBytes());
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(html).doesNotContain("<script", "<link", "<img", "style=", "src=", "http", "url(");
        assertThat(html).doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void namesThePageLikeAnyOtherAnswer() {
        String document =
                fhirAs("gp").header("Accept-Language", "nb").get(plan.address()).header("ETag");
        String page = page().header("ETag");
        assertThat(page).isNotEqualTo(document);
        fhirAs("gp")
                .header("Accept", OF_A_BROWSER)
                .header("Accept-Language", "nb")
                .header("If-None-Match", page)
                .get(plan.address())
                .then()
                .statusCode(304);
    }

    @Test
    void answersDataToWhoeverPrefersIt() {
        for (String accept : List.of("application/fhir+json", "*/*", "text/html;q=0.1,application/fhir+json")) {
            fhirAs("gp")
                    .header("Accept", accept)
                    .get(plan.address())
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/fhir+json"));
        }
        fhirAs("gp")
                .header("Accept", "text/html")
                .queryParam("_format", "xml")
                .get(plan.address())
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/fhir+xml"));
    }

    @Test
    void hasNoOtherPages() {
        fhirAs("gp")
                .header("Accept", "text/html")
                .get("/" + plan.goal(0))
                .then()
                .statusCode(406);
    }

    @Test
    void saysARefusalInData() {
        fhirAs("nurse-elsewhere")
                .header("Accept", OF_A_BROWSER)
                .get(plan.address())
                .then()
                .statusCode(404)
                .header("Content-Type", startsWith("application/fhir+json"));
    }

    private Response page() {
        return fhirAs("gp")
                .header("Accept", OF_A_BROWSER)
                .header("Accept-Language", "nb-NO,nb;q=0.9,en;q=0.8")
                .get(plan.address());
    }
}
