package org.skirmish.read.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.read.JsonReport;
import org.skirmish.read.Kind;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;

/** Reads JSON Lines: each line is one report, and its bytes without the line end are the report's identity. */
final class JsonLines implements Collection {

    private final Limits limits;

    JsonLines(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void each(Opened input, Sink sink) throws IOException {
        Count count = new Count(input.name(), limits.collections());
        long number = 0;
        for (Line line = next(input.in()); line != null; line = next(input.in())) {
            number++;
            if (line.tooLong) {
                count.one();
                sink.refused(new Issue(
                        input.part(number),
                        "the line has more than the " + limits.maxBytes() + " bytes allowed for one report",
                        "split it"));
            } else if (!blank(line.bytes)) {
                count.one();
                hand(input, number, line.bytes, sink);
            }
        }
    }

    private void hand(Opened input, long number, byte[] bytes, Sink sink) {
        String name = input.part(number);
        Source source;
        try {
            Optional<String> id = JsonReport.text(JsonReport.parse(name, bytes), JsonReport.ID);
            source = new Source(
                    id.map(own -> name + " (" + own + ")").orElse(name),
                    bytes,
                    input.known(),
                    Kind.JSON,
                    Optional.empty());
        } catch (UnreadableException e) {
            sink.refused(e.issue());
            return;
        }
        sink.found(source);
    }

    private record Line(byte[] bytes, boolean tooLong) {}

    private Line next(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (++length <= limits.maxBytes()) {
                out.write(b);
            }
        }
        return new Line(out.toByteArray(), length > limits.maxBytes());
    }

    private static boolean blank(byte[] line) {
        return new String(line, StandardCharsets.ISO_8859_1).isBlank();
    }
}
