package org.skirmish.read.container;

import java.io.IOException;
import org.skirmish.model.Issue;
import org.skirmish.read.Limits;
import org.skirmish.read.UnreadableException;

/**
 * Reads WARC: each web page that a server answered with is a report, under the address that was asked. The page's
 * bytes, without the server's packing, are its identity. Requests, pictures, redirections, errors and the like are
 * passed over.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">ISO 28500, WARC</a>
 */
final class WebArchive implements Collection {

    private final Limits limits;
    private final WarcPage pages;

    WebArchive(Limits limits) {
        this.limits = limits;
        this.pages = new WarcPage(limits);
    }

    @Override
    public void each(Opened input, Sink sink) throws IOException {
        Count count = new Count(input.name(), limits.collections());
        WarcRecords records = new WarcRecords(input.in(), pages.most());
        boolean more = true;
        while (more) {
            try {
                WarcRecords.Framed record = records.next();
                more = record != null;
                if (more) {
                    pages.of(record, input.part(count.one()), input.known()).ifPresent(sink::found);
                }
            } catch (UnreadableException e) {
                if (e.issue().subject().equals(input.name())) {
                    throw e;
                }
                sink.refused(e.issue());
            } catch (WarcRecords.Broken e) {
                sink.refused(new Issue(
                        input.part(count.one()), "the record is damaged: " + e.getMessage(), "get the archive anew"));
                more = records.recover();
            }
        }
    }
}
