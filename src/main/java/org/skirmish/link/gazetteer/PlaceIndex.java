package org.skirmish.link.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Setting;

/**
 * Places in one block of bytes, found by key and unpacked as they are asked for. Nothing in it changes but what is
 * unpacked already; any number of threads may ask. The file: eight bytes that name the form, the number of places,
 * words used by many, places, keys.
 */
public final class PlaceIndex {

    static final byte[] MAGIC = {'S', 'K', 'P', 'L', 'A', 'C', 'E', '1'};

    private final String[] words;
    private final byte[] records;
    private final int[] starts;
    private final KeyTable keys;
    /** Places that were unpacked before. Threads may unpack one twice; both copies are equal and whole. */
    private final PlaceRecord[] unpacked;

    private PlaceIndex(Unpacker in) {
        this.starts = new int[in.count()];
        Unpacker table = new Unpacker(in.block(), 0);
        this.words = new String[table.count()];
        Arrays.setAll(words, i -> table.text());
        this.records = in.block();
        this.unpacked = new PlaceRecord[starts.length];
        this.keys = new KeyTable(in.block());
        Unpacker at = new Unpacker(records, 0);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at.at();
            at.skip(at.count());
        }
    }

    /**
     * Reads an index to its end.
     *
     * @throws IOException if these are not the bytes of one
     */
    public static PlaceIndex read(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        if (bytes.length < MAGIC.length || Arrays.mismatch(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length) >= 0) {
            throw new IOException("not an index of places of this version");
        }
        try {
            return new PlaceIndex(new Unpacker(bytes, MAGIC.length));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException e) {
            throw new IOException("a broken index of places", e);
        }
    }

    /** The index of what a writer holds. */
    public static PlaceIndex of(IndexWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
            return read(new java.io.ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many places it holds. */
    public int size() {
        return starts.length;
    }

    /** The places that bear the key, which {@link Names#fold} or a romanisation made. */
    public List<PlaceRecord> find(String key) {
        return Arrays.stream(numbers(key)).mapToObj(this::place).toList();
    }

    /** The numbers of those places in this index, ascending. */
    int[] numbers(String key) {
        return keys.find(key);
    }

    PlaceRecord place(int number) {
        PlaceRecord place = unpacked[number];
        if (place == null) {
            place = unpack(new Unpacker(records, starts[number]));
            unpacked[number] = place;
        }
        return place;
    }

    /** Whether any place bears the key. */
    public boolean has(String key) {
        return keys.find(key).length > 0;
    }

    /** The settlements of a township. */
    public List<PlaceRecord> settlements(String country, String region, String township) {
        return find(memberKey(country, region, township));
    }

    /** The division that bears the code, given with its prefix. */
    public Optional<PlaceRecord> coded(String code) {
        return find(codeKey(code)).stream().findFirst();
    }

    static String codeKey(String code) {
        return "code~" + code;
    }

    static String memberKey(PlaceRecord place) {
        return place.level().settled() && !place.township().isEmpty()
                ? memberKey(place.country(), place.region(), place.township())
                : "";
    }

    private static String memberKey(String country, String region, String township) {
        return "in~" + country + '~' + region + '~' + township;
    }

    private PlaceRecord unpack(Unpacker in) {
        in.count();
        String id = in.text();
        String name = in.text();
        Level level = Level.values()[in.count()];
        String country = words[in.count()];
        String region = words[in.count()];
        String district = words[in.count()];
        String township = words[in.count()];
        String code = in.text();
        long population = in.number();
        long accuracy = in.number();
        Optional<Setting.Point> point = accuracy == 0
                ? Optional.empty()
                : Optional.of(new Setting.Point(in.signed() / IndexWriter.UNIT, in.signed() / IndexWriter.UNIT));
        return new PlaceRecord(
                id,
                name,
                level,
                country,
                region,
                district,
                township,
                Optional.of(code.equals("=") ? id.replace('/', ':') : code).filter(c -> !c.isEmpty()),
                point,
                accuracy,
                population);
    }
}
