package org.skirmish.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Holds every answer back until it is whole, and has HEAD answered as GET is. */
final class RequestFilter implements Filter {

    private final Spool.Room room = new Spool.Room();

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        BufferedResponse buffered = BufferedResponse.before((HttpServletResponse) anyResponse, request, room);
        boolean sending = false;
        try {
            if (isReadable(request)) {
                chain.doFilter(new AsGet(request), buffered);
            } else {
                say(buffered, "The parameters are not encoded as UTF-8 in percent signs.");
            }
            sending = buffered.send(request);
        } finally {
            if (!sending) {
                buffered.release();
            }
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void say(HttpServletResponse response, String line) throws IOException {
        response.setStatus(Refusal.BAD_REQUEST);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A request for the head of an answer, as one for the answer. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
        }
    }
}
