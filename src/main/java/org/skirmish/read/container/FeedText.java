package org.skirmish.read.container;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What stands inside one element of a feed.
 *
 * @param words its characters alone
 * @param markup its characters with the elements in it, as HTML
 * @param tooLong whether some were left out because there were more than allowed
 */
record FeedText(String words, String markup, boolean tooLong) {

    /** Reads from the beginning of the element, at which the reader stands, to its end. */
    static FeedText of(FeedItems items, long most) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        XMLStreamReader xml = items.xml();
        boolean tooLong = false;
        int outside = items.depth() - 1;
        while (items.depth() > outside) {
            int event = items.step();
            if (markup.length() > most) {
                tooLong = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                markup.append('<').append(xml.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.END_ELEMENT && items.depth() > outside) {
                markup.append("</").append(xml.getLocalName()).append('>');
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                String text = xml.getText();
                words.append(text);
                markup.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            }
        }
        return new FeedText(words.toString().strip(), markup.toString().strip(), tooLong);
    }
}
