package org.skirmish.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Looks at every request before anything reads its body, and sets the headers that keep browsers safe. */
final class RequestFilter implements Filter {

    private static final Set<String> QUERY_METHODS = Set.of("GET", "POST");

    private final Limits limits;
    private final AtomicLong held = new AtomicLong();

    RequestFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        headers(response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try {
            check(request);
        } catch (Refusal e) {
            send(response, e);
            return;
        }
        BufferedResponse buffered = BufferedResponse.before(response, request, held);
        try {
            chain.doFilter(request, buffered);
            buffered.send(request);
        } finally {
            buffered.release();
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private void check(HttpServletRequest request) {
        if (!QUERY_METHODS.contains(request.getMethod())) {
            throw new Refusal(405, "Only GET and POST are answered: this server is read-only.");
        }
        if (request.getMethod().equals("POST")) {
            checkBody(request);
        }
        try {
            request.getParameterMap();
        } catch (RuntimeException e) {
            throw new Refusal(400, "The parameters are not encoded as UTF-8 in percent signs.");
        }
    }

    private void checkBody(HttpServletRequest request) {
        if (Optional.ofNullable(request.getHeader("Content-Encoding"))
                .filter(coding -> !coding.equals("identity"))
                .isPresent()) {
            throw new Refusal(415, "Send the query as it is, without Content-Encoding.");
        }
        if (request.getContentLengthLong() < 0) {
            throw new Refusal(411, "Send the length of the query in Content-Length.");
        }
        if (request.getContentLengthLong() > limits.queryLength() * 4L) {
            throw new Refusal(413, "The query is longer than " + limits.queryLength() + " characters.");
        }
    }

    private static void send(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Connection", "close");
        response.getOutputStream().write((refusal.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
