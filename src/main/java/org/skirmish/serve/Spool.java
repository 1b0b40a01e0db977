package org.skirmish.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of an answer before it is sent: few in memory, many in a file, which is gone when it is closed. */
final class Spool implements Closeable {

    private static final int MOST = 4 << 20;

    private final Room room;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private FileChannel file;
    private long written;

    /**
     * What all answers that are on their way may take.
     *
     * @param memory bytes in memory
     * @param disk bytes in files
     */
    record Room(AtomicLong memory, AtomicLong disk) {

        private static final long MEMORY = 64L << 20;
        private static final long DISK = 2L << 30;

        Room() {
            this(new AtomicLong(), new AtomicLong());
        }
    }

    Spool(Room room) {
        this.room = room;
    }

    /** @throws Refusal if there is no room left, neither in memory nor on the disk */
    void write(byte[] bytes, int from, int length) throws IOException {
        if (file == null && (memory.size() + length > MOST || room.memory().get() + length > Room.MEMORY)) {
            toFile();
        }
        if (file == null) {
            memory.write(bytes, from, length);
            room.memory().addAndGet(length);
        } else {
            writeFile(bytes, from, length);
        }
    }

    private void toFile() throws IOException {
        Path path = Files.createTempFile("skirmish-answer", ".part");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        byte[] held = memory.toByteArray();
        room.memory().addAndGet(-held.length);
        memory = null;
        writeFile(held, 0, held.length);
    }

    private void writeFile(byte[] bytes, int from, int length) throws IOException {
        if (room.disk().addAndGet(length) > Room.DISK) {
            room.disk().addAndGet(-length);
            throw new Refusal(Refusal.BUSY, "Too many long answers are being fetched. Try again in a while.");
        }
        written += length;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
    }

    long size() {
        return file == null ? memory.size() : written;
    }

    /** All bytes, if they are in memory. */
    Optional<byte[]> bytes() {
        return file == null ? Optional.of(memory.toByteArray()) : Optional.empty();
    }

    /** From the first byte on; closing the spool ends it. */
    InputStream read() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        file.position(0);
        return Channels.newInputStream(file);
    }

    /** Empties it. */
    @Override
    public void close() throws IOException {
        if (file == null) {
            room.memory().addAndGet(-memory.size());
        } else {
            room.disk().addAndGet(-written);
            file.close();
        }
        file = null;
        written = 0;
        memory = new ByteArrayOutputStream();
    }
}
