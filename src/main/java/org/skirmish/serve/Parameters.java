package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a request says beside its query. What would change the answer and cannot be obeyed is refused; what
 * clients add by themselves is passed over.
 */
final class Parameters {

    private static final int SHOWN = 40;
    /**
     * Obeyed, and then other graphs would be asked, or the query would not be the one that was sent, or the answer
     * would be active.
     */
    private static final Set<String> REFUSED =
            Set.of("update", "query-ref", "callback", "jsonp", "stylesheet", "xslt-uri", "force-accept");

    private static final Set<String> GRAPHS =
            Set.of("default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri");
    /** The graph that is asked anyway. */
    private static final Set<String> DEFAULT = Set.of("", "urn:x-arq:DefaultGraph", "urn:x-arq:UnionGraph");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    /** How long a client wants to wait (RFC 7240). */
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:.*[,;]\\s*)?wait\\s*=\\s*\"?(\\d{1,6})\"?(?:\\s*[,;].*)?");

    private Parameters() {}

    /** @throws Refusal at a parameter that is neither obeyed nor without meaning */
    static void require(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (REFUSED.contains(name)
                    || name.startsWith("$")
                    || GRAPHS.contains(name) && !Arrays.stream(values).allMatch(DEFAULT::contains)) {
                throw new Refusal(
                        Refusal.FORBIDDEN,
                        "The parameter '" + (name.length() > SHOWN ? name.substring(0, SHOWN) : name)
                                + "' is not allowed.");
            }
        });
    }

    /**
     * How long the query may run: what the client says in seconds with {@code timeout=} if that is less than the limit.
     */
    static Duration time(HttpServletRequest request, Duration most) {
        String wanted = Optional.ofNullable(request.getParameter("timeout")).orElse("");
        return SECONDS.matcher(wanted).matches() && Long.parseLong(wanted) > 0
                ? shorter(Duration.ofSeconds(Long.parseLong(wanted)), most)
                : most;
    }

    /**
     * How long to wait for a place: what the client says in seconds with {@code Prefer: wait=} if that is less than the
     * limit.
     */
    static Duration patience(HttpServletRequest request, Duration most) {
        Matcher wait =
                WAIT.matcher(Optional.ofNullable(request.getHeader("Prefer")).orElse(""));
        return wait.matches() ? shorter(Duration.ofSeconds(Long.parseLong(wait.group(1))), most) : most;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
