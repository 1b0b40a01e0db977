package org.skirmish.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.read.Kind;
import org.skirmish.read.Sidecar;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;
import org.skirmish.read.container.Sink;
import org.skirmish.read.container.Splitter;

/**
 * One thing that the user handed over, not yet opened.
 *
 * @param path none is standard input
 * @param links whether the file beside it that tells of it may be a link
 */
public record Input(Optional<Path> path, Links links) {

    private static final long LARGEST_SIDECAR = 1 << 20;
    private static final String STANDARD = "standard-input";

    /** The name by which messages call it: the path as the user gave it. */
    public String name() {
        return path.map(Path::toString).orElse(STANDARD);
    }

    /** The name by which messages call one report in it. */
    public String nameOf(Source source) {
        String file = path.map(Path::getFileName).map(Path::toString).orElse(STANDARD);
        boolean part = source.name().startsWith(file);
        return part ? name() + source.name().substring(file.length()) : source.name();
    }

    /**
     * Hands the reports in it to the sink, with what the file {@code NAME.json} beside it says, and else what is
     * {@code known} of all inputs.
     *
     * @throws UnreadableException if it, or what is left of it, cannot be read
     */
    public void split(Splitter splitter, InputStream standard, Metadata known, Sink sink) {
        try {
            if (path.isEmpty()) {
                splitter.split(STANDARD, standard, known, sink);
            } else {
                Metadata beside = sidecar(path.get());
                try (InputStream in = Files.newInputStream(path.get())) {
                    splitter.split(path.get().getFileName().toString(), in, beside.or(known), sink);
                }
            }
        } catch (NoSuchFileException e) {
            throw refused(e.getFile(), "there is no such file", "check the name");
        } catch (IOException e) {
            throw refused(
                    name(), "it cannot be read: " + e.getMessage(), "check that it is a file and that you may read it");
        }
    }

    /** Where the file lies that may tell of the report in this one. */
    static Path sidecarOf(Path file) {
        String name = file.getFileName().toString();
        String bare = name.toLowerCase(Locale.ROOT).endsWith(Kind.PACKED)
                ? name.substring(0, name.length() - Kind.PACKED.length())
                : name;
        int dot = bare.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? bare.substring(0, dot) : bare) + ".json");
    }

    private Metadata sidecar(Path file) throws IOException {
        Path beside = sidecarOf(file);
        boolean there = !beside.equals(file)
                && Files.isRegularFile(beside)
                && (links == Links.FOLLOWED || !Files.isSymbolicLink(beside));
        if (there && Files.size(beside) > LARGEST_SIDECAR) {
            throw refused(beside.toString(), "it is larger than 1 MB", "mend it, or remove the file");
        }
        return there ? Sidecar.read(beside.toString(), Files.readAllBytes(beside)) : Metadata.NONE;
    }

    private static UnreadableException refused(String name, String problem, String remedy) {
        return new UnreadableException(new Issue(name, problem, remedy));
    }
}
