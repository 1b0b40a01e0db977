package org.skirmish.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.skirmish.query.Catalogue;
import org.skirmish.query.QueryProblem;
import org.skirmish.query.Question;

/** Everything that is no query: the start page and its parts, the catalogue, health and metrics. */
final class Pages extends HttpServlet {

    private static final Map<String, String> STATIC =
            Map.of("/", "index.html", "/style.css", "style.css", "/page.js", "page.js");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");
    private static final String QUESTION = "/questions/";

    private final transient Catalogue catalogue;
    private final transient Supplier<String> metrics;
    private final transient Administration administration;

    Pages(Catalogue catalogue, Supplier<String> metrics, Administration administration) {
        this.catalogue = catalogue;
        this.metrics = metrics;
        this.administration = administration;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(response, 200, "text/plain", administration.answer(request));
        } catch (Refusal e) {
            if (e.status() == Refusal.UNAUTHORIZED) {
                response.setHeader("WWW-Authenticate", "Bearer");
            }
            send(response, e.status(), "text/plain", e.getMessage() + "\n");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        if (STATIC.containsKey(path)) {
            file(STATIC.get(path), response);
        } else if (path.equals("/questions.json")) {
            send(response, 200, "application/json", CatalogueJson.of(catalogue));
        } else if (path.startsWith(QUESTION)) {
            question(path.substring(QUESTION.length()), request, response);
        } else if (path.equals("/$/ping")) {
            send(response, 200, "text/plain", "alive\n");
        } else if (path.equals("/$/metrics")) {
            send(response, 200, "text/plain", metrics.get());
        } else {
            send(
                    response,
                    404,
                    "text/plain",
                    "There is nothing here. The start page is at /, the SPARQL endpoint at " + SkirmishServer.DATASET
                            + "/" + SkirmishServer.ENDPOINT + ".\n");
        }
    }

    private static void file(String name, HttpServletResponse response) throws IOException {
        try (InputStream in = Pages.class.getResourceAsStream("/web/" + name)) {
            send(
                    response,
                    200,
                    TYPES.get(name.substring(name.indexOf('.') + 1)),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The SPARQL text of a question with its parameters put in. */
    private void question(String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Question> question = catalogue.find(slug);
        if (question.isEmpty()) {
            send(response, 404, "text/plain", "There is no such question.\n");
            return;
        }
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        try {
            send(
                    response,
                    200,
                    "application/sparql-query",
                    question.get().with(values).serialize());
        } catch (QueryProblem e) {
            send(response, 400, "text/plain", e.getMessage() + "\n");
        }
    }

    private static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
