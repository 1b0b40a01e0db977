package org.skirmish.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.skirmish.model.Metadata;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;
import org.skirmish.vocabulary.Vocabulary;

/** Reads reports into the graph of one data folder, which it has for itself until it is closed. For one thread. */
public final class Build implements AutoCloseable {

    private final Path data;
    private final UserRegistry registry;
    private final Monitor monitor;
    private final Archive archive;
    private final Keeper keeper;
    private final Intake intake;
    private final Iris iris;
    private final String edition;
    private final Pipeline pipeline;
    private final BuildTally tally = new BuildTally();
    private boolean relinked;

    /**
     * Opens the folder, or makes it; models are loaded before the first report that is to be understood.
     *
     * @param watch says how long one report may take
     * @throws org.skirmish.store.StoreException if the folder cannot be used, or another build has it
     */
    public Build(Path data, UserRegistry registry, Watch watch, Monitor monitor) {
        this(data, Optional.empty(), registry, watch, monitor);
    }

    /**
     * The same.
     *
     * @param base how all names of data in the folder begin, for good; nothing leaves it as it is
     * @throws HaltException if it is none that may be used, or the folder has another one
     */
    public Build(Path data, Optional<String> base, UserRegistry registry, Watch watch, Monitor monitor) {
        this.data = data;
        this.registry = registry;
        this.monitor = monitor;
        this.archive = Archive.open(data);
        this.iris = settled(base);
        this.edition = Edition.current(data, registry);
        this.keeper = new Keeper(
                archive,
                GraphMapper.standard(iris, registry),
                iris,
                Validator.standard(iris, registry),
                monitor,
                edition);
        this.intake = new Intake(archive, keeper, tally, monitor, edition);
        Supplier<Understanding> stages = new Once<>(this::stages);
        this.pipeline = new Pipeline(stages, watch, monitor);
    }

    private Iris settled(Optional<String> base) {
        try {
            base.ifPresent(asked -> Base.settle(archive, asked));
            return Base.of(archive);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private Understanding stages() {
        Understanding stages = Stages.load(data, registry);
        tally.start();
        return stages;
    }

    /** Understands all reports of the archive again, from the parses that it keeps. */
    public void relink() {
        Understander understander = Stages.understander(data, Vocabulary.load(registry));
        tally.start();
        new Relinking(archive, understander, keeper, monitor).run(tally);
        relinked = true;
    }

    /** Takes up again what was set aside before. */
    public void retry() {
        tally.setAside(intake.retry(pipeline));
    }

    /** Reads all stored reports anew, from the bytes that the archive keeps. */
    public void all() {
        tally.setAside(intake.all(pipeline));
    }

    /** Tells how many of the stored reports were read by another version of the program, if any were. */
    public void tellEditions() {
        Editions.tell(archive, data, edition).ifPresent(monitor::problem);
    }

    /** Reads what is new or changed among the inputs; {@code known} holds of all that tell nothing else. */
    public void read(Inputs inputs, Metadata known) {
        tally.setAside(pipeline.run(inputs, known, intake));
    }

    /** Makes the index anew where it is not up to date; until then questions are answered from the one before. */
    public void index() {
        Index index = new Index(data);
        if (relinked || !index.isUpToDate(archive)) {
            index.rebuild(archive, Derived.graphs(iris, registry));
        }
    }

    /** What was done so far. */
    public BuildTally tally() {
        return tally;
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        archive.close();
    }
}
