package org.skirmish.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.rdf.BaseIri;
import org.skirmish.rdf.Iris;
import org.skirmish.store.Archive;
import org.skirmish.store.DataSettings;
import org.skirmish.store.StoreException;

/**
 * The start of the names of all data in a folder: settled when it is made, and {@link Iris#PUBLISHED} where it was not.
 */
public final class Base {

    private Base() {}

    /** The names of a folder's archive. @throws StoreException if the setting is missing or damaged */
    public static Iris of(Archive archive) {
        return iris(DataSettings.base(archive));
    }

    /** The names of a folder that need not be there. @throws StoreException if the setting cannot be read */
    public static Iris of(Path data) {
        return iris(DataSettings.base(data));
    }

    private static Iris iris(Optional<String> settled) {
        settled.flatMap(BaseIri::problem).ifPresent(issue -> {
            throw new StoreException(issue);
        });
        return new Iris(settled.orElse(Iris.PUBLISHED));
    }

    /**
     * Settles the start of names of a folder that holds no report yet, and keeps it there.
     *
     * @throws HaltException if it is none that may be used, or another one was settled, or is in use
     */
    public static void settle(Archive archive, String asked) {
        BaseIri.problem(asked).ifPresent(issue -> {
            throw new HaltException(issue);
        });
        Optional<String> settled = DataSettings.base(archive);
        String used = of(archive).base();
        boolean open = settled.isEmpty() && archive.entries().isEmpty();
        if (!open && !used.equals(asked)) {
            throw new HaltException(new Issue(
                    "--base " + asked,
                    "the names of this data folder begin with " + used + ", for good",
                    "leave --base out, or make another folder with --data"));
        }
        if (open) {
            DataSettings.keepBase(archive, asked);
        }
    }
}
