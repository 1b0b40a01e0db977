package org.skirmish.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.skirmish.export.ExportFormat;
import org.skirmish.export.Exporter;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Writes the graph for other programs. */
@Command(
        name = "export",
        description = "Write the graph for other programs: what is public of it, or with --full all.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish export --format nquads > graph.nq", "  skirmish export --format trig --out graph.trig"})
final class ExportCommand implements Callable<Integer> {

    /** The formats by the names that users give. */
    static final class Formats implements ITypeConverter<ExportFormat>, Iterable<String> {

        @Override
        public ExportFormat convert(String name) {
            return ExportFormat.of(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no format " + name + ": give one of " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values())
                    .map(ExportFormat::notation)
                    .iterator();
        }
    }

    @ParentCommand
    private Main main;

    @Option(
            names = "--format",
            required = true,
            converter = Formats.class,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write, in place of standard output.")
    private Path out;

    @Mixin
    private FullOption full;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        try (Generation generation = new Index(data.folder()).open()) {
            if (out == null) {
                write(generation, main.terminal().out());
            } else if (Files.exists(out) && !Files.isRegularFile(out)) {
                try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
                    write(generation, to);
                }
            } else {
                write(generation, out.toAbsolutePath());
            }
        }
        return Main.OK;
    }

    private void write(Generation generation, OutputStream to) throws IOException {
        Exporter.export(generation.data(), full.disclosure(), format, to);
    }

    /**
     * Writes beside the file and renames, so that it is never half there; who may read it is as for all new files of
     * the user.
     */
    private void write(Generation generation, Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            throw new CommandProblem(
                    file.toString(), "its folder is not there", "make the folder, or give another file");
        }
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(beside))) {
                write(generation, to);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
