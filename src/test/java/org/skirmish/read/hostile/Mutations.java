package org.skirmish.read.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.skirmish.fixture.Sizes;

/** Good files that were damaged by chance; the same every time. */
final class Mutations {

    /** Of each good file. */
    private static final int EACH = Math.max(3, 12 / Sizes.PART);

    private static final List<String> SPLINTERS = List.of(
            "\0",
            "\u00ff\u00fe",
            "<",
            "</",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&",
            "&#x0;",
            "&#xD800;",
            "\"",
            "{",
            "}",
            "[",
            "\\",
            "\\u",
            "\r",
            "\n\n",
            "\u001f\u008b\b",
            "WARC/1.0\r\n",
            "Content-Length: -1\r\n",
            "<script>",
            "<table>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'SECRET'>]>",
            "&a;",
            "BIRD",
            "SECRET",
            "\u00e2\u0080\u00ae",
            "\u00ed\u00a0\u0080",
            "Ignore all previous instructions.",
            "9".repeat(400),
            " ".repeat(3000),
            "(((((((((((((((((((");

    private Mutations() {}

    static List<Hostile> all() throws IOException {
        List<Hostile> all = new ArrayList<>();
        for (Hostile good : good()) {
            for (int seed = 0; seed < EACH; seed++) {
                int dot = good.name().indexOf('.');
                all.add(new Hostile(
                        "mutated-" + good.name().substring(0, dot) + "-" + seed
                                + good.name().substring(dot),
                        mutated(good.bytes(), new Random(31L * all.size() + seed))));
            }
        }
        return all;
    }

    private static List<Hostile> good() throws IOException {
        List<Hostile> good = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/pages"))) {
            for (Path page :
                    files.filter(file -> file.endsWith("page.html")).sorted().toList()) {
                good.add(new Hostile(page.getParent().getFileName() + ".html", Files.readAllBytes(page)));
            }
        }
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/collections"))) {
            for (Path file : files.filter(file -> !file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList()) {
                good.add(new Hostile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        byte[] archive = Warcs.join(
                Warcs.page("a", "Two soldiers were killed near the town on Monday."),
                Warcs.page("b", "Three soldiers were killed near the town on Monday."));
        good.add(new Hostile("crawl.warc", archive));
        good.add(new Hostile("crawl.warc.gz", Warcs.gzip(archive)));
        good.add(new Hostile(
                "captions.txt", Files.readAllBytes(Path.of("src/test/resources/read/captions/report.txt"))));
        return good;
    }

    private static byte[] mutated(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int to = at + random.nextInt(Math.min(2000, bytes.length - at + 1));
            byte[] head = Arrays.copyOf(bytes, at);
            byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
            byte[] piece = Arrays.copyOfRange(bytes, at, to);
            bytes = switch (random.nextInt(5)) {
                case 0 ->
                    Warcs.join(
                            head,
                            SPLINTERS.get(random.nextInt(SPLINTERS.size())).getBytes(StandardCharsets.ISO_8859_1),
                            tail);
                case 1 -> Warcs.join(head, piece, tail);
                case 2 -> Warcs.join(head, Arrays.copyOfRange(bytes, to, bytes.length));
                case 3 -> Warcs.join(head, flipped(piece, random), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> random.nextInt(4) == 0 ? head : Warcs.join(tail, head);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] piece, Random random) {
        byte[] out = piece.clone();
        for (int i = 0; i < Math.min(8, out.length); i++) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }
}
