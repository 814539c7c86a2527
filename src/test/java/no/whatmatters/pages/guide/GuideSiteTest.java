package no.whatmatters.pages.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.CompiledGuide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the guide, whatever it is about. */
class GuideSiteTest {

    private static final Map<String, Document> PAGES = new LinkedHashMap<>();
    private static final Set<String> OTHERS = new TreeSet<>();

    /** Follows every link from the first page on. */
    @BeforeAll
    static void readsTheGuideAsAReaderDoes() {
        Deque<String> toRead = new ArrayDeque<>(List.of("/guide"));
        while (!toRead.isEmpty()) {
            String path = toRead.pop();
            if (PAGES.containsKey(path) || OTHERS.contains(path)) {
                continue;
            }
            Answer answer = ShownGuide.SITE.answer(ShownGuide.belowGuide(path));
            assertThat(answer.status()).as(path).isEqualTo(200);
            if (answer.contentType().startsWith("text/html")) {
                Document page = ShownGuide.parsed(answer);
                PAGES.put(path, page);
                page.select("[href]").eachAttr("href").stream()
                        .filter(each -> each.startsWith("/"))
                        .map(each -> each.split("#", 2)[0])
                        .forEach(toRead::add);
            } else {
                OTHERS.add(path);
            }
        }
    }

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    static Stream<String> resources() {
        return CompiledGuide.files().stream()
                .filter(each -> each.endsWith(".json") && each.contains("-"))
                .map(each -> each.substring(each.lastIndexOf('/') + 1, each.length() - ".json".length()))
                .map(each -> "/guide/" + each.replaceFirst("-", "/"));
    }

    static Stream<String> texts() {
        return CompiledGuide.files().stream()
                .filter(each -> each.endsWith(".md"))
                .map(each -> each.substring("pages/".length(), each.length() - ".md".length()))
                .map(each -> each.equals("index") ? "/guide" : "/guide/pages/" + each);
    }

    @Test
    void everyResourceOfThePackageIsReachedAndSoIsItsSource() {
        assertThat(resources()).hasSizeGreaterThan(170).isSubsetOf(PAGES.keySet());
        assertThat(resources().map(each -> each + ".json")).isSubsetOf(OTHERS);
    }

    @Test
    void everyTextOfThePackageIsReached() {
        assertThat(texts()).hasSizeGreaterThan(20).isSubsetOf(PAGES.keySet());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theSourceIsThatOfThePackageByteForByte(String path) {
        String name = path.substring("/guide/".length()).replaceFirst("/", "-") + ".json";
        String file = CompiledGuide.files().contains(name) ? name : "example/" + name;
        Answer source = ShownGuide.SITE.answer(ShownGuide.belowGuide(path) + ".json");
        assertThat(ShownGuide.text(source)).isEqualTo(CompiledGuide.read(file));
        assertThat(source.contentType()).isEqualTo("application/fhir+json;charset=UTF-8");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkWithinTheGuideLeadsToAPlaceThatIsThere(String path) {
        List<String> astray = new ArrayList<>();
        for (String link : page(path).select("a[href]").eachAttr("href")) {
            String[] parts = link.split("#", 2);
            String target = parts[0].isEmpty() ? path : parts[0];
            boolean external = target.startsWith("https://");
            if (!external && parts.length > 1 && page(target).getElementById(parts[1]) == null) {
                astray.add(link);
            }
        }
        assertThat(astray).isEmpty();
    }

    /** Parsed by the rules of HTML, nothing had to be guessed or put right. */
    @ParameterizedTest
    @MethodSource("pages")
    void theHtmlIsWellFormed(String path) {
        assertThat(ShownGuide.faults(ShownGuide.text(ShownGuide.SITE.answer(ShownGuide.belowGuide(path)))))
                .isEmpty();
        assertThat(page(path).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itWorksWithoutScriptsAndStylesOfItsOwn(String path) {
        Document page = page(path);
        assertThat(page.select("script, style, iframe, object, embed, form, [style]"))
                .isEmpty();
        for (Element each : page.getAllElements()) {
            assertThat(each.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                    .noneMatch(attribute -> attribute.getValue().strip().startsWith("javascript:"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoCannotSeeItFindsTheWay(String path) {
        Document page = page(path);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith("– WhatMatters guide").isNotEqualTo("– WhatMatters guide");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("main, nav#menu, header, footer")).hasSize(4);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("table:not(:has(thead th))")).isEmpty();
        assertThat(page.select("main h1, main h2, main h3, main h4").eachText()).doesNotContain("");
        int before = 1;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageButTheFirstSaysWhereItIs(String path) {
        Document page = page(path);
        if (!path.equals("/guide")) {
            assertThat(page.select(".crumbs a").get(0).attr("href")).isEqualTo("/guide");
            assertThat(page.select(".crumbs [aria-current=page]").text())
                    .isEqualTo(page.select("h1").text());
        }
    }

    @Test
    void theFirstPageListsEverythingButTheExamples() {
        List<String> links = page("/guide").select("main a").eachAttr("href");
        assertThat(links)
                .containsAll(CompiledGuide.files().stream()
                        .filter(each -> each.endsWith(".json") && each.contains("-") && !each.contains("/"))
                        .map(each -> "/guide/" + each.replaceFirst("-", "/").replace(".json", ""))
                        .toList());
        assertThat(links)
                .contains(
                        "/guide/pages/discharge",
                        "/guide/pages/reading-app",
                        "/guide/pages/forms",
                        "/guide/pages/search");
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }
}
