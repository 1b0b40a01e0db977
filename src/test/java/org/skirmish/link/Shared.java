package org.skirmish.link;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material beside the project that some tests use and that the project may not hold. */
public final class Shared {

    private Shared() {}

    /** The file under the folder of shared material; the test is skipped where it is absent. */
    public static Path file(String path) {
        Path file = Path.of(System.getProperty("skirmish.shared", "../shared")).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + file + " is absent (set -Dskirmish.shared=FOLDER)");
        return file;
    }
}
