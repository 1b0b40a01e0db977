package org.skirmish.serve;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * Says which web pages may ask. A server for this machine answers to the names of this machine only, and only to pages
 * that come from it: a page that the user opens elsewhere must not read the graph through the user's browser, whatever
 * name it gives this machine (DNS rebinding).
 */
final class Origins {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    /** What docs/server.md offers to clients. */
    private static final String REQUEST_HEADERS = "Accept, Authorization, Content-Type, If-None-Match, Prefer";

    private static final String RESPONSE_HEADERS = "Allow, ETag, Retry-After, WWW-Authenticate";
    private static final String DAY_SECONDS = "86400";

    private final boolean local;
    private final Cors cors;

    Origins(Settings.Reach reach, Cors cors) {
        this.local = reach == Settings.Reach.THIS_MACHINE;
        this.cors = cors;
    }

    /** @throws Refusal if the server is for this machine, and the request says that it comes from elsewhere */
    void require(Request request) {
        if (!local) {
            return;
        }
        HttpFields headers = request.getHeaders();
        boolean hosts = headers.getFields(HttpHeader.HOST).stream()
                .map(HttpField::getValue)
                .allMatch(host -> isLocalName(withoutPort(host)));
        String addressed = request.getHttpURI().getHost();
        boolean origins = headers.getFields(HttpHeader.ORIGIN).stream()
                .map(HttpField::getValue)
                .allMatch(Origins::isOriginHere);
        if (!hosts || addressed != null && !isLocalName(addressed)) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    "This server answers this machine only, at http://localhost; it was asked by another name. Start it with --network for others.");
        }
        if (!origins || isCrossSite(headers)) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    "This server answers this machine only; a web page from elsewhere may not ask it. Start it with --network for others.");
        }
    }

    private static boolean isOriginHere(String origin) {
        try {
            return isLocalName(Optional.ofNullable(URI.create(origin).getHost()).orElse(""));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isLocalName(String host) {
        return THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    private static String withoutPort(String host) {
        return host.strip().replaceFirst(":\\d*$", "");
    }

    /** What browsers say of parts that a page loads without an origin (Fetch Metadata); links may be followed. */
    private static boolean isCrossSite(HttpFields headers) {
        return "cross-site".equals(headers.get("Sec-Fetch-Site")) && !"navigate".equals(headers.get("Sec-Fetch-Mode"));
    }

    /** Puts what browsers must know into the headers of an answer. */
    void tell(Request request, HttpFields.Mutable answer) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        answer.put("Cross-Origin-Resource-Policy", !local && cors.any() ? "cross-origin" : "same-origin");
        if (!local && cors.any()) {
            answer.put("Access-Control-Allow-Origin", "*");
        } else {
            answer.add("Vary", "Origin");
            if (origin != null && (local ? isOriginHere(origin) : cors.origins().contains(origin))) {
                answer.put("Access-Control-Allow-Origin", origin);
            }
        }
        answer.put("Access-Control-Expose-Headers", RESPONSE_HEADERS);
        if (request.getMethod().equals("OPTIONS")) {
            answer.put(HttpHeader.ALLOW, METHODS);
            answer.put("Access-Control-Allow-Methods", METHODS);
            answer.put("Access-Control-Allow-Headers", REQUEST_HEADERS);
            answer.put("Access-Control-Max-Age", DAY_SECONDS);
        }
    }
}
