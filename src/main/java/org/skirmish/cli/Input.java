package org.skirmish.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.read.Sidecar;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;

/** One thing that the user handed over, not yet opened; no path is standard input. */
record Input(Optional<Path> path) {

    private static final String STANDARD = "standard input";

    /** The name by which messages call it: the path as the user gave it. */
    String name() {
        return path.map(Path::toString).orElse(STANDARD);
    }

    /**
     * The bytes, with what the file {@code NAME.json} beside them says, and else what is {@code known} of all inputs.
     *
     * @throws UnreadableException if they cannot be had
     */
    Source open(InputStream standard, Metadata known) {
        try {
            if (path.isEmpty()) {
                return new Source("standard-input.txt", standard.readAllBytes(), known);
            }
            Path file = path.get();
            return new Source(file.getFileName().toString(), Files.readAllBytes(file), sidecar(file).or(known));
        } catch (NoSuchFileException e) {
            throw refused(e.getFile(), "there is no such file", "check the name");
        } catch (IOException e) {
            throw refused(name(), "it cannot be read: " + e.getMessage(), "check that it is a file and that you may read it");
        } catch (OutOfMemoryError e) {
            throw refused(name(), "it is too large", "split it into one file a report");
        }
    }

    private static Metadata sidecar(Path file) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        Path beside = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".json");
        return Files.isRegularFile(beside) ? Sidecar.read(beside.toString(), Files.readAllBytes(beside)) : Metadata.NONE;
    }

    private static UnreadableException refused(String name, String problem, String remedy) {
        return new UnreadableException(new Issue(name, problem, remedy));
    }
}
