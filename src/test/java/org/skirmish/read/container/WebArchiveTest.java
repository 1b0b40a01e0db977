package org.skirmish.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skirmish.read.hostile.Warcs.gzip;
import static org.skirmish.read.hostile.Warcs.http;
import static org.skirmish.read.hostile.Warcs.join;
import static org.skirmish.read.hostile.Warcs.page;
import static org.skirmish.read.hostile.Warcs.record;
import static org.skirmish.read.hostile.Warcs.response;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.hostile.Warcs;

class WebArchiveTest {

    private static final String WORDS = "Two soldiers were killed near the town on Monday, a local group said.";
    private static final String HTML = "Content-Type: text/html\r\n";

    private static Found in(byte[]... records) {
        return Found.in("crawl.warc", join((Object[]) records), Limits.DEFAULT);
    }

    private static List<String> names(Found found) {
        return found.reports.stream().map(Report::name).toList();
    }

    @Test
    void pagesAreReportsUnderTheirAddressAndAllElseIsPassedOver() {
        Found found = in(
                record("warcinfo", "", 4, "a: b"),
                record(
                        "request",
                        "Content-Type: application/http; msgtype=request\r\nWARC-Target-URI: https://example.org/a\r\n",
                        18,
                        "GET / HTTP/1.1\r\n\r\n"),
                page("a", WORDS),
                response("b.png", http(200, "Content-Type: image/png\r\n", "x")),
                response("c", http(404, HTML, "<p>" + WORDS + "</p>")),
                response("d", http(301, HTML + "Location: /e\r\n", "")),
                record(
                        "revisit",
                        "Content-Type: application/http; msgtype=response\r\nWARC-Target-URI: https://example.org/r\r\n",
                        0,
                        ""),
                record(
                        "resource",
                        "Content-Type: text/html\r\nWARC-Target-URI: https://example.org/f\r\n",
                        76,
                        "<p>" + WORDS + "</p>"));
        assertEquals(List.of(), found.issues);
        assertEquals(List.of("crawl.warc:3", "crawl.warc:8"), names(found));
        assertEquals(
                "https://example.org/a",
                found.reports.get(0).metadata().url().orElseThrow().toString());
        assertEquals(
                "https://example.org/f",
                found.reports.get(1).metadata().url().orElseThrow().toString());
        String body = "<html><body><p>" + WORDS + "</p></body></html>";
        assertEquals(
                Digest.of(body.getBytes(StandardCharsets.UTF_8)),
                found.reports.get(0).id());
    }

    @Test
    void whatTheServerPackedIsUnpackedAndItsEncodingKept() {
        byte[] page = ("<p>" + WORDS.replace("town", "caf\u00e9") + "</p>").getBytes(StandardCharsets.ISO_8859_1);
        byte[] chunked = join(Integer.toHexString(page.length), "\r\n", page, "\r\n0\r\n\r\n");
        String type = "Content-Type: Text/HTML;charset=\"iso-8859-1\"\r\n";
        Found found = in(
                response("1", http(200, type + "Content-Encoding: gzip\r\n", gzip(page))),
                response("2", http(200, type + "Content-Encoding: deflate\r\n", Warcs.deflate(page))),
                response("3", http(200, type + "Transfer-Encoding: chunked\r\n", chunked)),
                response("4", http(200, type, page)),
                response("5", http(200, type + "Content-Encoding: br\r\n", gzip(page))));
        assertEquals(4, found.reports.size(), found.issues.toString());
        found.reports.forEach(report -> {
            assertTrue(report.text().contains("near the caf\u00e9 on"), report.text());
            assertEquals(Digest.of(page), report.id());
        });
        assertEquals(
                "[crawl.warc:5: the page is packed by \"br\" (archive it with gzip, or without packing)]",
                found.issues.toString());
    }

    @Test
    void damagedRecordsAreToldOfByNumberAndThoseAfterThemRead() {
        byte[] good = page("good", WORDS);
        Found found = in(
                good,
                record("response", "", "-5", "x"),
                good,
                record("response", "", "many", "x"),
                good,
                join("WARC/1.0\r\nno head\r\n\r\n"),
                good,
                record("response", "X: " + "y".repeat(3 << 20) + "\r\n", 1, "x"),
                good,
                response("cut", join("HTTP/1.1 200 OK\r\nContent-Ty")),
                good,
                join("garbage\r\n"),
                good,
                part(good, good.length - 40));
        assertTrue(found.reports.size() >= 7, names(found) + " " + found.issues);
        assertEquals(
                found.issues.size(),
                found.issues.stream()
                        .map(Issue::subject)
                        .filter(s -> s.matches("crawl\\.warc:\\d+"))
                        .distinct()
                        .count(),
                found.issues.toString());
        assertTrue(found.issues.size() >= 5, found.issues.toString());
    }

