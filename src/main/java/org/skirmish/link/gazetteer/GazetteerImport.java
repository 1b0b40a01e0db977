package org.skirmish.link.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** Takes files of places into the data directory, where {@link Gazetteers#open} finds them. */
public final class GazetteerImport {

    /**
     * What an import did.
     *
     * @param format the kind of file: {@code mimu}, {@code geonames} or {@code ocha}
     * @param places how many places were taken in, divisions included
     * @param index  the file that was written
     */
    public record Result(String format, int places, Path index) {}

    private GazetteerImport() {}

    /**
     * Imports a file of MIMU's place codes (CSV), a dump of GeoNames (tab-separated) or OCHA's boundaries (GeoJSON), packed with
     * gzip or not. The index is written beside the former one and put in its place once it is whole; whatever goes wrong, the
     * former one stays. A file of MIMU replaces an earlier one, others replace the one of the same file name.
     *
     * @throws GazetteerException if the file is of no known kind, or broken; it names file and line
     */
    public static Result run(Path path, Path data) throws IOException, GazetteerException {
        PlaceFile file = new PlaceFile(path);
        try {
            return run(file, data);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw file.broken(0, "a broken gzip file: " + e.getMessage(), "download the file again");
        }
    }

    private static Result run(PlaceFile file, Path data) throws IOException, GazetteerException {
        PlaceFormat format = PlaceFormat.of(file);
        Romanisations romanisations = Romanisations.standard();
        IndexWriter writer = new IndexWriter(romanisations);
        List<Divisions> tables = Divisions.standard(romanisations);
        switch (format) {
            case MIMU -> new MimuSource(file, tables, writer).read();
            case GEONAMES -> new GeoNamesSource(file, tables, Gazetteers.world(), writer).read();
            case OCHA -> new OchaSource(file, tables, writer).read();
        }
        if (writer.size() == 0) {
            throw file.broken(0, "no place in it", "give a file of places");
        }
        String word = format.name().toLowerCase(Locale.ROOT);
        String name = format == PlaceFormat.MIMU ? word : word + '-' + Names.slug(file.name());
        return new Result(word, writer.size(), put(writer, Gazetteers.folder(data), name + Gazetteers.SUFFIX));
    }

    private static Path put(IndexWriter writer, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, name, ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                writer.write(out);
            }
            try (InputStream in = Files.newInputStream(part)) {
                PlaceIndex.read(in);
            }
            return Files.move(
                    part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
