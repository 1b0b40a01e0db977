package org.skirmish.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A disk of a few megabytes in memory, mounted on a folder. Only root on Linux can mount; elsewhere its tests are
 * skipped.
 */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts it, or skips the running test. */
    static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean mounted = System.getProperty("os.name").equals("Linux")
                && run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(mounted, "skipped: no disk can be mounted here; root on Linux can");
        return new SmallDisk(folder);
    }

    void resize(int megabytes) throws InterruptedException {
        require(run("mount", "-o", "remount,size=" + megabytes + "m", folder.toString()));
    }

    void makeReadOnly() throws InterruptedException {
        require(run("mount", "-o", "remount,ro", folder.toString()));
    }

    /** Leaves so many megabytes free, by a file that is answered. */
    Path fillBut(int megabytes) throws IOException {
        Path filler = folder.resolve("filler");
        byte[] block = new byte[1 << 20];
        try (var out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(folder).getUsableSpace() > (long) megabytes << 20) {
                out.write(block);
            }
        }
        return filler;
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException("mount failed");
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        }
    }

    @Override
    public void close() throws InterruptedException {
        require(run("umount", "-l", folder.toString()));
    }
}
