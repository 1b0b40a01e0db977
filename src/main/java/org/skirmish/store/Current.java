package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Issue;

/**
 * Which generation of the index is to be read.
 *
 * @param generation its number
 * @param archive {@link Archive#state()} of the archive that it was made of
 */
record Current(int generation, String archive) {

    private static final Pattern FORM = Pattern.compile("generation (\\d{1,9})\narchive ([0-9a-f]{64})\n");

    static Optional<Current> read(DataFolder folder) {
        return Faults.telling(
                folder.current(), () -> Files.exists(folder.current()) ? Optional.of(parse(folder)) : Optional.empty());
    }

    /** The same, but a file that says nothing of use counts as none: whoever makes the index anew need not read it. */
    static Optional<Current> find(DataFolder folder) {
        try {
            return read(folder);
        } catch (StoreException e) {
            return Optional.empty();
        }
    }

    private static Current parse(DataFolder folder) throws IOException {
        Matcher matcher = FORM.matcher(Files.readString(folder.current()));
        if (!matcher.matches()) {
            throw new StoreException(new Issue(
                    folder.current().toString(), "does not name a generation of the index", "run 'skirmish rebuild'"));
        }
        return new Current(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    void write(DataFolder folder) throws IOException {
        DurableFiles.write(
                folder.current(),
                ("generation " + generation + "\narchive " + archive + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
