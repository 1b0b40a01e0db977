package org.skirmish.link.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keys in the order of their bytes, each with the numbers of the records that bear it. A key is written as what differs
 * from the one before it; every sixteenth stands in full, and the search halves its way through those.
 */
final class KeyTable {

    static final int STEP = 16;
    private static final int[] NONE = {};

    private final byte[] bytes;
    private final int[] starts;

    KeyTable(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
    }

    /** The records that bear the key. */
    int[] find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int block = blockOf(wanted);
        return block < 0 ? NONE : scan(starts[block], wanted);
    }

    private int blockOf(byte[] wanted) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Unpacker in = new Unpacker(bytes, starts[middle]);
            in.number();
            int length = in.count();
            int order = Arrays.compareUnsigned(bytes, in.at(), in.at() + length, wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private int[] scan(int start, byte[] wanted) {
        Unpacker in = new Unpacker(bytes, start);
        byte[] key = new byte[wanted.length + 1];
        for (int i = 0; i < STEP && !in.done(); i++) {
            int shared = in.count();
            int length = in.count();
            int kept = Math.min(shared + length, key.length) - Math.min(shared, key.length);
            System.arraycopy(bytes, in.at(), key, Math.min(shared, key.length), kept);
            in.skip(length);
            int order = Arrays.compareUnsigned(key, 0, Math.min(shared + length, key.length), wanted, 0, wanted.length);
            if (order == 0) {
                return postings(in);
            }
            if (order > 0) {
                return NONE;
            }
            skipPostings(in);
        }
        return NONE;
    }

    private static int[] postings(Unpacker in) {
        int[] records = new int[in.count()];
        int last = 0;
        for (int i = 0; i < records.length; i++) {
            last += in.count();
            records[i] = last;
        }
        return records;
    }

    private static void skipPostings(Unpacker in) {
        for (int n = in.count(); n > 0; n--) {
            in.number();
        }
    }

    private static int[] starts(byte[] bytes) {
        int[] starts = new int[1024];
        int n = 0;
        Unpacker in = new Unpacker(bytes, 0);
        for (int i = 0; !in.done(); i++) {
            if (i % STEP == 0) {
                starts = n == starts.length ? Arrays.copyOf(starts, n * 2) : starts;
                starts[n++] = in.at();
            }
            in.number();
            in.skip(in.count());
            skipPostings(in);
        }
        return Arrays.copyOf(starts, n);
    }
}
