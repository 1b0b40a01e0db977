package org.skirmish.link.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.skirmish.model.Setting;

/** Opens gazetteers. */
public final class Gazetteers {

    private static final int BUFFER = 1 << 16;
    /** How the files end that an import leaves under {@code DATA/gazetteer}. */
    static final String SUFFIX = ".index";

    private Gazetteers() {}

    /** The places that come with the program. */
    public static Gazetteer standard() {
        return open(List.of());
    }

    /**
     * The places that come with the program, and those that were imported into the data directory.
     *
     * @throws UncheckedIOException naming the file, if an imported index cannot be read
     */
    public static Gazetteer open(Path data) {
        return open(imported(data));
    }

    /** Where an import leaves its index. */
    public static Path folder(Path data) {
        return data.resolve("gazetteer");
    }

    private static Gazetteer open(List<PlaceIndex> imported) {
        Romanisations romanisations = Romanisations.standard();
        PlaceIndex world = world();
        List<PlaceIndex> layers = new ArrayList<>();
        layers.add(divisions(romanisations, world));
        layers.add(world);
        layers.addAll(imported);
        return new LayeredGazetteer(layers, romanisations, TypeWords.standard(), Countries.standard());
    }

    /** The places of the world that come with the program. */
    static PlaceIndex world() {
        try (InputStream in = new GZIPInputStream(Tables.open("/gazetteer/world.index.gz"), BUFFER)) {
            return PlaceIndex.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program's own tables, with points from the towns that bear the townships' names. */
    private static PlaceIndex divisions(Romanisations romanisations, PlaceIndex world) {
        Accuracies accuracies = Accuracies.standard();
        IndexWriter writer = new IndexWriter(romanisations);
        for (Divisions table : Divisions.standard(romanisations)) {
            Map<String, List<Setting.Point>> seats = new HashMap<>();
            for (Divisions.Entry entry : table.entries().stream()
                    .filter(e -> e.place().level() != Level.REGION)
                    .toList()) {
                PlaceRecord place = located(entry, romanisations, world, accuracies);
                place.point().ifPresent(p -> seats.computeIfAbsent(place.region(), r -> new ArrayList<>())
                        .add(p));
                writer.add(place, entry.others());
            }
            table.entries().stream()
                    .filter(e -> e.place().level() == Level.REGION)
                    .forEach(entry -> writer.add(
                            accuracies.amid(
                                    entry.place(),
                                    seats.getOrDefault(entry.place().name(), List.of())),
                            entry.others()));
        }
        return PlaceIndex.of(writer);
    }

    private static PlaceRecord located(
            Divisions.Entry entry, Romanisations romanisations, PlaceIndex world, Accuracies accuracies) {
        PlaceRecord place = entry.place();
        Optional<Setting.Point> seat = Stream.concat(Stream.of(place.name()), entry.others().stream())
                .flatMap(name ->
                        Stream.concat(Stream.of(Names.fold(name)), romanisations.keys(place.country(), name).stream()))
                .flatMap(key -> world.find(key).stream())
                .filter(town -> town.level() == Level.TOWN
                        && town.country().equals(place.country())
                        && town.region().equals(place.region()))
                .filter(town -> place.level() == Level.TOWNSHIP || !town.name().equals(place.township()))
                .flatMap(town -> town.point().stream())
                .findFirst();
        return seat.map(point -> place.at(point, accuracies.of(place.level()))).orElse(place);
    }

    private static List<PlaceIndex> imported(Path data) {
        Path folder = folder(data);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<PlaceIndex> indexes = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList()) {
                indexes.add(read(file));
            }
            return indexes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceIndex read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return PlaceIndex.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage() + " (import the places again)", e);
        }
    }
}
