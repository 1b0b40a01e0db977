package org.skirmish.link.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes indexes of files of places, for a data folder to keep where {@link Gazetteers#open} finds them. */
public final class GazetteerImport {

    /**
     * What an import did.
     *
     * @param format the kind of file: {@code mimu}, {@code geonames} or {@code ocha}
     * @param places how many places were taken in, divisions included
     * @param name the name under which the index is to be kept: a file of MIMU replaces an earlier one, others replace
     *     the one of the same file name
     * @param index the bytes of the index
     */
    public record Result(String format, int places, String name, byte[] index) {}

    private GazetteerImport() {}

    /**
     * The index of a file of MIMU's place codes (CSV), a dump of GeoNames (tab-separated) or OCHA's boundaries
     * (GeoJSON), packed with gzip or not.
     *
     * @throws GazetteerException if the file is of no known kind, or broken; it names file and line
     */
    public static Result read(Path path) throws IOException, GazetteerException {
        PlaceFile file = new PlaceFile(path);
        try {
            return read(file);
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw file.broken(0, "a broken gzip file: " + e.getMessage(), "download the file again");
        }
    }

    private static Result read(PlaceFile file) throws IOException, GazetteerException {
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
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        writer.write(index);
        PlaceIndex.read(new ByteArrayInputStream(index.toByteArray()));
        return new Result(word, writer.size(), name + Gazetteers.SUFFIX, index.toByteArray());
    }
}
