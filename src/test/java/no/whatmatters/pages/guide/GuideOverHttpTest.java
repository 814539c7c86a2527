package no.whatmatters.pages.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** The guide as a browser gets it: whatever stands in a page, nothing but our own stylesheet and icon is loaded. */
class GuideOverHttpTest extends ServerTest {

    private static final String GOAL = "/guide/StructureDefinition/what-matters-goal";

    @Test
    void anybodyMayReadIt() {
        browser().get("/guide").then().statusCode(200).contentType("text/html;charset=UTF-8");
        browser().get("/guide/").then().statusCode(200);
        browser().get("/guide/pages/discharge").then().statusCode(200);
        browser().get(GOAL).then().statusCode(200).body(containsString("What matters goal"));
        browser().get(GOAL + ".json").then().statusCode(200).body("url", containsString("what-matters-goal"));
    }

    @Test
    void itMayRunNothingAndLoadNothingFromElsewhere() {
        Response page = browser().get("/guide");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'none'");
        page.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Response first = browser().get(GOAL);
        assertThat(first.headers().getValues("Cache-Control")).containsExactly("no-cache");
        browser()
                .header("If-None-Match", first.header("ETag"))
                .get(GOAL)
                .then()
                .statusCode(304)
                .header("ETag", first.header("ETag"))
                .body(equalTo(""));
        browser().header("If-None-Match", "\"another\"").get(GOAL).then().statusCode(200);
    }

    @Test
    void theStylesheetIsKeptForGood() {
        String stylesheet = browser().get("/guide").htmlPath().getString("html.head.link[0].@href");
        browser()
                .get(stylesheet)
                .then()
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void headAnswersAsGetWithoutTheBody() {
        String length = browser().get(GOAL).header("Content-Length");
        browser()
                .head(GOAL)
                .then()
                .statusCode(200)
                .header("Content-Length", length)
                .body(equalTo(""));
    }

    @Test
    void whatIsNotThereIsAPageToo() {
        browser()
                .get("/guide/StructureDefinition/none")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("ETag", nullValue())
                .body(containsString("No such page"));
    }

    @Test
    void anIdentityNumberInTheAddressIsRefusedHereToo() {
        String number = TestPerson.next().identityNumber();
        browser()
                .get("/guide/Patient/" + number)
                .then()
                .statusCode(400)
                .body(containsString("identity-number-in-url"))
                .body(not(containsString(number)));
    }

    @Test
    void itIsToBeReadAndNothingElse() {
        browser().post("/guide").then().statusCode(404);
        browser().delete(GOAL).then().statusCode(404);
    }

    private RequestSpecification browser() {
        return given().baseUri("http://127.0.0.1:" + port())
                .header("Accept", "text/html")
                .redirects()
                .follow(false);
    }
}
