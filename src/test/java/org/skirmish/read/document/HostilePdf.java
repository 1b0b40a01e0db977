package org.skirmish.read.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.skirmish.fixture.Sizes;

/** Writes PDF documents by hand, right ones and such as are made to do harm. */
public final class HostilePdf {

    private static final String WORDS =
            "BT /F1 12 Tf 72 700 Td (Two guards were killed near Adaba on Tuesday, he said.) Tj ET";

    private HostilePdf() {}

    /** A document of one page whose content is these bytes, packed. */
    public static byte[] stream(byte[] content) {
        return document(content, "", "");
    }

    /**
     * Documents that call, loop, nest, lie about sizes, or are good ones damaged by chance, the same every time;
     * {@code calls} is an address that must not be asked.
     */
    public static List<byte[]> all(String calls) {
        List<byte[]> all = new ArrayList<>();
        byte[] words = WORDS.getBytes(StandardCharsets.US_ASCII);
        all.add(stream(words));
        for (String catalog : List.of(
                "/OpenAction << /S /URI /URI (" + calls + ") >>",
                "/OpenAction << /S /JavaScript /JS (app.launchURL\\('" + calls + "'\\)) >>",
                "/OpenAction << /S /Launch /F (/bin/true) >>",
                "/OpenAction << /S /GoToR /F << /FS /URL /F (" + calls + ") >> >>",
                "/AcroForm << /XFA (<x href='" + calls + "'/>) >>",
                "/Names << /EmbeddedFiles << /Kids [1 0 R] >> >>",
                "/Outlines 1 0 R",
                "/Pages 1 0 R")) {
            all.add(document(words, catalog, ""));
        }
        for (String page : List.of(
                "/Parent 3 0 R",
                "/Contents [4 0 R 4 0 R 99 0 R 3 0 R]",
                "/MediaBox [0 0 1e38 -1e38]",
                "/Rotate 45",
                "/Resources << /Font << /F1 3 0 R >> >>",
                "/Resources << /XObject << /X 4 0 R >> >>",
                "/Contents << /F (" + calls + ") /FFilter /FlateDecode /Length 0 >>")) {
            all.add(document(words, "", page));
        }
        for (String content : List.of(
                "/X Do ".repeat(100_000 / Sizes.PART),
                "q ".repeat(200_000 / Sizes.PART),
                "[".repeat(50_000 / Sizes.PART),
                "<<".repeat(50_000 / Sizes.PART),
                "(".repeat(100_000 / Sizes.PART),
                "BT /F1 1e30 Tf 1e30 0 0 1e30 0 0 Tm (x) Tj ET",
                "BT /F1 12 Tf " + "(x) Tj ".repeat(200_000 / Sizes.PART) + "ET",
                "BI /W 999999999 /H 999999999 ID x EI",
                "9".repeat(100_000 / Sizes.PART) + " Tf")) {
            all.add(stream(content.getBytes(StandardCharsets.US_ASCII)));
        }
        all.addAll(damaged(stream(words)));
        return all;
    }

    private static List<byte[]> damaged(byte[] good) {
        Random chance = new Random(5);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j <= i % 6; j++) {
                bad[8 + chance.nextInt(bad.length - 8)] = (byte) chance.nextInt(256);
            }
            all.add(i % 5 == 0 ? java.util.Arrays.copyOf(bad, 20 + chance.nextInt(bad.length - 20)) : bad);
        }
        return all;
    }

    private static byte[] document(byte[] content, String catalog, String page) {
        byte[] packed = packed(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        write(out, "%PDF-1.7\n");
        for (String object : List.of(
                "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> "
                        + page + " >>",
                "<< /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream")) {
            places.add(out.size());
            write(out, places.size() + " 0 obj\n" + object);
            if (places.size() == 4) {
                out.writeBytes(packed);
                write(out, "\nendstream");
            }
            write(out, "\nendobj\n");
        }
        int table = out.size();
        write(out, "xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(out, String.format("%010d 00000 n \n", place)));
        write(out, "trailer\n<< /Size " + (places.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            deflate.write(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String words) {
        out.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
