package org.skirmish.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word documents, of XML that tests give or of paragraphs. */
public final class WordMaker {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Documents that call an address, name a file outside, nest, grow, or are good ones damaged by chance, the same
     * every time.
     */
    public static List<byte[]> hostile(String address, String file) {
        List<byte[]> all = new ArrayList<>();
        String words = paragraph("", run("Two guards were killed near Adaba on Tuesday, he said."));
        all.add(body(words).bytes());
        all.add(body("<w:tbl><w:tr><w:tc>".repeat(400)).bytes());
        all.add(body("<w:tbl><w:tr><w:tc>".repeat(300) + words + "</w:tc></w:tr></w:tbl>".repeat(300))
                .bytes());
        all.add(body("<w:r><w:t>").bytes());
        all.add(body("<w:p>".repeat(200) + words + "</w:p>".repeat(200)).bytes());
        all.add(body(words + "<w:altChunk r:id=\"" + address + "\"/>").bytes());
        for (String type : List.of(
                "<!DOCTYPE d SYSTEM \"" + address + "\">",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + file + "\">]>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;\">]>")) {
            all.add(body("").part(
                            "word/document.xml",
                            type + "<w:document " + SPACES
                                    + "><w:body><w:p><w:r><w:t>Two died. &x;</w:t></w:r></w:p></w:body></w:document>")
                    .bytes());
        }
        for (String target : List.of(address, file, "../../../etc/hosts", "word/../word/document.xml", "")) {
            all.add(body(words)
                    .part(
                            "_rels/.rels",
                            "<R><Relationship Type=\"x/officeDocument\" Target=\"" + target
                                    + "\" TargetMode=\"External\"/></R>")
                    .bytes());
        }
        byte[] good = body(words.repeat(20)).notes(List.of("A note.")).bytes();
        Random chance = new Random(9);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j <= i % 6; j++) {
                bad[4 + chance.nextInt(bad.length - 4)] = (byte) chance.nextInt(256);
            }
            all.add(i % 5 == 0 ? Arrays.copyOf(bad, 20 + chance.nextInt(bad.length - 20)) : bad);
        }
        return all;
    }

    /** A document whose body is this XML. */
    static WordMaker body(String xml) {
        WordMaker made = new WordMaker();
        made.part(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        made.part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        return made.part("word/document.xml", "<w:document " + SPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    /** This, with a part of that name more, or another in its place. */
    WordMaker part(String name, String xml) {
        return part(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml.replaceFirst("^<\\?xml.*?\\?>", ""))
                        .getBytes(StandardCharsets.UTF_8));
    }

    WordMaker part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** This, with foot notes of these words. */
    WordMaker notes(List<String> words) {
        StringBuilder xml = new StringBuilder("<w:footnotes " + SPACES + ">");
        words.forEach(w -> xml.append(
                        "<w:footnote><w:p><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>")
                .append(run(" " + w))
                .append("</w:p></w:footnote>"));
        return part("word/footnotes.xml", xml.append("</w:footnotes>").toString());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A paragraph of runs, with properties before them or none. */
    static String paragraph(String properties, String... runs) {
        return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + String.join("", runs)
                + "</w:p>";
    }

    static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }
}
