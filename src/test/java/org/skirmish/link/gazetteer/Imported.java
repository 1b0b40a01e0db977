package org.skirmish.link.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of places, laid where a gazetteer finds it.
 *
 * @param index where its index was written
 */
public record Imported(String format, int places, Path index) {

    /** Makes the index of a file of places, and writes it below the data folder. */
    public static Imported run(Path file, Path data) throws IOException, GazetteerException {
        GazetteerImport.Result result = GazetteerImport.read(file);
        Path folder = Files.createDirectories(Gazetteers.folder(data));
        return new Imported(
                result.format(), result.places(), Files.write(folder.resolve(result.name()), result.index()));
    }
}
