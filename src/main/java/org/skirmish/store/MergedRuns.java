package org.skirmish.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Sorted runs of keys as one sorted run, in which every key comes once. */
final class MergedRuns implements Iterator<byte[]>, AutoCloseable {

    private final List<InputStream> files;
    private final PriorityQueue<Run> runs = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.head, b.head));
    private byte[] next;

    /** One run, from its head on. */
    private static final class Run {
        private final Iterator<byte[]> rest;
        private byte[] head;

        Run(Iterator<byte[]> rest) {
            this.rest = rest;
        }

        boolean advance() {
            head = rest.hasNext() ? rest.next() : null;
            return head != null;
        }
    }

    /** @param files of keys of {@link Rows#ROW} bytes; closed with this */
    MergedRuns(Iterator<byte[]> inMemory, List<InputStream> files) {
        this.files = files;
        List<Iterator<byte[]>> all = new ArrayList<>(List.of(inMemory));
        files.forEach(file -> all.add(new Keys(file)));
        all.stream().map(Run::new).filter(Run::advance).forEach(runs::add);
        advance();
    }

    /** The keys of a file. */
    private record Keys(InputStream in) implements Iterator<byte[]> {

        @Override
        public boolean hasNext() {
            try {
                in.mark(1);
                boolean more = in.read() >= 0;
                in.reset();
                return more;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public byte[] next() {
            try {
                return in.readNBytes(Rows.ROW);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public byte[] next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        byte[] key = next;
        advance();
        return key;
    }

    private void advance() {
        byte[] last = next;
        next = null;
        while (next == null && !runs.isEmpty()) {
            Run least = runs.poll();
            next = Arrays.equals(least.head, last) ? null : least.head;
            if (least.advance()) {
                runs.add(least);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (InputStream file : files) {
            file.close();
        }
    }
}
