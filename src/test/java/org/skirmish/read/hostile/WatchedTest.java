package org.skirmish.read.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch over hostile files sees what it is there to see. */
class WatchedTest {

    @Test
    void theWatchSeesWhatMustNotHappen(@TempDir Path folder) throws IOException {
        try (Watched watched = new Watched(folder)) {
            assertTimeoutPreemptively(Duration.ofMinutes(1), watched::misbehave);
            String seen = watched.outside().toString();
            assertTrue(
                    seen.contains("the server got /self")
                            && seen.contains("a connection was sought")
                            && seen.contains("secret.txt")
                            && seen.contains("socket"),
                    seen);
        }
    }
}
