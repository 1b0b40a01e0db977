package org.skirmish.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.skirmish.pipeline.Base;
import org.skirmish.pipeline.Derived;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;

/** What commands that take reports out do with a data folder. */
final class DataWork {

    private DataWork() {}

    /** The archive of a folder that must be there. */
    static Archive open(Path data) {
        if (!Files.isDirectory(data)) {
            throw new CommandProblem(data.toString(), "there is no such folder", "name the data folder with --data");
        }
        return Archive.open(data);
    }

    /** Makes the index anew, so that questions are answered without what was taken out. */
    static void index(Archive archive, Path data, UserRegistry registry) {
        new Index(data).rebuild(archive, Derived.graphs(Base.of(archive), registry));
    }
}
