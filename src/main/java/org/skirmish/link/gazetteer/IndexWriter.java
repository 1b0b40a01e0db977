package org.skirmish.link.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects places and writes them as one {@link PlaceIndex}. */
public final class IndexWriter {

    /** Places are kept to a hundred-thousandth of a degree: about a metre. */
    static final double UNIT = 1e5;

    private record Entry(byte[] key, int record) {}

    private final Romanisations romanisations;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Packer records = new Packer();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    public IndexWriter(Romanisations romanisations) {
        this.romanisations = romanisations;
    }

    /** Takes in a place that can be found by its name and by the others. */
    public void add(PlaceRecord place, Collection<String> others) {
        int number = starts.size();
        starts.add(records.size());
        Set<String> keys = new LinkedHashSet<>();
        keys.add(Names.fold(place.name()));
        keys.addAll(romanisations.keys(place.country(), place.name()));
        for (String other : others) {
            keys.add(Names.fold(other));
            keys.addAll(romanisations.keys(place.country(), other));
        }
        keys.add(PlaceIndex.memberKey(place));
        place.code().filter(c -> !place.level().settled()).ifPresent(c -> keys.add(PlaceIndex.codeKey(c)));
        keys.remove("");
        keys.forEach(key -> entries.add(new Entry(key.getBytes(StandardCharsets.UTF_8), number)));
        pack(place);
    }

    /** How many places were taken in. */
    public int size() {
        return starts.size();
    }

    /** Writes all places; the stream stays open. */
    public void write(OutputStream to) throws IOException {
        Packer file = new Packer().number(starts.size());
        Packer table = new Packer().number(words.size());
        words.keySet().forEach(table::text);
        file.block(table.bytes()).block(records.bytes()).block(keys());
        DataOutputStream out = new DataOutputStream(to);
        out.write(PlaceIndex.MAGIC);
        out.write(file.bytes());
        out.flush();
    }

    private void pack(PlaceRecord place) {
        Packer out = new Packer()
                .text(place.id())
                .text(place.name())
                .number(place.level().ordinal());
        out.number(word(place.country()))
                .number(word(place.region()))
                .number(word(place.district()))
                .number(word(place.township()));
        out.text(brief(place)).number(place.population()).number(Math.round(place.accuracy()));
        place.point()
                .ifPresent(p -> out.signed(Math.round(p.longitude() * UNIT)).signed(Math.round(p.latitude() * UNIT)));
        records.block(out.bytes());
    }

    /** The code; one that the id tells already is written as {@code =}. */
    private static String brief(PlaceRecord place) {
        String code = place.code().orElse("");
        return code.equals(place.id().replace('/', ':')) ? "=" : code;
    }

    private int word(String text) {
        return words.computeIfAbsent(text, t -> words.size());
    }

    private byte[] keys() {
        entries.sort((a, b) -> {
            int order = Arrays.compareUnsigned(a.key, b.key);
            return order != 0 ? order : Integer.compare(a.record, b.record);
        });
        Packer out = new Packer();
        byte[] last = {};
        int written = 0;
        for (int i = 0, end; i < entries.size(); i = end) {
            byte[] key = entries.get(i).key;
            end = endOfRun(i);
            int shared = written++ % KeyTable.STEP == 0 ? 0 : Math.max(0, mismatch(last, key));
            out.number(shared)
                    .number(key.length - shared)
                    .raw(key, shared, key.length - shared)
                    .number(end - i);
            for (int j = i, before = 0; j < end; before = entries.get(j++).record) {
                out.number(entries.get(j).record - before);
            }
            last = key;
        }
        return out.bytes();
    }

    private int endOfRun(int from) {
        int end = from;
        while (end < entries.size() && Arrays.equals(entries.get(end).key, entries.get(from).key)) {
            end++;
        }
        return end;
    }

    private static int mismatch(byte[] a, byte[] b) {
        int at = Arrays.mismatch(a, b);
        return at < 0 ? a.length : at;
    }
}
