package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.model.Report;
import org.skirmish.pipeline.Derived;
import org.skirmish.pipeline.Keeper;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understanding;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.ProgramVersion;
import org.skirmish.rdf.Validator;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;

/** All that a build does with reports, into a folder that is thrown away. */
final class WholeWay {

    private final Reader reader = new ReportReader(Limits.DEFAULT, note -> {});
    private final Iris iris = Iris.published();
    private final GraphMapper mapper = GraphMapper.standard(iris);
    private final Validator validator = Validator.standard();
    private final String edition = "Skirmish " + ProgramVersion.current();
    private final Understanding understanding;
    private final Terminal terminal;

    WholeWay(Understanding understanding, Terminal terminal) {
        this.understanding = understanding;
        this.terminal = terminal;
    }

    void run(List<Source> sources) throws IOException {
        Path folder = Files.createTempDirectory("skirmish-benchmark");
        try (Archive archive = Archive.open(folder)) {
            Keeper keeper = new Keeper(archive, mapper, iris, validator, terminal, edition);
            for (Source source : sources) {
                Report report = reader.read(source);
                keeper.keep(new Pipeline.Read(source, understanding.of(report, List.of())));
            }
            new Index(folder).rebuild(archive, Derived.graphs(iris, UserRegistry.NONE));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
