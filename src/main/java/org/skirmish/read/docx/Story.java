package org.skirmish.read.docx;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads one text of a Word document: its body, or its notes. */
final class Story {

    /**
     * What is no text for a reader: what was deleted or moved away, instructions of fields, the second form of what has
     * two, readings over signs.
     */
    private static final Set<String> UNSEEN = Set.of(
            "del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "sdtPr", "rt", "tblPr", "sectPr");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Cells cells = new Cells();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean hidden;
    private boolean raised;
    private boolean telling;
    private Paragraph unfinished;

    /** Reads the part to its end. */
    void read(InputStream in) throws XMLStreamException {
        Xml xml = new Xml(in);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.name());
            } else if (telling && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                write(xml.text());
            }
        }
        if (unfinished != null) {
            cells.add(unfinished.words());
        }
    }

    /** What was read so far. */
    List<String> paragraphs() {
        return cells.paragraphs();
    }

    /** How many rows of tables were left out. */
    int leftOut() {
        return cells.leftOut();
    }

    private void begin(Xml xml) throws XMLStreamException {
        String name = xml.name();
        if (UNSEEN.contains(name)) {
            xml.skip();
        } else if (name.equals("pPr")) {
            properties(xml);
        } else if (name.equals("p")) {
            open.push(new Paragraph());
        } else if (name.equals("r")) {
            hidden = false;
            raised = false;
        } else if (name.equals("vanish") || name.equals("webHidden")) {
            hidden = !OFF.contains(xml.attribute("val"));
        } else if (name.equals("vertAlign")) {
            raised = xml.attribute("val").equals("superscript");
        } else if (name.equals("t")) {
            telling = true;
        } else if (name.equals("tab") || name.equals("ptab")) {
            write(" ");
        } else if (name.equals("br") || name.equals("cr")) {
            write("\n");
        } else if (name.equals("noBreakHyphen")) {
            write("-");
        } else {
            cells.begin(name);
        }
    }

    private void end(String name) {
        if (name.equals("t")) {
            telling = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            close(open.pop());
        } else {
            cells.end(name);
        }
    }

    /** Takes from the properties of a paragraph whether it is a point of a list, and whether its end was deleted. */
    private void properties(Xml xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT && !open.isEmpty()) {
                if (xml.name().equals("numId")) {
                    open.peek().point(!xml.attribute("val").equals("0"));
                } else if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
                    open.peek().endless();
                }
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private void write(String words) {
        boolean mark = raised && words.matches("[\\d\\s*†‡,\\[\\]]+");
        if (!hidden && !mark && !open.isEmpty()) {
            open.peek().write(words);
        }
    }

    private void close(Paragraph paragraph) {
        Paragraph whole = unfinished == null ? paragraph : unfinished.with(paragraph);
        unfinished = whole.isEndless() ? whole : null;
        if (unfinished == null) {
            cells.add(whole.words());
        }
    }
}
