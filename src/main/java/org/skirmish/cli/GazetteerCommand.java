package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.skirmish.link.gazetteer.GazetteerException;
import org.skirmish.link.gazetteer.GazetteerImport;
import org.skirmish.store.Archive;
import org.skirmish.store.Holding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in files of places. */
@Command(
        name = "gazetteer",
        description =
                "Take in a file of places: place codes of MIMU (CSV), a dump of GeoNames, boundaries of OCHA (GeoJSON); packed with gzip or not.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish gazetteer mimu-places.csv.gz", "  skirmish gazetteer CO.txt --data /srv/skirmish"})
final class GazetteerCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "FILE",
            description = "The file of places. An earlier import of the same source is replaced.")
    private Path file;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        try {
            GazetteerImport.Result result = GazetteerImport.read(file);
            try (Archive archive = Archive.open(data.folder())) {
                archive.keep(Holding.PLACES, result.name(), result.index());
            }
            main.terminal().say(result.places() + " places taken in (" + result.format() + ")");
            return Main.OK;
        } catch (GazetteerException e) {
            throw new CommandProblem(e.issue());
        }
    }
}
