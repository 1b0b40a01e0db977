package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Built;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Question;

/** The questions of the catalogue pass the guard, and the served index answers them as the expected answers say. */
@Tag("slow")
class ServedCatalogueTest {

    private static final Path QUERIES = Path.of("queries");

    @TempDir
    Path data;

    @Test
    void theServerAnswersTheWholeCatalogue() throws Exception {
        Served.store(data, Built.of(QUERIES.resolve("data.trig").toString()));
        Catalogue catalogue = Catalogue.load();
        assertFalse(catalogue.questions().isEmpty());
        try (SkirmishServer server = SkirmishServer.start(data, catalogue, Settings.on(0))) {
            for (Question question : catalogue.questions()) {
                String query =
                        Served.get(server.url(), "questions/" + question.slug()).body();
                HttpResponse<String> answer = Served.query(server, query);
                assertEquals(200, answer.statusCode(), () -> question.slug() + ": " + answer.body());
                assertEquals(
                        sorted(Files.readString(QUERIES.resolve(question.slug() + ".expected.csv"))),
                        sorted(answer.body()),
                        question.slug());
            }
        }
    }

    private static List<String> sorted(String csv) {
        return Stream.concat(csv.lines().limit(1), csv.lines().skip(1).sorted()).toList();
    }
}
