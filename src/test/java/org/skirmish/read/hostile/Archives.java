package org.skirmish.read.hostile;

import static org.skirmish.read.hostile.Warcs.deflate;
import static org.skirmish.read.hostile.Warcs.gzip;
import static org.skirmish.read.hostile.Warcs.http;
import static org.skirmish.read.hostile.Warcs.join;
import static org.skirmish.read.hostile.Warcs.page;
import static org.skirmish.read.hostile.Warcs.record;
import static org.skirmish.read.hostile.Warcs.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skirmish.fixture.Sizes;

/** Web archives and packed files that are made to do harm. */
final class Archives {

    private static final String HTML = "Content-Type: text/html\r\n";
    private static final String TYPE =
            "Content-Type: application/http; msgtype=response\r\nWARC-Target-URI: BIRD/x\r\n";
    private static final byte[] GOOD =
            page("good", "Two soldiers were killed near the town on Monday, a local group said.");

    private Archives() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        List<byte[]> records = new ArrayList<>(heads());
        records.addAll(bodies());
        for (int i = 0; i < records.size(); i++) {
            all.add(new Hostile("archive-" + i + ".warc", join(records.get(i), GOOD)));
            all.add(new Hostile("archive-packed-" + i + ".warc.gz", join(gzip(records.get(i)), gzip(GOOD))));
        }
        List<byte[]> packed = packed();
        for (int i = 0; i < packed.size(); i++) {
            all.add(new Hostile("packed-" + i + (i % 2 == 0 ? ".gz" : ".txt.gz"), packed.get(i)));
        }
        return all;
    }

    private static List<byte[]> heads() {
        return List.of(
                record("response", TYPE, "-1", "x"),
                record("response", TYPE, "99999999999", "x"),
                record("response", TYPE, "9223372036854775807", "x"),
                record("response", TYPE, "1e3", "x"),
                record("response", TYPE, "", "x"),
                record("response", TYPE + "Content-Length: 3\r\n", 1, "x"),
                record("response", TYPE + "X: " + "y".repeat(2 << 20) + "\r\n", 1, "x"),
                record("response", TYPE + "X: y\r\n".repeat(100_000), 1, "x"),
                record("response", TYPE + "X:\r\n folded\r\n", 1, "x"),
                record("response", "WARC-Target-URI: <javascript:alert(1)>\r\n", 1, "x"),
                record("response", "Content-Type: application/http\r\nWARC-Target-URI: SECRET\r\n", 0, ""),
                record("no-such-type", TYPE, 1, "x"),
                record("", TYPE, 1, "x"),
                record("continuation", TYPE, 1, "x"),
                record("warcinfo", "", 0, ""),
                join("WARC/9.9\r\n\r\n"),
                join("WARC/1.0\r\n"),
                join("WARC/"),
                join("WARC/1.0\n\n"),
                join("WARC/99999999999999999999.1\r\n\r\n"),
                join("WARC/1.0\r\n: \r\n\r\n\r\n\r\n"),
                join("WARC/1.0\r\n\0\0\0\r\n\r\n"),
                join("WARC/1.0\r\nContent-Length: 5\r\n\r\nWARC/"),
                join("filedesc://x 0.0.0.0 20220101000000 text/plain 0\n\n"),
                new byte[0],
                join("\nWARC/1.\nWARC/1.\nWARC/1.".repeat(500)),
                join("WARC/1.0\r\nx\r\n\r\n".repeat(3000)),
                record("response", TYPE, 1, "").clone());
    }

    private static List<byte[]> bodies() {
        byte[] bomb = gzip(new byte[60 << 20]);
        return List.of(
                response("a", http(200, HTML + "Content-Encoding: gzip\r\n", bomb)),
                response("b", http(200, HTML + "Content-Encoding: deflate\r\n", deflate(new byte[60 << 20]))),
                response("c", http(200, HTML + "Content-Encoding: gzip\r\n", gzip(bomb))),
                response("d", http(200, HTML + "Content-Encoding: gzip\r\n", "no gzip")),
                response("e", http(200, HTML + "Content-Encoding: gzip, gzip\r\n", bomb)),
                response("f", http(200, HTML + "Content-Encoding: br\r\n", "x")),
                response("g", http(200, HTML + "Content-Encoding: zstd\r\n", "x")),
                response("h", http(200, HTML + "Content-Encoding: deflate\r\n", "x")),
                response("i", http(200, HTML + "Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFFFFFFFF\r\nx")),
                response("j", http(200, HTML + "Transfer-Encoding: chunked\r\n", "7fffffff\r\nx")),
                response("k", http(200, HTML + "Transfer-Encoding: chunked\r\n", "<p>not chunked at all</p>")),
                response("l", http(200, HTML + "Transfer-Encoding: chunked\r\n", "1\r\n<\r\n".repeat(5000))),
                response("m", http(200, HTML + "Content-Length: -7\r\n", "<p>x</p>")),
                response("n", http(200, HTML + "Content-Length: 99999999999\r\n", "<p>x</p>")),
                response("o", join("HTTP/9.9 abc\r\n\r\n")),
                response("p", join("HTTP/1.1 200\r\n")),
                response("q", join("GET / HTTP/1.1\r\n\r\n")),
                response("r", http(200, "X: " + "y".repeat(1 << 20) + "\r\n" + HTML, "<p>x</p>")),
                response("s", new byte[0]),
                response("t", http(200, "Content-Type: text/html; charset=\"../../x\"\r\n", "<p>x</p>")),
                response("u", http(200, "Content-Type: text/html;;;===\r\n", "<p>x</p>")),
                response("v", http(200, "Content-Type: \r\n", "<p>x</p>")),
                response(
                        "w",
                        http(
                                200,
                                HTML,
                                "<img src='BIRD/i'><iframe src='SECRET'></iframe><p>Two soldiers were killed, a group said to us.</p>")),
                response("../../etc/passwd", http(200, HTML, "<p>x</p>")),
                response("\u0000\u0001", http(200, HTML, "<p>x</p>")),
                response("z", http(200, HTML + "Location: BIRD/l\r\nRefresh: 0; url=BIRD/r\r\n", "<p>x</p>")),
                response("y", http(200, HTML, "<div>".repeat(70_000 / Sizes.PART))));
    }

    private static List<byte[]> packed() {
        byte[] text = gzip("Two soldiers were killed near the town on Monday, a local group said.".getBytes());
        byte[] named = text.clone();
        named[3] = 8;
        byte[] extra = text.clone();
        extra[3] = 4;
        byte[] reserved = text.clone();
        reserved[3] = (byte) 0xFF;
        byte[] crc = text.clone();
        crc[crc.length - 7] ^= 1;
        byte[] length = text.clone();
        length[length.length - 1] ^= 1;
        byte[] middle = text.clone();
        middle[text.length / 2] ^= 0x55;
        byte[] empty = gzip(new byte[0]);
        byte[][] empties = new byte[20_000][];
        Arrays.fill(empties, empty);
        return List.of(
                gzip(new byte[200 << 20]),
                gzip(gzip(new byte[50 << 20])),
                gzip(text),
                join(Arrays.copyOf(named, 10), "n".repeat(3 << 20), Arrays.copyOfRange(text, 10, text.length)),
                extra,
                reserved,
                crc,
                length,
                middle,
                Arrays.copyOf(text, text.length - 4),
                Arrays.copyOf(text, 12),
                Arrays.copyOf(text, 10),
                Arrays.copyOf(text, 3),
                join(text, "trailing"),
                join(text, new byte[512]),
                join((Object[]) empties),
                empty,
                join(text, text),
                gzip("{\"text\":\"a\"}\n".repeat(60_000 / Sizes.PART).getBytes()),
                gzip(join("<rss><channel>", "<item/>".repeat(50_000 / Sizes.PART), "</channel></rss>")),
                gzip(join("PK\3\4", new byte[100])),
                gzip(join("WARC/1.0\r\nX: ", "a".repeat(4 << 20))));
    }
}
