package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.skirmish.model.Issue;

/** What is settled for a whole data folder when it is made, and holds as long as the folder is there. */
public final class DataSettings {

    private static final String FILE = "settings.json";
    private static final String BASE = "base";

    private DataSettings() {}

    /** Keeps the start of the names of all data in this folder; on return it is on the disk. */
    public static void keepBase(Archive archive, String base) {
        JsonObject json = new JsonObject();
        json.put(BASE, base);
        archive.keep(Holding.SETTINGS, FILE, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The start of names that was settled; nothing if none was. @throws StoreException if it is missing or damaged */
    public static Optional<String> base(Archive archive) {
        return archive.kept(Holding.SETTINGS, FILE).map(DataSettings::base);
    }

    /**
     * The same of a folder that need not be there, whatever state its archive is in. @throws StoreException if the file
     * cannot be read
     */
    public static Optional<String> base(Path data) {
        Path file = new DataFolder(data).of(Holding.SETTINGS).resolve(FILE);
        return Faults.telling(file, () -> Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty());
    }

    private static String read(Path file) throws IOException {
        try {
            return base(Files.readAllBytes(file));
        } catch (RuntimeException e) {
            throw new StoreException(
                    new Issue(
                            file.toString(), "is not what this program writes", "restore a backup into another folder"),
                    e);
        }
    }

    private static String base(byte[] json) {
        return JSON.parse(new String(json, StandardCharsets.UTF_8))
                .get(BASE)
                .getAsString()
                .value();
    }
}
