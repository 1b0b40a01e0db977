package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.BuildTally;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Intake;
import org.skirmish.pipeline.Keeper;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understood;
import org.skirmish.pipeline.Watch;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;

/**
 * Wherever an address comes in, one that runs, lies on a machine or holds a password is no IRI of the graph, and no
 * message in the graph cites it.
 */
@Tag("slow")
class UnsafeAddressesTest {

    private static final String TEXT = "Two soldiers were killed near the town on Monday, a local group said.";

    @TempDir
    private Path folder;

    /** The same report in each form in which an address comes with it. */
    private static Map<String, String> files(String address) {
        String page = "<html><head><title>A headline</title><link rel='canonical' href='" + address
                + "'><meta property='og:url' content='" + address + "'></head><body><article><h1>A headline</h1><p>"
                + TEXT
                + "</p><p>" + TEXT + " It was the third such attack.</p></article></body></html>";
        String answer =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.replaceAll("<(link|meta)[^>]*>", "");
        return Map.of(
                "sidecar.txt",
                TEXT + " Sidecar.",
                "sidecar.json",
                "{\"url\": \"" + address + "\"}",
                "lines.jsonl",
                "{\"text\": \"" + TEXT + " Lines.\", \"url\": \"" + address + "\"}\n",
                "feed.rss",
                "<rss version='2.0'><channel><title>F</title><item><link>" + address + "</link><description>" + TEXT
                        + " Feed.</description></item></channel></rss>",
                "page.html",
                page,
                "archive.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: "
                        + address + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + answer.length() + "\r\n\r\n" + answer + "\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/report",
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://news.example/",
                "file:///home/somebody/report.html",
                "data:text/html,hush",
                "https://me:hush@news.example/report",
                "https://me@news.example/report",
                "ftp://me:hush@news.example/report"
            })
    void isNoIri(String address) throws IOException {
        Path inputs = Files.createDirectory(folder.resolve("inputs"));
        for (Map.Entry<String, String> file : files(address).entrySet()) {
            Files.writeString(inputs.resolve(file.getKey()), file.getValue());
        }
        String graphs = built(inputs);
        boolean plain = address.equals("https://news.example/report");
        assertEquals(plain ? 5 : 0, graphs.split("<http://schema.org/url>", -1).length - 1, graphs);
        for (String part : List.of("javascript:", "file:", "data:text", "hush", "me@")) {
            assertTrue(!graphs.toLowerCase(java.util.Locale.ROOT).contains(part), graphs);
        }
    }

    private String built(Path inputs) throws IOException {
        Console console = new Console();
        Iris iris = Iris.published();
        try (Archive archive = Archive.open(folder.resolve("data"));
                Watch watch = new Watch(Duration.ofMinutes(1))) {
            Keeper keeper = new Keeper(
                    archive, GraphMapper.standard(iris), iris, Validator.standard(), console.terminal(), "one");
            Intake intake = new Intake(archive, keeper, new BuildTally(), console.terminal(), "one");
            Pipeline pipeline = new Pipeline(
                    () -> (report, notes) -> new Understood(
                            new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), notes),
                            new byte[0]),
                    watch,
                    console.terminal());
            pipeline.run(Inputs.of(List.of(inputs.toString())), Metadata.NONE, intake);
            assertTrue(archive.entries().size() >= 4, () -> archive.entries().size() + " reports; " + console.err());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            archive.dump(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }
}
