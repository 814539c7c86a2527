package no.whatmatters.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers nobody who calls this machine by another name: a page elsewhere can make a browser believe that its own name leads
 * here (DNS rebinding), and the demo asks for no password.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnlyThisMachine extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final int MISDIRECTED_REQUEST = 421;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(MISDIRECTED_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("The demo answers to 127.0.0.1 and localhost only.");
    }
}
