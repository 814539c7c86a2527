package no.whatmatters.endpoint.page;

import jakarta.servlet.ServletRequest;

/** Whether a request asks for a page: noted by the guard that chose the format of the answer. */
public final class WantedPage {

    private static final String ATTRIBUTE = WantedPage.class.getName();

    private WantedPage() {}

    public static void note(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean by(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
