package org.skirmish.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.skirmish.model.Issue;
import org.skirmish.store.Archive;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import org.skirmish.store.Standing;
import org.skirmish.store.Verifier;

/**
 * What is found in a data folder after a kill.
 *
 * @param lost acknowledged changes that are not there
 * @param torn what is there in part, or is damaged
 * @param unequal whether the index, made anew, differs from the archive in a byte
 */
record Aftermath(List<String> lost, List<String> torn, boolean unequal) {

    /**
     * What may be said between a kill and the next start: it takes no more than that start, or 'skirmish rebuild', to
     * mend it.
     */
    private static final List<String> MENDED_BY_RESTART =
            List.of("the archive has changed since the index was built", "there is no index yet");

    /** Looks first as a reader would, then starts again, then makes the index anew. */
    static Aftermath of(Path data, Expected expected, List<String> told) throws IOException {
        List<String> lost = new ArrayList<>();
        List<String> torn = new ArrayList<>();
        try (Archive archive = Archive.examine(data)) {
            Verifier.verify(archive).stream()
                    .filter(issue -> !isMendedByRestart(issue))
                    .forEach(issue -> torn.add("before the restart: " + issue));
        }
        try (Archive archive = Archive.open(data)) {
            Verifier.verify(archive).stream()
                    .filter(issue -> !MENDED_BY_RESTART.contains(issue.problem()))
                    .forEach(issue -> torn.add("after the restart: " + issue));
            expected.take(told, archive);
            expected.lost(archive).forEach(number -> lost.add("report " + number));
            expected.torn(archive).forEach(number -> torn.add("report " + number));
            if (archive.entries().size() != expected.stored()) {
                torn.add(archive.entries().size() + " reports in place of " + expected.stored());
            }
            new Index(data).rebuild(archive, List.of(Samples.count()));
            Verifier.verify(archive).forEach(issue -> torn.add("after the rebuild: " + issue));
            return new Aftermath(lost, torn, !Arrays.equals(dump(archive), dump(data)));
        }
    }

    private static boolean isMendedByRestart(Issue issue) {
        return MENDED_BY_RESTART.contains(issue.problem())
                || List.of("belongs to no report", "it was being replaced").contains(issue.problem())
                        && issue.remedy().startsWith("the next 'skirmish build'");
    }

    private static byte[] dump(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Standing standing = Standing.of(archive);
        archive.dump(standing::isShown, out);
        return out.toByteArray();
    }

    private static byte[] dump(Path data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Generation generation = new Index(data).open()) {
            generation.dump(name -> !name.equals(Samples.COUNTS) && !name.isEmpty(), out);
        }
        return out.toByteArray();
    }
}