    private static byte[] part(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    @Test
    void zerosBehindTheLastPieceAreNoDamageAndOtherThingsLoseNothingBeforeThem() {
        byte[] packed = Warcs.join(gzip(page("1", WORDS)), gzip(page("2", WORDS)));
        for (int zeros : new int[] {1, 512, 20_000}) {
            Found padded = Found.in("crawl.warc.gz", Warcs.join(packed, new byte[zeros]), Limits.DEFAULT);
            assertEquals(2, padded.reports.size());
            assertEquals(List.of(), padded.issues);
        }
        Found between =
                Found.in("crawl.warc.gz", Warcs.join(packed, new byte[100], gzip(page("3", WORDS))), Limits.DEFAULT);
        assertEquals(3, between.reports.size(), "pieces behind the zeros");
        Found garbage = Found.in("crawl.warc.gz", Warcs.join(packed, new byte[7], "no gzip"), Limits.DEFAULT);
        assertEquals(2, garbage.reports.size());
        assertEquals(1, garbage.issues.size(), garbage.issues.toString());
    }

    @Test
    void aPageThatWasUnpackedAlreadyIsTakenAsItIs() {
        String body = "<!doctype html><html><body><p>" + WORDS + "</p></body></html>";
        for (String told : List.of(
                "Content-Encoding: gzip\r\n",
                "Content-Encoding: deflate\r\n",
                "Content-Encoding: br\r\n",
                "Content-Encoding: zstd\r\n",
                "Content-Encoding: gzip, br\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Content-Length: 20\r\n",
                "Content-Length: 99999\r\n")) {
            Found found = in(response("1", http(200, HTML + told, " \r\n" + body)), page("2", WORDS));
            assertEquals(List.of("crawl.warc:1", "crawl.warc:2"), names(found), told + found.issues);
            assertEquals(List.of(), found.issues, told);
            assertTrue(found.reports.get(0).text().contains(WORDS), told);
        }
    }

    @Test
    void aRecordEndsWhereTheNextBeginsWhateverLengthIsTold() {
        byte[] page = http(200, HTML, "<p>" + WORDS + "</p>");
        String head = "Content-Type: application/http; msgtype=response\r\nWARC-Target-URI: https://example.org/1\r\n";
        for (int wrong : new int[] {-40, -4, -2, -1, 1, 2, 3, 4, 5, 9, 60, 100_000}) {
            Found found = in(record("response", head, page.length + wrong, page), page("2", WORDS), page("3", WORDS));
            assertEquals(
                    List.of("crawl.warc:1", "crawl.warc:2", "crawl.warc:3"), names(found), wrong + " " + found.issues);
            assertEquals(List.of(), found.issues, "by " + wrong);
            assertTrue(found.reports.get(0).text().contains(WORDS), "by " + wrong);
            Found last = in(page("1", WORDS), record("response", head, page.length + wrong, page));
            assertEquals(wrong <= 4 ? 2 : 1, last.reports.size(), "at the end, by " + wrong);
        }
    }

    @Test
    void oneWithEachRecordPackedIsRead() {
        byte[] packed = Warcs.join(gzip(page("1", WORDS)), gzip(page("2", WORDS)), gzip(page("3", WORDS)));
        Found found = Found.in("crawl.warc.gz", packed, Limits.DEFAULT);
        assertEquals(List.of("crawl.warc.gz:1", "crawl.warc.gz:2", "crawl.warc.gz:3"), names(found));
        Found cut = Found.in("crawl.warc.gz", part(packed, packed.length - 20), Limits.DEFAULT);
        assertEquals("crawl.warc.gz:1", cut.reports.get(0).name());
        assertTrue(cut.issues.toString().contains("breaks off"), cut.issues.toString());
        Found damaged = Found.in(
                "crawl.warc.gz",
                Warcs.join(gzip(page("1", WORDS)), gzip(page("2", WORDS)), "no gzip at all"),
                Limits.DEFAULT);
        assertEquals("crawl.warc.gz:1", damaged.reports.get(0).name());
        assertTrue(damaged.issues.toString().contains("breaks off"), "what follows must not be lost in silence");
    }

    @Test
    void noMoreIsHeldThanOneRecord() throws IOException {
        byte[] film = response("film", http(200, "Content-Type: video/mp4\r\n", new byte[20 << 20]));
        byte[] page = page("p", WORDS);
        List<InputStream> parts = IntStream.range(0, 60)
                .mapToObj(i -> Stream.of(new ByteArrayInputStream(film), new ByteArrayInputStream(page)))
                .flatMap(s -> s)
                .map(InputStream.class::cast)
                .toList();
        long[] read = new long[2];
        InputStream counted = new FilterInputStream(new SequenceInputStream(Collections.enumeration(parts))) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                read[0] += Math.max(0, count);
                return count;
            }
        };
        new Splitter(Limits.DEFAULT).split("big.warc", counted, Metadata.NONE, new Sink() {
            @Override
            public void found(Source source) {
                read[1]++;
                long upToHere = read[1] * (film.length + page.length);
                assertTrue(read[0] < upToHere + 100_000, "report " + read[1] + " came after " + read[0] + " bytes");
            }

            @Override
            public void refused(Issue issue) {
                throw new AssertionError(issue.toString());
            }
        });
        assertEquals(60, read[1]);
        assertTrue(read[0] > 1L << 30, "a gigabyte was read");
    }
}
