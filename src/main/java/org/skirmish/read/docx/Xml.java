package org.skirmish.read.docx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a part of a document, without document types, and no deeper than anybody writes. */
final class Xml {

    private static final int DEEPEST = 1000;

    private final XMLStreamReader xml;
    private int depth;

    Xml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("what stands outside the file is not read");
        });
        this.xml = factory.createXMLStreamReader(in);
    }

    /** The next event of {@link XMLStreamConstants}, the end of the document after the last. */
    int next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = xml.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements are nested more than " + DEEPEST + " deep");
        }
        return event;
    }

    /** Reads on to the end of the element at whose beginning the reader stands. */
    void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** The attribute of that name, whatever its space; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    String text() {
        return xml.getText();
    }
}
