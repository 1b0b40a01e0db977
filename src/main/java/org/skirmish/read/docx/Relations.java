package org.skirmish.read.docx;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a package says of its parts. */
final class Relations {

    private static final String DOCUMENT = "/officeDocument";

    private Relations() {}

    /** The name of the part that holds the document itself, as it is called in the package. */
    static Optional<String> document(InputStream in) throws XMLStreamException {
        Xml xml = new Xml(in);
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.name().equals("Relationship")
                    && xml.attribute("Type").endsWith(DOCUMENT)
                    && !xml.attribute("TargetMode").equals("External")) {
                return Optional.of(xml.attribute("Target").replaceFirst("^/", ""));
            }
        }
        return Optional.empty();
    }
}
